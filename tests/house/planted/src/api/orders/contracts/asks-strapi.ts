// violates: contracts-know-no-framework
import '@strapi/strapi';
export const planted = true;
