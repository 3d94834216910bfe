import { InvalidArgumentError } from 'commander';
import type { Pool } from 'pg';
import type { CommandParts } from './feature.ts';

/** What keeps a command from its work, in one sentence for whoever typed it. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';
}

/**
 * The frame of every command: connections that end with it, and a refusal written to the errors instead of thrown, with 1 as the
 * code the program ends with. `taken` says the sentence for a constraint of the database that the work may run into.
 */
export async function runCommand(
  { connect, complain }: CommandParts,
  work: (pool: Pool) => Promise<void>,
  taken: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { pool, close } = await connect();
  try {
    await work(pool);
  } catch (error) {
    const sentence = error instanceof CommandRefused ? error.message : taken[(error as { constraint?: string }).constraint ?? ''];
    if (sentence === undefined) throw error;
    complain(sentence);
    process.exitCode = 1;
  } finally {
    await close();
  }
}

/** Reads one of a few words, in whatever case. */
export const oneOf =
  <Word extends string>(words: readonly Word[]) =>
  (text: string): Word => {
    const found = words.find((word) => word === text.toUpperCase());
    if (found === undefined) throw new InvalidArgumentError(`Write one of ${words.join(', ').toLowerCase()}.`);
    return found;
  };
