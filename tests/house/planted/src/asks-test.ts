// violates: no-tests-in-the-app
import './a.test';
export const planted = true;
