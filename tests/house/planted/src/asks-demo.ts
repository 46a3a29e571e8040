// violates: app-runs-without-demo
import './demo/shop';
export const planted = true;
