// violates: sql-stays-at-home
import '../../crm/sql/find';
export const planted = true;
