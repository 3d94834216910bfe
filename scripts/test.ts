/** Every test there is: beside the code of the server and the web, then across packages, browser tests included. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.ts';

run('tsc', ['-p', 'tsconfig.build.json'], 'server');
run('vite', ['build', '--logLevel', 'warn'], 'web');
const reporters = process.env['SELARAS_TEST_REPORT'];
for (const folder of ['server', 'web', 'test']) {
  if (!existsSync(join(root, folder, 'vitest.config.ts')) && folder !== 'web') continue;
  run(
    'vitest',
    [
      'run',
      ...(reporters ? ['--reporter=default', '--reporter=json', `--outputFile.json=${join(reporters, `${folder}.json`)}`] : []),
      ...process.argv.slice(2),
    ],
    folder,
  );
}
