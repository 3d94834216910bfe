/** Two real servers under faults of every kind, in small; `pnpm endure` is the same at length (endurance/run.ts). */
import { expect, it } from 'vitest';
import { endure } from '../endurance/endure.ts';
import { fromEnvironment } from '../endurance/options.ts';
import { describe, wrongIn } from '../endurance/report.ts';

it('two servers of which either dies at any moment lose, double and hide nothing', async () => {
  const options = fromEnvironment();
  process.stdout.write(`Seed ${options.seed}: pnpm endure --changes ${options.changes} --kills ${options.kills} --seed ${options.seed}\n`);
  const endured = await endure(options);
  process.stdout.write(`\n${describe(endured)}\n`);
  if (process.env['SELARAS_ENDURANCE_LOG'])
    process.stdout.write(
      `${endured.faultLog.map((one) => `${new Date(one.at).toISOString()} ${one.fault} ${one.ms} ms`).join('\n')}\n${endured.failures.join('\n')}\n`,
    );
  expect(wrongIn(endured)).toEqual({});
}, 3_600_000);
