// violates: context-integrations
import '../../orders/services/serve';
export const planted = true;
