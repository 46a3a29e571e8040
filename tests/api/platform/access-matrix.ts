import { DESK_ROUTES } from './access/desk-routes';
import { MAILINGS_AND_CLUB_ROUTES } from './access/mailings-and-club-routes';
import { REST_ROUTES } from './access/rest-routes';

export { DESK_ROLES, REST_ROLES } from './access/roles';

/**
 * Who gets past the permissions of each route; what of another's they may touch is tested by the use cases. A new route gets its
 * line in one of the parts.
 */
export const ACCESS: Record<string, readonly string[]> = { ...REST_ROUTES, ...DESK_ROUTES, ...MAILINGS_AND_CLUB_ROUTES };
