/**
 * Writes what changed in the SDL today into `changes.json`, against the SDL before the day (`changes/before.graphql`).
 * With `--check` it writes nothing, and says whether the list is current and whether a promise is broken (`changes/version.json`).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenPromises, changesBetween, withDay, type DayOfChanges, type Declared } from './change-list.ts';

const at = (name: string): string => join(import.meta.dirname, name);
const read = (name: string): string => readFileSync(at(name), 'utf8');

const list = JSON.parse(read('changes.json')) as DayOfChanges[];
const after = read('schema.graphql');
const newest = list[0];

if (process.argv.includes('--check')) {
  const now = await changesBetween(read('changes/before.graphql'), after);
  const faults = brokenPromises(list, JSON.parse(read('changes/version.json')) as Declared);
  if (JSON.stringify(now) !== JSON.stringify(newest?.changes ?? [])) faults.push('changes.json does not say what changed in schema.graphql. Run: pnpm schema');
  if (faults.length > 0) {
    process.stderr.write(`${faults.join('\n')}\n`);
    process.exitCode = 1;
  }
} else {
  const today = new Date().toISOString().slice(0, 10);
  // `scripts/schema.ts` keeps the SDL as it was before it writes the new one; of a day that is in the list already, that of its morning counts.
  const kept = process.argv[2];
  if (newest?.date !== today && kept !== undefined && existsSync(kept) && (await changesBetween(readFileSync(kept, 'utf8'), after)).length > 0)
    writeFileSync(at('changes/before.graphql'), readFileSync(kept, 'utf8'));
  const changes = await changesBetween(read('changes/before.graphql'), after);
  const isNew = JSON.stringify(changes) !== JSON.stringify(newest?.changes ?? []);
  if (isNew) writeFileSync(at('changes.json'), `${JSON.stringify(withDay(list, { date: today, changes }), null, 1)}\n`);
}
