// violates: desk-asks-services
import '../../../../api/orders/sql/claim';
export const planted = true;
