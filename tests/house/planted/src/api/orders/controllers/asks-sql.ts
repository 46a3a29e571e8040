// violates: http-asks-services
import '../sql/claim';
export const planted = true;
