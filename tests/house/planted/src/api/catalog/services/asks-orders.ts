// violates: context-catalog
import '../../orders/services/serve';
export const planted = true;
