/** Refusals of everything that takes goods. */
export const stock = { OUT_OF_STOCK: 'Not enough goods; details.lines say what is available. Nothing was written.' };

/** Refusals of everything that moves an order. */
export const illegal = { ILLEGAL_TRANSITION: 'This move is not allowed from the present status; details.allowed says which are.' };
