import { DESK_PERMISSIONS } from '../../../../api/accounts/domain/desk-permissions';

const permission = (action: string) => [{ action, subject: null, conditions: [], properties: {}, actionParameters: {} }] as never[];

/** What the panel asks before it shows an entry or a page, in the shape of `Page.Protect`. */
export const may = {
  readOrders: permission(DESK_PERMISSIONS.readOrders),
  writeOrders: permission(DESK_PERMISSIONS.writeOrders),
  sell: permission(DESK_PERMISSIONS.sell),
  readMailings: permission(DESK_PERMISSIONS.readMailings),
  writeMailings: permission(DESK_PERMISSIONS.writeMailings),
  suppress: permission(DESK_PERMISSIONS.suppress),
  editNotifications: permission(DESK_PERMISSIONS.editNotifications),
  editShop: permission(DESK_PERMISSIONS.editShop),
  readCustomers: permission(DESK_PERMISSIONS.readCustomers),
  writeCustomers: permission(DESK_PERMISSIONS.writeCustomers),
  eraseCustomers: permission(DESK_PERMISSIONS.eraseCustomers),
  readInsights: permission(DESK_PERMISSIONS.readInsights),
  receive: permission(DESK_PERMISSIONS.receive),
  runEvents: permission(DESK_PERMISSIONS.runEvents),
  planClub: permission(DESK_PERMISSIONS.planClub),
  moderateNews: permission(DESK_PERMISSIONS.moderateNews),
  publishPages: permission(DESK_PERMISSIONS.publishPages),
  blockUsers: permission(DESK_PERMISSIONS.blockUsers),
  changeUserTypes: permission(DESK_PERMISSIONS.changeUserTypes),
  manageWorkstations: permission(DESK_PERMISSIONS.manageWorkstations),
  manageIntegrations: permission(DESK_PERMISSIONS.manageIntegrations),
  readAudit: permission(DESK_PERMISSIONS.readAudit),
};
