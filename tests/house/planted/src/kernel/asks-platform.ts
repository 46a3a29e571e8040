// violates: kernel-stands-alone
import '../platform/clock';
export const planted = true;
