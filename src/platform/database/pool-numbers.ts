import type { Core } from '@strapi/strapi';

interface Pool {
  numUsed(): number;
  numFree(): number;
  numPendingAcquires(): number;
}

/** Connections of this process' pool in use and free, and callers waiting for one; zeros when there is no pool. */
export function poolNumbers(strapi: Core.Strapi): { used: number; free: number; waiting: number } {
  const { pool } = strapi.db.connection.client as { pool?: Pool };
  return { used: pool?.numUsed() ?? 0, free: pool?.numFree() ?? 0, waiting: pool?.numPendingAcquires() ?? 0 };
}
