// violates: context-club
import '../../catalog/services/serve';
export const planted = true;
