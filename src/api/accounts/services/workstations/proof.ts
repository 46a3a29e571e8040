import type { Context as KoaContext } from 'koa';

/** Where an enrolled computer's proof is kept between its check and the sign-in. */
export const WORKSTATION_COOKIE = 'artel_workstation';

/** The proof that this request brings: in its body, its header, or the cookie of the page that made it. */
export function workstationProofOf(ctx: KoaContext, given?: string): string | undefined {
  return given ?? (ctx.get('X-Workstation') || ctx.cookies.get(WORKSTATION_COOKIE) || undefined);
}
