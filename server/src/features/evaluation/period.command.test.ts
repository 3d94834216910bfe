import type { Pool } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandLine, type Typed } from '../../testing/command-line.ts';
import { useDatabase } from '../../testing/use-database.ts';
import { World } from '../../testing/world.ts';
import { createPeriodCommand } from './period.command.ts';

const database = useDatabase();
let system: Pool;
let world: World;
beforeAll(async () => {
  system = database.as('selaras_system');
  world = await World.create(system);
});

/** The quarter, with what a case says otherwise. */
function period(label: string, said: Readonly<Record<string, string>> = {}): Promise<Typed> {
  const options = { instansi: world.instansi.code, from: '2026-10-01', to: '2026-12-31', deadline: '2027-01-15', ...said };
  return commandLine(createPeriodCommand, system)(label, ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]));
}

describe('selaras period', () => {
  it('opens a period, and moves its deadline or closes it when it is there', async () => {
    expect(await period('Triwulan IV 2026')).toEqual({ code: 0, lines: ['Triwulan IV 2026 is open until 2027-01-15.'], complaints: [] });
    expect(await period('Triwulan IV 2026', { deadline: '2027-01-31', state: 'closed' })).toEqual({
      code: 0,
      lines: ['Triwulan IV 2026 is closed until 2027-01-31.'],
      complaints: [],
    });
    const { rows } = await system.query('select label, deadline, state from evaluation_period where instansi_id = $1', [world.instansi.id]);
    expect(rows).toEqual([{ label: 'Triwulan IV 2026', deadline: '2027-01-31', state: 'CLOSED' }]);
  });

  it.each([
    ['the government is unknown', 'Lain', { instansi: 'nowhere' }, 'There is no such government; check --instansi.'],
    ['the last day lies before the first', 'Lain', { to: '2026-09-30' }, 'The last day lies before the first; check --from and --to.'],
    ['the deadline lies before the first day', 'Lain', { deadline: '2026-09-30' }, 'The deadline lies before the first day; check --deadline.'],
    ['another period has some of the days', 'Lain', {}, 'Another period of that kind covers some of those days.'],
    ['the period has other days', 'Triwulan IV 2026', { from: '2026-11-01' }, 'There is a Triwulan IV 2026 with other days; check --from and --to.'],
  ])('ends with 1 and a sentence when %s', async (_what, label, said, sentence) => {
    await period('Triwulan IV 2026');
    expect(await period(label, said)).toEqual({ code: 1, lines: [], complaints: [sentence] });
  });
});
