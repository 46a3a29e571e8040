// violates: client-stands-alone
import '../../storefront/page';
