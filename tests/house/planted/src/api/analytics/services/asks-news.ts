// violates: context-analytics
import '../../news/services/serve';
export const planted = true;
