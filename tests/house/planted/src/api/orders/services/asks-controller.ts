// violates: services-looks-down
import '../controllers/order';
export const planted = true;
