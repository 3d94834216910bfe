/** Import borders (see the table of roles in server/README.md). Every rule is an error. */
const server = '^server/src/';
const feature = `${server}features/([^/]+)/`;
const web = '^web/src/';

const TESTS = '(\\.test|\\.fixture)\\.ts$';
const ROLES =
  'entity types errors rules parameters policy lifecycle sql tables figures import wordings sheets neighbours lists matters builder queries service resolver command route reader fixture'.split(
    ' ',
  );

/** Files of a role may import those roles of their feature, those folders, and nothing else of this repository. */
const role = (name, comment, roles, folders) => ({
  name: `${name}-import-little`,
  severity: 'error',
  comment,
  from: { path: `\\.${name}\\.ts$`, pathNot: TESTS },
  to: { pathNot: [`\\.(${roles.join('|')})\\.ts$`, ...folders] },
});

/** Parts of importing that have no role of a feature. */
const KIT =
  'features/importing/(life/(fair-lanes|import-problems|import-state|import-work|own-connection)|reading/(kept-as-text|tabular-file|text-cell)|giving/(comma-text|refused-rows|refused-workbook|template|workbook)|rows/(answers|check-statements|clearing|fields|kind|places|refusals|row-problem|slices|wordings|writing))\\.ts$';

/** Where features meet. */
const DOORS = `${server}features/[^/]+/(rows/)?index\\.ts$`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Two files that need each other are one file or three; a circle of types is one as well.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'ground-reaches-no-feature',
      severity: 'error',
      comment: 'The floor does not know who stands on it: what it needs of features is handed in from their list.',
      from: { path: `${server}(access|database|figures|graph|graphql|http|live|rules)/`, pathNot: TESTS },
      to: { path: `${server}(features|demo|testing)/` },
    },
    {
      name: 'the-house-names-no-feature',
      severity: 'error',
      comment: 'What starts a server or a command line, and the door that each feature is, know the list of features and none by name.',
      from: { path: `${server}[^/]+\\.ts$`, pathNot: TESTS },
      to: { path: feature },
    },
    {
      name: 'floors-of-the-ground',
      severity: 'error',
      comment: 'rules and database stand lowest; access knows neither the graph nor the wire, the graph not how it is served.',
      from: { path: `${server}(rules|database|access|graphql|graph)/`, pathNot: TESTS },
      to: { path: `${server}(http|live)/`, pathNot: `${server}live/hub\\.ts$` },
    },
    {
      name: 'database-and-access-know-no-graph',
      severity: 'error',
      comment: 'Connections and rights are there before there is a graph.',
      from: { path: `${server}(rules|database|access)/`, pathNot: TESTS },
      to: { path: `${server}(graphql|graph)/` },
    },
    {
      name: 'features-meet-at-the-door',
      severity: 'error',
      comment: 'Another feature is used through its index.ts; rules and parameters are pure and may be shared, builders are for builders and commands.',
      from: { path: feature },
      to: { path: feature, pathNot: [`${server}features/$1/`, '/index\\.ts$', '\\.(rules|parameters|builder)\\.ts$'] },
    },
    {
      name: 'manifests-are-read-by-the-list',
      severity: 'error',
      comment: 'A feature is listed once; whoever needs one of its parts asks its door.',
      from: { path: server, pathNot: `${server}features/index\\.ts$` },
      to: { path: `${server}features/[^/]+/feature\\.ts$` },
    },
    {
      name: 'every-file-says-what-it-is',
      severity: 'error',
      comment:
        'A file of a feature ends in its role (the table in server/README.md), so that the borders below hold it. The kit of kinds is a machine of its own; its parts are named here.',
      from: {},
      to: { path: feature, pathNot: [KIT, '/(feature|index)\\.ts$', '\\.test\\.ts$', ...ROLES.map((name) => `\\.${name}\\.ts$`)] },
    },
    role('rules', 'Formulas take and return plain values: no ORM, GraphQL, clock or environment.', ['rules', 'parameters'], [`${server}rules/`]),
    role('parameters', 'Figures of the law know nothing but their dates and sources.', ['rules', 'parameters'], [`${server}rules/`]),
    role('policy', 'A decision is made from plain facts.', ['policy', 'rules', 'parameters', 'entity', 'errors'], [`${server}(access|rules)/`]),
    role(
      'lifecycle',
      'A step is decided from plain facts.',
      ['lifecycle', 'policy', 'rules', 'parameters', 'entity', 'errors'],
      [`${server}(access|rules|graphql)/`],
    ),
    role(
      'tables',
      'Who sees and writes which rows is said in the words of scopes and of the facts stored.',
      ['tables', 'sql', 'entity', 'types'],
      [`${server}(access|database)/`, DOORS, 'change-operation\\.ts$', 'import-state\\.ts$'],
    ),
    role(
      'figures',
      'What a figure counts is said in words; counting it is not its business.',
      ['figures', 'rules', 'parameters', 'entity'],
      [`${server}figures/fact-set\\.ts$`, `${server}rules/`],
    ),
    role(
      'matters',
      'What HR has to look at is said in words and SQL; counting and listing it is not its business.',
      ['matters', 'figures', 'rules', 'parameters'],
      [`${server}figures/matter\\.ts$`, `${server}database/value-on\\.sql\\.ts$`, `${server}rules/`],
    ),
    role(
      'neighbours',
      'A neighbour is a join between two shapes, or one statement.',
      ['neighbours', 'entity', 'types', 'errors', 'queries'],
      [`${server}(graph|graphql)/`, DOORS, 'node_modules/kysely'],
    ),
    role(
      'lists',
      'How rows are narrowed and ordered follows from the entity; what is worked out is a line of SQL.',
      ['lists', 'entity', 'types', 'errors', 'queries', 'rules', 'parameters', 'sql'],
      [`${server}(access|database|graph|graphql)/`, `${server}features/staffing/definitive\\.rules\\.ts$`, DOORS, 'node_modules/kysely'],
    ),
    role(
      'import',
      'A kind of file says what its columns mean, in words and SQL; it reads nothing itself.',
      ['import', 'wordings', 'rules', 'parameters', 'sql', 'entity', 'types', 'errors', 'queries'],
      [`${server}rules/`, DOORS],
    ),
    role(
      'sheets',
      'A list as a file is said in words and paths of the graph; reading it is not its business.',
      ['sheets', 'rules', 'parameters'],
      [`${server}rules/`, `${server}graph/sheet\\.ts$`, `${server}figures/figure-registry\\.ts$`],
    ),
    role('wordings', 'Words that files use for values of ours.', ['wordings', 'rules', 'parameters', 'entity', 'types'], [`${server}rules/`, DOORS]),
    role(
      'errors',
      'A refusal is its facts.',
      ['errors', 'entity', 'types', 'rules', 'parameters'],
      [`${server}(graphql|rules)/`, DOORS, 'import-state\\.ts$', 'node_modules/(type-graphql|graphql)/'],
    ),
    {
      name: 'commands-and-routes-are-doors',
      severity: 'error',
      comment: 'They let somebody in and call a service: no fields of the graph, no ORM.',
      from: { path: '\\.(command|route)\\.ts$', pathNot: TESTS },
      to: { path: ['\\.resolver\\.ts$', '@mikro-orm', 'node_modules/kysely'] },
    },
    {
      name: 'sql-stands-alone',
      severity: 'error',
      comment: 'The text in force needs nothing but the words it is made of.',
      from: { path: '\\.sql\\.ts$' },
      to: { pathNot: ['\\.(sql|tables|parameters|rules|entity|figures)\\.ts$', `${server}(access|database|rules)/`] },
    },
    {
      name: 'resolvers-are-tables-of-contents',
      severity: 'error',
      comment: 'A resolver never reaches for the ORM, nor for SQL.',
      from: { path: '\\.resolver\\.ts$' },
      to: { path: ['@mikro-orm', 'node_modules/kysely', 'node_modules/pg/'] },
    },
    {
      name: 'only-features-and-the-schema-see-resolvers',
      severity: 'error',
      comment: 'Nothing is built on top of a field.',
      from: { pathNot: ['feature\\.ts$', 'build-schema\\.ts$', TESTS] },
      to: { path: '\\.resolver\\.ts$' },
    },
    {
      name: 'queries-do-not-write',
      severity: 'error',
      comment: 'Reads know nothing of services.',
      from: { path: '\\.queries\\.ts$' },
      to: { path: '\\.(service|resolver|command|route)\\.ts$' },
    },
    {
      name: 'services-serve-no-wire',
      severity: 'error',
      comment: 'A service does one thing a person does, whoever asked for it.',
      from: { path: '\\.service\\.ts$', pathNot: TESTS },
      to: { path: ['\\.(resolver|command|route)\\.ts$', `${server}http/`] },
    },
    {
      name: 'entities-and-types-are-shapes',
      severity: 'error',
      comment: 'What is stored and what is shown decide nothing and read nothing.',
      from: { path: '\\.(entity|types|errors)\\.ts$', pathNot: TESTS },
      to: { path: ['\\.(service|resolver|command|route)\\.ts$', '\\.queries\\.ts$'], dependencyTypesNot: ['type-only'] },
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
