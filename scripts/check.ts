/** Everything that can be said about the tree without running it: types, lint, format, borders, unused code, and that what is generated is current. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './run.ts';

const step = (name: string): void => void process.stdout.write(`\n── ${name}\n`);

function read(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  const walk = (path: string, name: string): void => {
    if (statSync(path).isDirectory()) for (const child of readdirSync(path)) walk(join(path, child), join(name, child));
    else files.set(name, readFileSync(path, 'utf8'));
  };
  walk(folder, '');
  return files;
}

/** Generates the contract again and compares; the committed files are put back whatever comes of it. */
function checkContract(): void {
  const kept = mkdtempSync(join(tmpdir(), 'selaras-contract-'));
  const places = ['schema/schema.graphql', 'schema/generated'];
  try {
    for (const place of places) cpSync(join(root, place), join(kept, place), { recursive: true });
    const made = spawnSync('node', ['scripts/schema.ts'], { cwd: root, stdio: 'inherit' });
    const stale = places.filter((place) => {
      const [before, after] = [read(join(kept, place)), read(join(root, place))];
      return before.size !== after.size || [...after].some(([name, text]) => before.get(name) !== text);
    });
    for (const place of places) {
      rmSync(join(root, place), { recursive: true, force: true });
      cpSync(join(kept, place), join(root, place), { recursive: true });
    }
    if (made.status !== 0 || stale.length > 0) {
      process.stderr.write(made.status === 0 ? `${stale.join(' and ')} do not match the code. Run: pnpm schema\n` : 'The schema cannot be generated.\n');
      process.exit(1);
    }
  } finally {
    rmSync(kept, { recursive: true, force: true });
  }
}

step('schema, typed documents and operation list are current');
checkContract();
step('types');
for (const folder of ['server', 'schema', 'web', 'test']) run('tsc', ['-p', 'tsconfig.json'], folder);
run('tsc', ['-p', 'scripts/tsconfig.json']);
step('lint');
run('oxlint', ['--type-aware', '--deny-warnings']);
step('format');
run('oxfmt', ['--check']);
step('import borders');
run('depcruise', ['--config', '.dependency-cruiser.mjs', 'server/src', 'web/src']);
step('unused code');
run('knip', []);
// A rule that only its test calls is not the law of this house: without tests, nothing may be left over.
run('knip', ['--production', '--include', 'exports,types', '--workspace', 'server', '--workspace', 'web']);
step('migrations match the entities');
run('vitest', ['run', 'src/database/database.test.ts'], 'server');
