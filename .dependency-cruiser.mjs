/** Import borders (see the table of roles in server/README.md). Every rule is an error. */
const server = '^server/src/';
const feature = `${server}features/([^/]+)/`;
const web = '^web/src/';

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
      from: { path: `${web}(ui|charts)/` },
      to: { path: ['urql', 'graphql', '@selaras/schema', `${web}(features|shell|app)/`] },
    },
    {
      name: 'web-ground-reaches-no-feature',
      severity: 'error',
      comment: 'What every feature stands on knows none of them.',
      from: { path: `${web}(app|ui|charts|text)/` },
      to: { path: `${web}(features|shell)/` },
    },
    {
      name: 'web-features-meet-at-the-door',
      severity: 'error',
      comment: 'What a feature shows inside the pages of others stands in its index.ts, the ways to its own pages in its links.tsx.',
      from: { path: `${web}features/([^/]+)/` },
      to: { path: `${web}features/([^/]+)/`, pathNot: [`${web}features/$1/`, '/(index\\.ts|links\\.tsx)$'] },
    },
    {
      name: 'web-links-need-no-feature',
      severity: 'error',
      comment: 'Pages link to each other both ways; a link that needs only the ground never closes a circle.',
      from: { path: `${web}features/[^/]+/links\\.tsx$` },
      to: { path: `${web}(features|shell)/` },
    },
    {
      name: 'web-features-know-no-shell',
      severity: 'error',
      comment: 'The shell gathers features; it is not theirs to use.',
      from: { path: `${web}features/` },
      to: { path: [`${web}shell/`, `${web}features/index\\.ts$`] },
    },
    {
      name: 'web-shell-reads-the-list',
      severity: 'error',
      comment: 'The shell names no feature: it gathers what features/index.ts lists.',
      from: { path: `${web}(shell/|main\\.tsx)` },
      to: { path: `${web}features/`, pathNot: `${web}features/index\\.ts$` },
    },
    {
      name: 'web-features-are-listed-once',
      severity: 'error',
      comment: 'The list holds what each feature brings, from its routes.tsx.',
      from: { path: `${web}features/index\\.ts$` },
      to: { path: `${web}`, pathNot: `${web}features/[^/]+/routes\\.tsx$` },
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
