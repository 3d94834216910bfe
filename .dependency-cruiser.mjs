/** Import borders (see the table of roles in server/README.md). Every rule is an error. */
const server = '^server/src/';
const feature = `${server}features/([^/]+)/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Two files that need each other are one file or three.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      comment: 'Formulas take and return plain values: no ORM, GraphQL, clock or environment.',
      from: { path: '\\.(rules|parameters)\\.ts$', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['\\.(rules|parameters)\\.ts$', `${server}rules/`] },
    },
    {
      name: 'features-meet-at-the-door',
      severity: 'error',
      comment: 'Another feature is used through its index.ts; rules and parameters are pure and may be shared, builders are for builders and commands.',
      from: { path: feature },
      to: { path: feature, pathNot: [`${server}features/$1/`, '/index\\.ts$', '\\.(rules|parameters|builder)\\.ts$'] },
    },
    {
      name: 'resolvers-are-tables-of-contents',
      severity: 'error',
      comment: 'A resolver never reaches for the ORM.',
      from: { path: '\\.resolver\\.ts$' },
      to: { path: '@mikro-orm' },
    },
    {
      name: 'queries-do-not-write',
      severity: 'error',
      comment: 'Reads know nothing of services.',
      from: { path: '\\.queries\\.ts$' },
      to: { path: '\\.service\\.ts$' },
    },
    {
      name: 'policies-are-pure',
      severity: 'error',
      comment: 'A decision is made from plain facts.',
      from: { path: '\\.policy\\.ts$' },
      to: { pathNot: ['\\.(policy|rules|entity|parameters)\\.ts$', `${server}access/scope\\.ts$`] },
    },
    {
      name: 'builders-ask-nobody',
      severity: 'error',
      comment: 'A builder makes things without asking who may: what a viewer reaches writes through services.',
      from: { path: server, pathNot: ['\\.(builder|command)\\.ts$', '/feature\\.ts$', '\\.(test|fixture)\\.ts$', `${server}(demo|testing)/`] },
      to: { path: '\\.builder\\.ts$' },
    },
    {
      name: 'plans-load-nothing',
      severity: 'error',
      comment: 'The plans of the demo are the same on every machine: chance from a seed, no database, no clock.',
      from: { path: `${server}demo/.*\\.plan\\.ts$` },
      to: { pathNot: [`${server}demo/`, `${server}rules/`, '\\.(rules|parameters)\\.ts$', `${server}access/viewer\\.ts$`] },
    },
    {
      name: 'ui-knows-no-graphql',
      severity: 'error',
      comment: 'Building blocks and charts take plain values.',
      from: { path: '^web/src/(ui|charts)/' },
      to: { path: '(urql|graphql|@selaras/schema|^web/src/features|^web/src/app)' },
    },
    { name: 'web-knows-no-server', severity: 'error', comment: 'The web uses the API and nothing else.', from: { path: '^web/' }, to: { path: '^server/' } },
    {
      name: 'server-ships-no-tests',
      severity: 'error',
      comment: 'What serves does not need what tests.',
      from: { path: server, pathNot: ['\\.test\\.ts$', '\\.fixture\\.ts$', `${server}testing/`] },
      to: { path: [`${server}testing/`, '\\.test\\.ts$', '\\.fixture\\.ts$', 'vitest'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|/generated/)' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
