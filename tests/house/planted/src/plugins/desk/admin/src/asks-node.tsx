// violates: panel-knows-no-machine
import 'node:path';
export const planted = true;
