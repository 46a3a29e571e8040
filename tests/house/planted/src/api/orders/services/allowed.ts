import '../../crm/services/serve';
import '../../catalog/services/serve';
import '../../accounts/services/serve';
import '../sql/claim';
export const planted = true;
