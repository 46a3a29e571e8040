import { httpCache } from '../../../platform/cache/http-cache';
import { routesOf } from '../../../platform/http/endpoint';
import { publicShop } from '../contracts/shop';
import { blockUser, unblockUser } from '../contracts/users';

const open = routesOf('accounts', [publicShop], () => [httpCache]);
const staff = routesOf('accounts', [blockUser, unblockUser]);

export default { routes: [...open.routes, ...staff.routes] };
