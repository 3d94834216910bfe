import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const LISTED = join(import.meta.dirname, '../schema/generated/operations.json');
const NAME = /^(?:query|mutation|subscription) (\w+)/;

let read: ReadonlyMap<string, string> | undefined;

/** The operations that the server answers, by their names, with the very texts that it knows them by. */
export function listedTexts(): ReadonlyMap<string, string> {
  if (read) return read;
  const found = new Map<string, string>();
  for (const text of Object.values(JSON.parse(readFileSync(LISTED, 'utf8')) as Record<string, string>)) {
    const name = NAME.exec(text)?.[1];
    if (name === undefined || found.has(name))
      throw new Error(`a listed operation has no name, or that of another: ${text.slice(0, 60)}; has pnpm schema run?`);
    found.set(name, text);
  }
  return (read = found);
}
