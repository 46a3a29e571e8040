'use strict';

// Which part of the house may import which (docs: architecture, "Arrows").
// Every rule has a planted violation in tests/house/planted, and a test that each of them is found.

/** Contexts that each context may import, beside itself and accounts. */
const CONTEXT_ARROWS = {
  accounts: [],
  catalog: [],
  crm: [],
  news: [],
  orders: ['crm', 'catalog'],
  integrations: [],
  mailings: ['crm'],
  club: ['crm', 'orders'],
  analytics: ['catalog', 'crm', 'orders', 'mailings', 'club'],
};

const TESTS = '\\.test\\.tsx?$';
const FRAMEWORK = '(^|/)node_modules/(@strapi|knex|koa|@koa|pg|pg-boss|socket\\.io)(/|$)';

/** Job topics: the one file of a context that everybody may subscribe to. */
const EVENTS = '^src/api/[^/]+/contracts/events\\.ts$';

/** What a context lets the ones above it register with it, so that it need not know them: the quote letter's wording. */
const REGISTRIES = '^src/api/orders/registry/';

const contextRules = Object.entries(CONTEXT_ARROWS).map(([name, allowed]) => ({
  name: `context-${name}`,
  comment:
    `${name} imports ${['accounts', ...allowed].filter((other) => other !== name).join(', ') || 'no other context'}. ` +
    'What must run the other way goes through job topics (contracts/events.ts), or is registered (registry/).',
  severity: 'error',
  from: { path: `^src/api/${name}/`, pathNot: TESTS },
  to: {
    path: '^src/api/',
    pathNot: [
      `^src/api/(${[...new Set([name, 'accounts', ...allowed])].join('|')})/`,
      EVENTS,
      ...(name === 'mailings' ? [REGISTRIES] : []),
    ],
  },
}));

/** Rooms of a context that the room may not know, because they lie above it or beside it. */
const layerRule = (room, forbidden, comment) => ({
  name: `${room}-looks-down`,
  comment,
  severity: 'error',
  from: { path: `^src/api/[^/]+/${room}/`, pathNot: TESTS },
  to: { path: `^src/api/[^/]+/(${forbidden.join('|')})/` },
});

module.exports = {
  forbidden: [
    {
      name: 'kernel-stands-alone',
      comment: 'The kernel is what everything else rests on; it imports nothing of the app.',
      severity: 'error',
      from: { path: '^src/kernel/' },
      to: { path: '^(src|config|scripts)/', pathNot: '^src/kernel/' },
    },
    {
      name: 'pure-rooms-know-no-framework',
      comment: 'domain and kernel decide with plain values: no Strapi, no knex. They run in a millisecond and in the browser too.',
      severity: 'error',
      from: { path: '^src/(kernel|api/[^/]+/domain)/', pathNot: TESTS },
      to: { path: FRAMEWORK },
    },
    {
      name: 'pure-rooms-know-no-machine',
      comment: 'domain and kernel import no Node built-ins: time and chance are arguments.',
      severity: 'error',
      from: { path: '^src/(kernel|api/[^/]+/domain)/', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'domain-knows-no-platform',
      comment: 'A rule does not know the machine. Pass what it needs as an argument.',
      severity: 'error',
      from: { path: '^src/api/[^/]+/domain/', pathNot: TESTS },
      to: { path: '^(src/(platform|plugins|admin|demo|extensions)|config|scripts)/' },
    },
    layerRule(
      'domain',
      ['sql', 'services', 'controllers', 'routes', 'policies', 'middlewares', 'content-types'],
      'Domain rules are called by services, never the other way round.',
    ),
    layerRule(
      'contracts',
      ['sql', 'services', 'controllers', 'routes', 'policies', 'middlewares', 'content-types'],
      'Contracts are shared with the browser: schemas and types only.',
    ),
    {
      name: 'contracts-know-no-framework',
      comment: 'The panel bundles contracts; Strapi and the database driver have no place there.',
      severity: 'error',
      from: { path: '^src/api/[^/]+/contracts/', pathNot: TESTS },
      to: { path: FRAMEWORK },
    },
    layerRule(
      'sql',
      ['services', 'controllers', 'routes', 'policies', 'middlewares'],
      'A statement is run by a service; it does not call one.',
    ),
    layerRule('services', ['controllers', 'routes', 'policies', 'middlewares'], 'Services do not know that HTTP exists above them.'),
    layerRule('content-types', ['sql', 'controllers', 'routes'], 'Lifecycles call services and domain; no statement of their own.'),
    {
      name: 'http-asks-services',
      comment: 'Controllers and routes call services; a statement outside of a use case has no transaction.',
      severity: 'error',
      from: { path: '^src/api/[^/]+/(controllers|routes|policies|middlewares)/', pathNot: TESTS },
      to: { path: '^src/api/[^/]+/sql/' },
    },
    {
      name: 'sql-stays-at-home',
      comment: 'Statements of another context are reached through its services.',
      severity: 'error',
      from: { path: '^src/api/([^/]+)/', pathNot: TESTS },
      to: { path: '^src/api/[^/]+/sql/', pathNot: '^src/api/$1/sql/' },
    },
    ...contextRules,
    {
      name: 'nobody-imports-analytics',
      comment: 'Analytics reads everybody and is read by nobody; its pages go through its contracts.',
      severity: 'error',
      from: { path: '^src/(api|platform|kernel|demo)/', pathNot: '^src/api/analytics/' },
      to: { path: '^src/api/analytics/', pathNot: EVENTS },
    },
    {
      name: 'platform-knows-no-business',
      comment: 'platform/ knows the machine and no business word: contexts, plugins and the demo lie above it.',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: TESTS },
      to: { path: '^src/(api|plugins|admin|demo|extensions|contexts|index)(/|\\.ts$)' },
    },
    {
      name: 'panel-imports-contracts',
      comment: 'The panel imports contracts, domain and kernel; everything else of the server stays out of the browser.',
      severity: 'error',
      from: { path: '^src/(admin|plugins/[^/]+/admin)/' },
      to: { path: '^(src|config|scripts)/', pathNot: '^src/(admin|plugins/[^/]+/admin|api/[^/]+/(contracts|domain)|kernel)/' },
    },
    {
      name: 'panel-knows-no-machine',
      comment: 'There are no Node built-ins in a browser.',
      severity: 'error',
      from: { path: '^src/(admin|plugins/[^/]+/admin)/', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'desk-asks-services',
      comment: 'Staff endpoints call the same services as the public API, and nothing of its HTTP or SQL.',
      severity: 'error',
      from: { path: '^src/plugins/[^/]+/server/', pathNot: TESTS },
      to: { path: '^src/api/[^/]+/(sql|controllers|routes|policies|middlewares)/' },
    },
    {
      name: 'contexts-know-no-desk',
      comment: 'The staff application is built on the contexts, never the other way round.',
      severity: 'error',
      from: { path: '^src/(api|platform|kernel)/' },
      to: { path: '^src/(plugins|admin)/' },
    },
    {
      name: 'app-runs-without-demo',
      comment: 'The demo shop uses the app; only the command line may load it.',
      severity: 'error',
      from: { path: '^(src|config)/', pathNot: '^src/demo/' },
      to: { path: '^src/demo/' },
    },
    {
      name: 'no-tests-in-the-app',
      comment: 'What runs in production imports no test.',
      severity: 'error',
      from: { path: '^(src|config|scripts)/', pathNot: TESTS },
      to: { path: `^tests/|${TESTS}` },
    },
    {
      name: 'no-development-packages-in-the-app',
      comment: 'The runtime image carries dependencies only.',
      severity: 'error',
      from: { path: '^(src|config)/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'npm-optional', 'type-only'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'storefront-is-a-stranger',
      comment: 'The storefront knows the shop by its public API alone: packages/client and nothing of the server.',
      severity: 'error',
      from: { path: '^storefront/' },
      to: { path: '^(src|config|scripts|database|tests|packages)/', pathNot: '^packages/client/src/index\\.ts$' },
    },
    {
      name: 'client-stands-alone',
      comment: 'The client is for storefronts of others too: it imports nothing of this one, and nothing of the server.',
      severity: 'error',
      from: { path: '^packages/client/' },
      to: { path: '^(src|config|scripts|database|tests|storefront)/' },
    },
    {
      name: 'nobody-imports-the-storefront',
      comment: 'The product works without its reference storefront.',
      severity: 'error',
      from: { path: '^(src|config|scripts|database)/' },
      to: { path: '^(storefront|packages)/' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that import one another are one file; take the third thing out of both.',
      severity: 'error',
      from: {},
      // A circle of types alone leaves nothing at run time.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.build|types/generated|public)/' },
    // Imports of types are arrows too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'],
    },
  },
};
