/**
 * Every test there is: beside the code of the server and the web, then across packages, browser tests and faults included.
 *
 *   pnpm test                                 all of them
 *   pnpm test -- api/figures                  files with that in their path, in the packages that have one
 *   pnpm test -- api/statements -u            what follows the paths goes to vitest
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { SUITES } from '../test/suites.ts';
import { buildServer, buildWeb } from './built.ts';
import { root, runOn } from './run.ts';

interface Suite {
  readonly name: string;
  readonly folder: string;
  /** Test files, relative to the folder. */
  readonly files: readonly string[];
  readonly project: string | null;
}

const find = (folder: string, pattern: string): string[] => globSync(pattern, { cwd: join(root, folder) }).map((file) => file.replaceAll('\\', '/'));
const suites: readonly Suite[] = [
  { name: 'web', folder: 'web', files: find('web', 'src/**/*.test.{ts,tsx}'), project: null },
  { name: 'server', folder: 'server', files: find('server', 'src/**/*.test.ts'), project: null },
  ...Object.entries(SUITES).map(([project, folders]) => ({
    name: project,
    folder: 'test',
    files: folders.flatMap((folder) => find('test', `${folder}/**/*.test.ts`)),
    project,
  })),
];

const words = process.argv.slice(2).filter((word) => word !== '--');
const firstFlag = words.findIndex((word) => word.startsWith('-'));
const paths = firstFlag === -1 ? words : words.slice(0, firstFlag);
const flags = firstFlag === -1 ? [] : words.slice(firstFlag);

const isMeant = (suite: Suite, file: string): boolean => paths.length === 0 || paths.some((path) => `${suite.folder}/${file}`.includes(path));
const meant = suites.map((suite) => ({ ...suite, files: suite.files.filter((file) => isMeant(suite, file)) })).filter((suite) => suite.files.length > 0);
if (meant.length === 0) {
  process.stderr.write(`No test file has ${paths.join(' or ')} in its path.\n`);
  process.exit(1);
}

const whatFailed = join(root, 'test/what-failed.reporter.ts');
const reporters = process.env['SELARAS_TEST_REPORT'] ? ['--reporter=default', `--reporter=${whatFailed}`] : [];
function take(suite: Suite): boolean {
  return runOn(
    'vitest',
    ['run', ...(suite.project ? ['--project', suite.project] : []), ...reporters, ...(paths.length > 0 ? suite.files : []), ...flags],
    suite.folder,
  );
}

// What comes across packages starts the built server too, and the browser meets the built web.
if (meant.some(({ folder }) => folder === 'test')) buildServer();
if (meant.some(({ name }) => name === 'e2e')) buildWeb();
const lines: string[] = [];
for (const suite of meant) {
  const began = performance.now();
  const ok = take(suite);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  lines.push(`${ok ? '✓' : '✗'} ${suite.name.padEnd(8)} ${seconds.padStart(6)} s  ${suite.files.length} files`);
  if (!ok) process.exitCode = 1;
}
process.stdout.write(`\n${lines.join('\n')}\n`);
