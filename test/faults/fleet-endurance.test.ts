/** Two real servers under faults of every kind, in small; `pnpm endure` is the same at length (endurance/run.ts). */
import { expect, it } from 'vitest';
import { endure } from '../endurance/endure.ts';
import { fromEnvironment } from '../endurance/options.ts';
import { describe, wrongIn } from '../endurance/report.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

it('two servers of which either dies at any moment lose, double and hide nothing', async () => {
  const options = fromEnvironment();
  say(`Seed ${options.seed}: pnpm endure --changes ${options.changes} --kills ${options.kills} --seed ${options.seed}`);
  const endured = await endure(options, say);
  say(`\n${describe(endured)}`);
  const wrong = wrongIn(endured);
  if (Object.keys(wrong).length > 0) {
    say(endured.faultLog.map(({ at, fault, ms }) => `${new Date(at).toISOString()} ${fault}, ${ms} ms`).join('\n'));
    say(endured.failures.join('\n'));
  }
  expect(wrong).toEqual({});
}, 3_600_000);
