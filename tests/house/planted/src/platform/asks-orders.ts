// violates: platform-knows-no-business
import '../api/orders/services/serve';
export const planted = true;
