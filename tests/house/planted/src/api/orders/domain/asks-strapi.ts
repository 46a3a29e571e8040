// violates: pure-rooms-know-no-framework
import '@strapi/strapi';
export const planted = true;
