import { parseArgs } from 'node:util';

export interface EnduranceOptions {
  /** Acknowledged writes. */
  readonly changes: number;
  /** Servers, connections and databases that end without a farewell. */
  readonly kills: number;
  /** Decides which faults come, when, and on whom. */
  readonly seed: number;
}

/** What every run of the tests does: it ends in well under a minute. */
const SMALL = { changes: 300, kills: 5 };
const VARIABLE = 'SELARAS_ENDURANCE';

function count(name: string, text: string): number {
  const value = Number(text);
  if (!/^[0-9]+$/.test(text) || value < 1) throw new Error(`--${name} is "${text}"; write a whole number above 0.`);
  return value;
}

export function readOptions(words: readonly string[]): EnduranceOptions {
  const { values } = parseArgs({
    args: words.filter((word) => word !== '--'),
    options: { changes: { type: 'string', default: '10000' }, kills: { type: 'string', default: '100' }, seed: { type: 'string' } },
  });
  return {
    changes: count('changes', values.changes),
    kills: count('kills', values.kills),
    seed: values.seed === undefined ? 1 + (Date.now() % 1_000_000) : count('seed', values.seed),
  };
}

/** The run is a test file, for which vitest compiles the builders of the server; options reach it through the environment. */
export const asEnvironment = (options: EnduranceOptions): Record<string, string> => ({ [VARIABLE]: JSON.stringify(options) });

export function fromEnvironment(): EnduranceOptions {
  const said = process.env[VARIABLE];
  return said ? (JSON.parse(said) as EnduranceOptions) : { ...SMALL, seed: 1 + (Date.now() % 1_000_000) };
}
