import type { Command } from 'commander';
import type { Pool } from 'pg';
import type { CommandParts } from '../feature.ts';
import { features } from '../features/index.ts';

/** What somebody sees who types a command: its lines, what it complains of, and the code it ends with. */
export interface Typed {
  readonly code: number;
  readonly lines: readonly string[];
  readonly complaints: readonly string[];
}

/** A command to type words after, over a database at hand. */
export function commandLine(create: (parts: CommandParts) => Command, pool: Pool, now = new Date()): (...words: string[]) => Promise<Typed> {
  return async (...words) => {
    const lines: string[] = [];
    const complaints: string[] = [];
    const command = create({
      connect: async () => ({ pool, close: async () => undefined }),
      print: (line) => lines.push(line),
      complain: (line) => complaints.push(line),
      now: () => now,
      language: () => 'en',
      features,
    });
    process.exitCode = 0;
    try {
      await command.exitOverride().parseAsync(words, { from: 'user' });
      return { code: Number(process.exitCode), lines, complaints };
    } finally {
      process.exitCode = 0;
    }
  };
}
