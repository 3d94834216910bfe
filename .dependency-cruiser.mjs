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
      comment: 'Another feature is used through its index.ts; rules and parameters are pure and may be shared.',
      from: { path: feature },
      to: { path: feature, pathNot: [`${server}features/$1/`, '/index\\.ts$', '\\.(rules|parameters)\\.ts$'] },
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
      name: 'the-kit-of-kinds-knows-no-kind',
      comment:
        'Features bring kinds of files and need the kit for it: reading files stands below understanding rows, that below the life of an import, and neither knows a feature.',
      severity: 'error',
      from: { path: `${server}features/importing/(reading|rows)/`, pathNot: '\\.test\\.ts$' },
      to: { path: `${server}features/`, pathNot: `${server}features/importing/(reading|rows)/` },
    },
    {
      name: 'files-are-read-by-those-who-know-no-rows',
      comment: 'A reader of files knows cells, not what they mean.',
      severity: 'error',
      from: { path: `${server}features/importing/reading/` },
      to: { path: `${server}features/importing/(rows|life)/` },
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
