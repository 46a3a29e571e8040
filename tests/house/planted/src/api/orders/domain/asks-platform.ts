// violates: domain-knows-no-platform
import '../../../platform/clock';
export const planted = true;
