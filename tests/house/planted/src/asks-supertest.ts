// violates: no-development-packages-in-the-app
import 'supertest';
export const planted = true;
