/**
 * Keeps the contract in step while people write (`pnpm dev`): when the built server says something else, the SDL follows;
 * when the SDL or a document does, the typed documents and the list of operations follow.
 */
import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { contractFolder, emit } from './emit.ts';
import { root, runAside } from './run.ts';

/** A compiler writes many files at a time, and an editor saves in several steps. */
const QUIET_MS = 200;

const say = (line: string): void => void process.stdout.write(`[contract] ${line}\n`);

/** Does a piece of work after each change, once the changes have stopped, and never twice at a time. */
function worker(work: () => Promise<void>): () => void {
  let waiting: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      last = last.then(work).catch((error: Error) => say(error.message));
    }, QUIET_MS);
  };
}

const generate = worker(async () => {
  const { said } = await runAside('node', ['generate.ts'], 'schema');
  if (said !== '') say(said.trimEnd());
});
const emitAgain = worker(async () => {
  const files = await emit();
  if (files.length > 0) say(`the server says something new: ${files.join(', ')}`);
});

function onChange(folder: string, recursive: boolean, concerns: (file: string) => boolean, act: () => void): void {
  watch(join(root, folder), { recursive }, (_event, file) => {
    if (file !== null && concerns(file)) act();
  });
}
const isDocument = (file: string): boolean => file.endsWith('.graphql');

onChange('web/src', true, isDocument, generate);
for (const folder of readdirSync(join(root, 'test'), { withFileTypes: true }))
  if (folder.isDirectory() && folder.name !== 'node_modules') onChange(join('test', folder.name), true, isDocument, generate);
onChange('schema', false, (file) => file === 'schema.graphql', generate);
onChange('server/dist', true, (file) => file.endsWith('.js'), emitAgain);
say(`watching documents and the server for ${contractFolder}`);
// What changed while nobody watched.
emitAgain();
generate();
