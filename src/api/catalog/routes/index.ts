import { httpCache } from '../../../platform/cache/http-cache';
import { routesOf } from '../../../platform/http/endpoint';
import { getCategory, getProduct, listCategories, listProducts } from '../contracts/public';
import { createCategory, createProduct, removeCategory, removeProduct, updateCategory, updateProduct } from '../contracts/staff';
import { changeStock, listLowStock, readStock } from '../contracts/stock';

// Static paths stand before `:id`, or an id would swallow them.
export default routesOf(
  'catalog',
  [
    listProducts,
    listLowStock,
    createProduct,
    readStock,
    changeStock,
    getProduct,
    updateProduct,
    removeProduct,
    listCategories,
    createCategory,
    getCategory,
    updateCategory,
    removeCategory,
  ],
  ({ cacheable }) => (cacheable ? [httpCache] : []),
);
