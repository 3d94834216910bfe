/** Writes the contract anew: the SDL from the server's code, the typed documents and the operation list from the SDL. */
import { run } from './run.ts';

run('tsc', ['-p', 'tsconfig.build.json'], 'server');
run('node', ['dist/cli.js', 'schema', '../schema/schema.graphql', '--figures', '../schema/generated/figures.ts'], 'server');
run('node', ['generate.ts'], 'schema');
