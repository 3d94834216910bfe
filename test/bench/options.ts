import { parseArgs } from 'node:util';
import { resolve } from 'node:path';

const SCENARIOS = [
  'nested',
  'by NIP',
  'board',
  'fan-out',
  'neighbours',
  'export',
  'proposal',
  'waits',
  'changes',
  'undo',
  'import',
  'reorganisation',
  'what-if',
  'staffing need',
  'pages',
  'sheet',
  'pan',
  'growth',
];
/** Only when named: it makes a database of gigabytes. */
export const GROWTH = 'growth';

export interface Options {
  /** Name of the only scenario to run, or null for all. */
  readonly only: string | null;
  /** Folder of another built checkout to measure beside this one. */
  readonly against: string | null;
  /** How often all servers are started: two processes of one program differ by some percent for as long as they live. */
  readonly starts: number;
  /** Of each start. Many and short: what the neighbours on the machine do meanwhile then falls on all contenders, and no pool closes its connections between two. */
  readonly rounds: number;
  readonly seconds: number;
  /** Of the fan-out: it is measured with each of these. */
  readonly sockets: readonly number[];
  /** In the grown database. */
  readonly governments: number;
  readonly profile: boolean;
  /** A PostgreSQL 18, as its superuser, to make the databases in, instead of the one that comes with npm. */
  readonly clusterUrl: string | null;
}

function count(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} is "${text}"; write a whole number above 0.`);
  return value;
}

export function readOptions(words: readonly string[] = process.argv.slice(2)): Options {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      against: { type: 'string' },
      starts: { type: 'string', default: '3' },
      rounds: { type: 'string', default: '7' },
      seconds: { type: 'string', default: '1' },
      sockets: { type: 'string', default: '2000,10000' },
      governments: { type: 'string', default: '84' },
      profile: { type: 'boolean', default: false },
    },
  });
  const only = positionals[0] ?? null;
  if (only !== null && !SCENARIOS.includes(only)) throw new Error(`There is no scenario ${only}; there are ${SCENARIOS.join(', ')}.`);
  return {
    only,
    // pnpm runs scripts in the folder of their package; a path is meant from where the command was typed.
    against: values.against ? resolve(process.env['INIT_CWD'] ?? '.', values.against) : null,
    starts: count('starts', values.starts),
    rounds: count('rounds', values.rounds),
    seconds: count('seconds', values.seconds),
    sockets: values.sockets.split(',').map((text) => count('sockets', text)),
    governments: count('governments', values.governments),
    profile: values.profile,
    clusterUrl: process.env['BENCH_DATABASE_URL'] || null,
  };
}
