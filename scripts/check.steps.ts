/** Everything that can be said about the tree without running it. */
export interface Step {
  /** What `--only` takes; what stands before a colon names all that share it. */
  readonly name: string;
  readonly holds: string;
  readonly command: readonly [program: string, ...args: string[]];
  readonly folder: string;
}

/** What a tool remembers of files that have not changed since; deleting the folder costs a slower check and nothing else. */
const memory = (folder: string, name: string): string => `${folder === '.' ? '' : '../'}node_modules/.cache/check/${name}`;

const types = (folder: string): Step => ({
  name: `types:${folder}`,
  holds: `${folder}/ compiles`,
  command: ['tsc', '-p', 'tsconfig.json', '--incremental', '--tsBuildInfoFile', memory(folder, `${folder}.tsbuildinfo`)],
  folder,
});

/** The longest first, so that the last to end is a short one. */
export const STEPS: readonly Step[] = [
  {
    name: 'migrations',
    holds: 'the migrations leave the tables and columns that the entities describe',
    command: ['vitest', 'run', 'src/database/database.test.ts'],
    folder: 'server',
  },
  { name: 'lint', holds: 'no fault that the lint knows', command: ['oxlint', '--type-aware', '--deny-warnings'], folder: '.' },
  {
    name: 'contract:schema',
    holds: "schema.graphql is what the server's code says",
    command: ['node', 'scripts/schema.ts', '--check'],
    folder: '.',
  },
  types('web'),
  {
    name: 'words',
    holds: 'the dashboard asks for no field it does not read, and has words in both languages for what it is answered',
    command: ['vitest', 'run', 'src/documents.test.ts', 'src/text'],
    folder: 'web',
  },
  types('test'),
  types('server'),
  {
    name: 'contract:documents',
    holds: 'typed documents and the operation list are what the documents say',
    command: ['node', 'generate.ts', '--check'],
    folder: 'schema',
  },
  {
    name: 'contract:changes',
    holds: 'the list of changes says what changed in the SDL, and nothing broke that was promised',
    command: ['node', 'changes.ts', '--check'],
    folder: 'schema',
  },
  {
    name: 'borders',
    holds: 'no file imports across a border',
    command: ['depcruise', '--config', '.dependency-cruiser.mjs', '--cache', memory('.', 'borders'), '--cache-strategy', 'content', 'server/src', 'web/src'],
    folder: '.',
  },
  { name: 'unused', holds: 'no unused file, export or dependency', command: ['knip', '--cache', '--cache-location', memory('.', 'unused')], folder: '.' },
  {
    name: 'unused:rules',
    holds: 'no export that only tests use: a rule the product does not call is not a rule',
    command: ['knip', '--production', '--include', 'exports,types', '--workspace', 'server', '--workspace', 'web'],
    folder: '.',
  },
  {
    name: 'advisories',
    holds: 'no version with a known fault, each named exactly, and each pin says why',
    command: ['node', 'scripts/advisories.ts'],
    folder: '.',
  },
  types('schema'),
  types('scripts'),
  types('examples'),
  { name: 'format', holds: 'every file is formatted', command: ['oxfmt', '--check'], folder: '.' },
];
