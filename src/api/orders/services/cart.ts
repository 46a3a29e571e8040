import { createHash, randomBytes } from 'node:crypto';
import { documentId } from '../../../kernel/ids';
import { cents, centsFromWire, centsToWire } from '../../../kernel/money';
import type { Trx } from '../../../platform/database/statement';
import { notFound, Refusal } from '../../../platform/http/refusal';
import type { Actor } from '../../accounts/contracts/actor';
import type { CartBody, OrderBody } from '../contracts/bodies';
import { MAX_QUANTITY } from '../domain/lines';
import {
  cartLines,
  findCart,
  lockCart,
  mergeCarts,
  openCart,
  putLine,
  removeLine,
  removeLines,
  showCart,
  type CartHolder,
} from '../sql/carts';
import { placeOrder, type OrderCommand } from './place-order';

/** How long a cart waits for its person, in days, from the last write. */
const CART_LIFE_DAYS = 60;

/** Who asks for a cart: the actor, and the guest's token when one was sent. */
export interface CartAsker {
  actor: Actor;
  token: string | null;
}

/** A fresh guest token of 256 bits; only its hash is stored. */
export function newCartToken(): string {
  return randomBytes(32).toString('base64url');
}

/** The stored form of a guest's token. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function holderOf({ actor, token }: CartAsker): CartHolder {
  return actor.userId !== null ? [actor.userId, null] : [null, hashToken(token ?? '')];
}

/** The cart as it is; a guest without one gets an empty cart and a token, and nothing is written. */
export async function readCart(trx: Trx, asker: CartAsker): Promise<CartBody> {
  await mergeGuestCart(trx, asker);
  const [cart] = await findCart(trx, ...holderOf(asker));
  return cartOf(trx, cart?.id ?? null, asker);
}

/** Puts a quantity of a product into the cart; 0 takes it out. 404 for a product that is not sold. */
export async function putIntoCart(trx: Trx, asker: CartAsker, product: string, quantity: number): Promise<CartBody> {
  await mergeGuestCart(trx, asker);
  const cartId = await ownCart(trx, asker);
  if (quantity === 0) await removeLine(trx, cartId, product);
  else if ((await putLine(trx, cartId, product, quantity, documentId(randomBytes))).length === 0) throw notFound('Product');
  return cartOf(trx, cartId, asker);
}

/** Takes everything out of the cart; the cart and its token stay. */
export async function clearCart(trx: Trx, asker: CartAsker): Promise<CartBody> {
  await mergeGuestCart(trx, asker);
  const [cart] = await lockCart(trx, ...holderOf(asker));
  if (cart) await removeLines(trx, cart.id);
  return cartOf(trx, cart?.id ?? null, asker);
}

/** Orders what is in the cart and empties it; of many calls at once one gets the order, the others 409 `CART_EMPTY`. */
export async function checkoutCart(trx: Trx, asker: CartAsker, command: Omit<OrderCommand, 'lines'>): Promise<OrderBody> {
  await mergeGuestCart(trx, asker);
  const [cart] = await lockCart(trx, ...holderOf(asker));
  const lines = cart ? await cartLines(trx, cart.id) : [];
  if (!cart || lines.length === 0) throw new Refusal(409, 'The cart is empty; put a product into it first', { code: 'CART_EMPTY' });
  const order = await placeOrder(
    trx,
    asker.actor,
    { ...command, lines },
    asker.actor.kind === 'guest' && asker.token ? hashToken(asker.token) : null,
  );
  await removeLines(trx, cart.id);
  return order;
}

/** Adds wanted goods to the person's cart, on top of what is there. Goods that are not sold any more are passed over. */
export async function addToCart(trx: Trx, asker: CartAsker, lines: { product: string; quantity: number }[]): Promise<CartBody> {
  const cartId = await ownCart(trx, asker);
  const present = new Map((await cartLines(trx, cartId)).map((line) => [line.product, line.quantity]));
  for (const { product, quantity } of lines) {
    await putLine(trx, cartId, product, Math.min(quantity + (present.get(product) ?? 0), MAX_QUANTITY), documentId(randomBytes));
  }
  return cartOf(trx, cartId, asker);
}

/** A signed-in person who still carries a guest's token gets that cart added to their own, once. */
export async function mergeGuestCart(trx: Trx, { actor, token }: CartAsker): Promise<void> {
  if (actor.userId === null || token === null) return;
  const [guest] = await lockCart(trx, null, hashToken(token));
  if (!guest) return;
  const own = await ownCart(trx, { actor, token: null });
  await mergeCarts(trx, own, guest.id, MAX_QUANTITY);
}

async function ownCart(trx: Trx, asker: CartAsker): Promise<number> {
  // The second round finds the cart that a concurrent call made between our look and our insert.
  for (let round = 0; round < 3; round += 1) {
    const [cart] = await openCart(trx, ...holderOf(asker), documentId(randomBytes), CART_LIFE_DAYS);
    if (cart) return cart.id;
  }
  throw new Error('The cart could be neither found nor made');
}

async function cartOf(trx: Trx, cartId: number | null, asker: CartAsker): Promise<CartBody> {
  const rows = cartId === null ? [] : await showCart(trx, cartId);
  const lines = rows.map((row) => {
    const lineTotal = cents((centsFromWire(row.product.price) ?? 0) * row.quantity);
    const available = row.archived ? 0 : row.product.available;
    return {
      product: { ...row.product, available },
      quantity: row.quantity,
      lineTotal: centsToWire(lineTotal),
      isAvailable: available >= row.quantity,
      cents: lineTotal,
    };
  });
  return {
    token: asker.actor.userId === null ? asker.token : null,
    lines: lines.map(({ cents: _cents, ...line }) => line),
    itemCount: lines.reduce((sum, line) => sum + line.quantity, 0),
    total: centsToWire(cents(lines.reduce((sum, line) => sum + line.cents, 0))),
    expiresAt: rows[0]?.expires_at?.toISOString() ?? null,
  };
}
