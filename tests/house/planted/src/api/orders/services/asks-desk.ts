// violates: contexts-know-no-desk
import '../../../plugins/desk/server/src/index';
export const planted = true;
