import type { Feature } from '@selaras/server/testing';
import type { Client, Pool } from 'pg';

/** How long vacant positions have been waiting, as a feature of tests: figures of every kind that no feature of the product has yet. */
export async function createWaitingFacts(owner: Pool | Client): Promise<void> {
  await owner.query(`
    create or replace function waiting_facts(as_of date, of_dinas uuid[])
    returns table (position_id uuid, unit_id uuid, dinas_id uuid, vacant boolean, days integer) language sql stable as $$
      select f.position_id, f.unit_id, f.dinas_id, f.filled = 0, as_of - p.valid_from
      from position_facts(as_of, of_dinas) f join position p on p.id = f.position_id where f.in_force
    $$;
    grant execute on function waiting_facts(date, uuid[]) to selaras_app, selaras_wide, selaras_system`);
}

const OCCUPIED = [{ reason: 'OCCUPIED', when: 'true' }];
const text = { source: [] };

export const waiting = (when = 'vacant'): Feature => ({
  name: 'waiting',
  figures: {
    groups: [{ path: ['waiting'], type: 'WaitingFigures', typeDescription: 'How long positions wait.', description: 'Vacant positions.' }],
    sets: [
      {
        key: 'waiting',
        from: 'waiting_facts',
        row: 'position_id',
        position: 'position_id',
        detail: 'days::text',
        order: 'LARGEST_FIRST',
        changedBy: ['position', 'assignment'],
        figures: {
          WAITING: {
            kind: 'COUNT',
            unit: 'POSITIONS',
            when,
            definition: 'Positions that wait.',
            formula: 'count of vacant positions',
            field: { path: ['waiting', 'positions'], description: 'Positions that wait.' },
            leftOut: OCCUPIED,
            ...text,
          },
          MEAN_WAITING_DAYS: {
            kind: 'MEAN',
            unit: 'DAYS',
            amount: 'days',
            when,
            definition: 'Mean days that positions wait.',
            formula: 'sum of days / vacant positions',
            field: { path: ['waiting', 'meanDays'], description: 'Mean days.' },
            leftOut: OCCUPIED,
            ...text,
          },
          MEDIAN_WAITING_DAYS: {
            kind: 'MEDIAN',
            unit: 'DAYS',
            amount: 'days',
            decimals: 0,
            when,
            definition: 'Days that the middle position waits.',
            formula: 'median of days over vacant positions',
            field: { path: ['waiting', 'medianDays'], description: 'Days of the middle position.' },
            leftOut: OCCUPIED,
            ...text,
          },
          WAITING_PER_100: {
            kind: 'RATE',
            unit: 'POSITIONS_PER_100',
            of: 'WAITING',
            per: 'POSITIONS',
            times: 100,
            definition: 'Positions that wait, of every hundred.',
            formula: 'vacant positions / positions × 100',
            field: { path: ['waiting', 'per100'], description: 'Of every hundred positions.' },
            ...text,
          },
        },
      },
    ],
  },
});
