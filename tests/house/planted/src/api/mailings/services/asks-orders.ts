// violates: context-mailings
import '../../orders/services/serve';
export const planted = true;
