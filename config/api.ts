/** Limits of the REST API's generated routes; the contexts' own routes have theirs in the contracts. */
export default () => ({
  rest: { prefix: '/api', defaultLimit: 25, maxLimit: 100, withCount: true },
});
