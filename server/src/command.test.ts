import { afterEach, describe, expect, it } from 'vitest';
import { CommandRefused, runCommand } from './command.ts';
import type { CommandParts } from './feature.ts';

afterEach(() => {
  process.exitCode = 0;
});

/** Runs work in the frame, over no database, and keeps what it says and whether its connections ended. */
async function run(work: () => Promise<void>, taken?: Readonly<Record<string, string>>) {
  const seen = { lines: [] as string[], complaints: [] as string[], closed: false, thrown: null as unknown };
  const parts: CommandParts = {
    connect: async () => ({ pool: null as never, close: async () => void (seen.closed = true) }),
    print: (line) => seen.lines.push(line),
    complain: (line) => seen.complaints.push(line),
    now: () => new Date(),
    language: () => 'en',
    features: [],
  };
  await runCommand(parts, work, taken).catch((error: unknown) => (seen.thrown = error));
  return { ...seen, code: process.exitCode };
}

const fail = (error: Error) => (): Promise<void> => Promise.reject(error);

describe('a command', () => {
  it('ends with 1 and the sentence of a refusal, beside what it prints', async () => {
    const seen = await run(fail(new CommandRefused('There is no such government.')));
    expect(seen).toEqual({ lines: [], complaints: ['There is no such government.'], closed: true, thrown: null, code: 1 });
  });

  it('has a sentence for a constraint it may run into', async () => {
    const seen = await run(fail(Object.assign(new Error('duplicate key'), { constraint: 'name_key' })), { name_key: 'That name is taken.' });
    expect(seen).toEqual({ lines: [], complaints: ['That name is taken.'], closed: true, thrown: null, code: 1 });
  });

  it.each([new Error('broken'), Object.assign(new Error('duplicate key'), { constraint: 'other_key' })])(
    'hides no fault, and ends its connections all the same',
    async (fault) => {
      expect(await run(fail(fault), { name_key: 'That name is taken.' })).toMatchObject({ lines: [], closed: true, thrown: fault });
    },
  );
});
