// violates: no-circles
import './circle-two';
export const planted = true;
