import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The operations of our own web, by the hash of their text: all that a browser session may send. */
export type KnownOperations = ReadonlySet<string>;

/** Written by `pnpm schema` from the documents beside the pages. */
export const OPERATIONS_FILE = join(import.meta.dirname, '../../../schema/generated/operations.json');

export function readKnownOperations(file: string = OPERATIONS_FILE): KnownOperations {
  return new Set(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}

export const hashOperation = (text: string): string => createHash('sha256').update(text).digest('hex');
