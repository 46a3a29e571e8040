import { types } from 'node:util';

// Jest runs tests in a realm of their own, so errors that Node itself makes fail `instanceof Error` there.
// Strapi asks exactly that; with this it gets the answer it gets in production.
const ordinary = Function.prototype[Symbol.hasInstance];
Object.defineProperty(Error, Symbol.hasInstance, {
  value(this: unknown, candidate: unknown): boolean {
    return this === Error && types.isNativeError(candidate) ? true : ordinary.call(this as never, candidate);
  },
});
