/** A page of the storefront. */
export const page = 1;
