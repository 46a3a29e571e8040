// violates: storefront-is-a-stranger
import '../src/demo/shop';
