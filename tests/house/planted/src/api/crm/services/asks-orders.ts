// violates: context-crm
import '../../orders/services/serve';
export const planted = true;
