// violates: nobody-imports-analytics
import '../api/analytics/services/serve';
export const planted = true;
