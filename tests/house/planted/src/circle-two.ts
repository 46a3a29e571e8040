import './circle-one';
export const planted = true;
