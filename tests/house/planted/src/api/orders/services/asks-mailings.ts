// violates: context-orders
import '../../mailings/services/serve';
export const planted = true;
