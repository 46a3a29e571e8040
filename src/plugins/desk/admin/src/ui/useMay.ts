import { useRBAC } from '@strapi/strapi/admin';

/** Whether the reader has one of these permissions (`may.…`); false until it is known. One kind a call: Strapi names answers by the last word of an action. */
export function useMay(permissions: never[]): boolean {
  const { allowedActions } = useRBAC(permissions);
  return Object.values(allowedActions).some(Boolean);
}
