// violates: panel-imports-contracts
import '../../../../api/orders/services/serve';
export const planted = true;
