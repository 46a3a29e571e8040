// violates: context-news
import '../../orders/services/serve';
export const planted = true;
