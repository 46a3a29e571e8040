import { readLogo, readShopSettings, removeLogo, saveShopSettings, uploadLogo } from '../../../../../api/accounts/contracts/shop';
import { DESK_PERMISSIONS } from '../../../../../api/accounts/domain/desk-permissions';
import { deskRoutes } from '../http/desk-routes';

/** The shop's settings under `/desk`: everybody on the desk reads them (the pages format by them), few write. */
export const shopRoutes = [
  ...deskRoutes(Object.values(DESK_PERMISSIONS), [readShopSettings, readLogo]),
  ...deskRoutes(DESK_PERMISSIONS.editShop, [saveShopSettings, uploadLogo, removeLogo]),
];
