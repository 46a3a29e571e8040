// violates: pure-rooms-know-no-machine
import 'node:fs';
export const planted = true;
