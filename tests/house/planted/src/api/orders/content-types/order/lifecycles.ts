// violates: content-types-looks-down
import '../../sql/claim';
export const planted = true;
