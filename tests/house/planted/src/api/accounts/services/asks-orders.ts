// violates: context-accounts
import '../../orders/services/serve';
export const planted = true;
