import { DESK_PERMISSIONS } from './desk-permissions';

/** What a panel role may do with one content type in the Content Manager. */
export interface PanelGrant {
  subject: string;
  may: readonly ('read' | 'create' | 'update' | 'delete' | 'publish')[];
  /** Fields that stay unseen. */
  except?: readonly string[];
}

/** A role of the panel, found by its code. */
export interface PanelRole {
  code: 'artel-manager' | 'artel-director' | 'artel-marketer' | 'artel-receptionist';
  name: string;
  description: string;
  grants: readonly PanelGrant[];
  /** Permissions without a content type: the desk's, the media library's. */
  actions: readonly string[];
}

const READ = ['read'] as const;
const WRITE = ['read', 'create', 'update'] as const;
const ALL = ['read', 'create', 'update', 'delete'] as const;

const MANAGER: readonly PanelGrant[] = [
  { subject: 'api::catalog.product', may: WRITE },
  { subject: 'api::catalog.category', may: WRITE },
  { subject: 'api::catalog.product-tag', may: WRITE },
  { subject: 'api::catalog.stock-movement', may: READ },
  { subject: 'api::catalog.low-stock-alert', may: READ },
  { subject: 'api::catalog.import-run', may: READ },
  { subject: 'api::orders.order', may: WRITE, except: ['guestKey'] },
  { subject: 'api::orders.order-line', may: ALL },
  { subject: 'api::orders.order-comment', may: WRITE },
  { subject: 'api::orders.order-event', may: READ },
  { subject: 'api::orders.quote', may: READ, except: ['tokenHash'] },
  { subject: 'api::orders.order-letter', may: READ },
  { subject: 'api::crm.customer', may: WRITE },
  { subject: 'api::crm.tag', may: WRITE },
  { subject: 'api::accounts.staff-member', may: READ },
  { subject: 'api::club.visit', may: READ },
  { subject: 'api::club.event', may: READ },
  { subject: 'api::club.event-template', may: READ },
  { subject: 'api::club.participation', may: READ },
  { subject: 'api::club.achievement', may: READ },
  { subject: 'api::club.award', may: READ },
  { subject: 'api::news.article', may: READ },
  { subject: 'api::news.article-comment', may: READ },
];

const DIRECTOR_MORE: readonly PanelGrant[] = [
  { subject: 'api::catalog.category', may: ALL },
  { subject: 'api::catalog.product-tag', may: ALL },
  { subject: 'api::orders.order-comment', may: ALL },
  { subject: 'api::crm.tag', may: ALL },
  { subject: 'api::accounts.audit-entry', may: READ },
  { subject: 'api::news.article', may: [...ALL, 'publish'] },
  { subject: 'plugin::users-permissions.user', may: READ, except: ['password', 'resetPasswordToken', 'confirmationToken', 'pictureHash'] },
];

/** The media library. */
const MEDIA_ACTIONS: readonly string[] = [
  'read',
  'configure-view',
  'assets.create',
  'assets.update',
  'assets.download',
  'assets.copy-link',
].map((name) => `plugin::upload.${name}`);

const {
  readOrders,
  writeOrders,
  sell,
  editShop,
  blockUsers,
  moderateNews,
  publishPages,
  readCustomers,
  writeCustomers,
  eraseCustomers,
  readInsights,
  readAudit,
  receive,
  runEvents,
  planClub,
  manageIntegrations,
} = DESK_PERMISSIONS;
const { readMailings, readAllMailings, writeMailings, pauseMailings, suppress, editNotifications } = DESK_PERMISSIONS;
const SEE_MAILINGS = [readMailings, readAllMailings, pauseMailings, suppress];
const MANAGER_ACTIONS = [
  ...MEDIA_ACTIONS,
  readOrders,
  writeOrders,
  sell,
  readCustomers,
  writeCustomers,
  blockUsers,
  moderateNews,
  ...SEE_MAILINGS,
  receive,
  runEvents,
];

/** Staff roles of the panel; administrators are Strapi's super admins. */
export const PANEL_ROLES: readonly PanelRole[] = [
  {
    code: 'artel-manager',
    name: 'Manager',
    description: 'Works orders, customers and the catalogue; blocks clients.',
    grants: MANAGER,
    actions: MANAGER_ACTIONS,
  },
  {
    code: 'artel-director',
    name: 'Director',
    description: 'Everything a manager may, the shop, the users and the log.',
    grants: [...MANAGER, ...DIRECTOR_MORE],
    actions: [
      ...MANAGER_ACTIONS,
      editShop,
      publishPages,
      eraseCustomers,
      readInsights,
      readAudit,
      manageIntegrations,
      planClub,
      writeMailings,
      editNotifications,
    ],
  },
  {
    code: 'artel-marketer',
    name: 'Marketer',
    description: 'Owns mailings; sees no orders.',
    grants: [],
    actions: [...MEDIA_ACTIONS, readMailings, writeMailings],
  },
  {
    code: 'artel-receptionist',
    name: 'Receptionist',
    description: 'Sells at the counter and receives visitors; sees no orders.',
    grants: [],
    actions: [sell, receive],
  },
];
