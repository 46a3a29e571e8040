import { deskTwin } from '../../../../../api/club/contracts/staff';
import { deskRoutes } from '../http/desk-routes';
import { clubDesk } from './operations';

/** Every operation of the club under `/desk/club`, in the order of the REST routes. */
export const clubRoutes = clubDesk.flatMap(({ permission, operations }) =>
  deskRoutes(
    permission,
    operations.map(({ endpoint }) => deskTwin(endpoint)),
  ),
);
