// violates: contracts-looks-down
import '../services/serve';
export const planted = true;
