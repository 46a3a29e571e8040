// violates: nobody-imports-the-storefront
import '../storefront/page';
