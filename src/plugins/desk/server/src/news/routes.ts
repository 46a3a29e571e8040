import { DESK_PERMISSIONS } from '../../../../../api/accounts/domain/desk-permissions';
import { commentQueue, pageVersions, publishPage, reviewComments } from '../../../../../api/news/contracts/staff';
import { deskRoutes } from '../http/desk-routes';

const { moderateNews, publishPages } = DESK_PERMISSIONS;

/** Desk routes of the news, under `/desk`. */
export const newsRoutes = [
  ...deskRoutes(moderateNews, [commentQueue, reviewComments]),
  ...deskRoutes([publishPages, moderateNews], [pageVersions]),
  ...deskRoutes(publishPages, [publishPage]),
];
