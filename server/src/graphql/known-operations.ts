import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The operations of our own web, by the hash of their text: all that a browser session may send. */
export type KnownOperations = Pick<ReadonlySet<string>, 'has'>;

/** Written by `pnpm schema` from the documents beside the pages. */
export const OPERATIONS_FILE = join(import.meta.dirname, '../../../schema/generated/operations.json');

export function readKnownOperations(file: string = OPERATIONS_FILE): KnownOperations {
  return new Set(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}

/** While the web is being written: an operation that is not listed makes it look whether the list has changed. */
export class GrowingOperations implements KnownOperations {
  #known: KnownOperations;
  #changedAt = 0;

  constructor(private readonly file: string = OPERATIONS_FILE) {
    this.#known = readKnownOperations(file);
  }

  has(hash: string): boolean {
    if (!this.#known.has(hash)) this.#readAgain();
    return this.#known.has(hash);
  }

  #readAgain(): void {
    try {
      const { mtimeMs } = statSync(this.file);
      if (mtimeMs === this.#changedAt) return;
      this.#known = readKnownOperations(this.file);
      this.#changedAt = mtimeMs;
    } catch {
      // Half written: whoever asks next finds the rest.
    }
  }
}

export const hashOperation = (text: string): string => hash('sha256', text);
