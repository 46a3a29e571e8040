/** Who offers, on papers made for customers. */
export const SHOP_NAME = 'Artel';
