import '../../orders/contracts/events';
export const planted = true;
