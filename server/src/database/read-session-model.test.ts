import fc from 'fast-check';
import type { Pool } from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { setScope, type Scope } from '../access/scope.ts';
import { createTestDatabase, type TestDatabase } from '../testing/database.ts';
import { createReadPool, createRolePool } from './pools.ts';
import { ReadSession } from './read-session.ts';

let database: TestDatabase;
let owner: Pool;
beforeAll(async () => {
  database = await createTestDatabase(inject('clusterUrl'));
  owner = createRolePool(database.url, 'none', { max: 1 });
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

/** Viewers differ in which parts of their scope are empty, so that what one leaves behind would show at the next. */
function scopeOf(viewer: number): Scope {
  const id = `${viewer}0000000-0000-7000-8000-000000000000`;
  const some = (bit: number): string[] => (viewer & bit ? [id] : []);
  const none: readonly string[] = [];
  return {
    accountId: id,
    employeeId: null,
    selfIds: some(1),
    ownPersonIds: none,
    instansiIds: [id],
    fullInstansiIds: none,
    dinasIds: some(2),
    unitPaths: none,
    peopleIds: some(4),
    evalueeIds: none,
    reportIds: none,
    ledIds: none,
    hrInstansiIds: none,
    hrDinasIds: none,
    privateInstansiIds: none,
    adminInstansiIds: none,
    privateDinasIds: none,
    closed: [],
  };
}
const setting = (name: string): string => `coalesce(current_setting('selaras.${name}', true), '')`;
const circular: Record<string, unknown> = {};
circular['self'] = circular;

interface Asked {
  readonly text: string;
  readonly values: readonly unknown[];
  /** What it reads; null when it must fail. */
  readonly rows: readonly object[] | null;
}

/** What a session can ask, and what its viewer has to read. */
const KINDS: Record<string, (number: number, viewer: number) => Asked> = {
  whose: (number, viewer) => {
    const { accountId, selfIds, dinasIds, peopleIds } = scopeOf(viewer);
    return {
      text: `select ${setting('account_id')} as account, ${setting('self_ids')} as employee, ${setting('dinas_ids')} as dinas, ${setting('people_ids')} as people, $1::int as number`,
      values: [number],
      rows: [{ account: accountId, employee: selfIds.join(), dinas: dinasIds.join(), people: peopleIds.join(), number }],
    };
  },
  rows: (number) => ({
    text: 'select $1::int + n as number from generate_series(1, $2::int) n',
    values: [number, number % 4],
    rows: Array.from({ length: number % 4 }, (_, index) => ({ number: number + index + 1 })),
  }),
  large: (number) => ({ text: 'select repeat($1, 300000) as word', values: [String(number % 10)], rows: [{ word: String(number % 10).repeat(300_000) }] }),
  slow: (number) => ({ text: 'select $1::int as number from pg_sleep(0.002)', values: [number], rows: [{ number }] }),
  another: (number) => ({ text: `select ${number} as number`, values: [], rows: [{ number }] }),
  silent: () => ({ text: 'do $$ begin end $$', values: [], rows: [] }),
  empty: () => ({ text: '', values: [], rows: [] }),
  zero: () => ({ text: 'select 1 / $1::int', values: [0], rows: null }),
  nonsense: (number) => ({ text: `select nonsense frm ${number % 3}`, values: [], rows: null }),
  endless: () => ({ text: `select 'infinity'::timestamptz`, values: [], rows: null }),
  circular: () => ({ text: 'select $1::jsonb', values: [circular], rows: null }),
};
/** These fail alone; any other failure is the end of the transaction. */
const ALONE = ['endless', 'circular'];

const acts = fc.record({ kind: fc.constantFrom(...Object.keys(KINDS)), number: fc.nat(999), pause: fc.constantFrom('none', 'turn', 'answer', 'moment') });
const plans = fc.record({ viewer: fc.integer({ min: 1, max: 7 }), acts: fc.array(acts, { maxLength: 6 }), waits: fc.boolean() });
type Act = typeof acts extends fc.Arbitrary<infer One> ? One : never;
type Plan = typeof plans extends fc.Arbitrary<infer One> ? One : never;

const moment = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function pause(kind: Act['pause'], answer: Promise<unknown>): Promise<void> {
  if (kind === 'turn') await new Promise((done) => setImmediate(done));
  if (kind === 'answer') await answer;
  if (kind === 'moment') await moment(1);
}

/** Plays one session, and says what it read that it should not have read, or failed at without a reason. */
async function play(pool: Pool, plan: Plan, isDisturbed: boolean): Promise<string[]> {
  const session = new ReadSession(pool, setScope(scopeOf(plan.viewer)));
  const mayFail = isDisturbed || plan.acts.some(({ kind }) => !ALONE.includes(kind) && KINDS[kind]!(0, plan.viewer).rows === null);
  const answers: Promise<string | null>[] = [];
  for (const act of plan.acts) {
    const { text, values, rows } = KINDS[act.kind]!(act.number, plan.viewer);
    const answer = session.run(text, values).then(
      (found) => (JSON.stringify(found) === JSON.stringify(rows) ? null : `${act.kind} read ${JSON.stringify(found).slice(0, 200)}`),
      (error: Error) => (mayFail || rows === null ? null : `${act.kind} failed: ${error.message}`),
    );
    answers.push(answer);
    await pause(act.pause, answer);
  }
  if (plan.waits) await Promise.all(answers);
  session.close();
  return (await Promise.all(answers)).filter((fault) => fault !== null);
}

async function disturb(how: string, work: Promise<unknown>): Promise<void> {
  let isDone = false;
  const end = (): void => void (isDone = true);
  work.then(end, end);
  while (!isDone) {
    await moment(2);
    await owner.query(`select ${how}(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and random() < 0.3`);
  }
}

it.each([null, 'pg_cancel_backend', 'pg_terminate_backend'])(
  'every session reads what is its viewer’s and nothing else, in any order, whatever fails (%s), and gives its connection back',
  async (how) => {
    await fc.assert(
      fc.asyncProperty(fc.array(plans, { minLength: 1, maxLength: 25 }), fc.integer({ min: 1, max: 3 }), async (sessions, max) => {
        const pool = createReadPool(database.url, 'selaras_app', { max });
        const work = Promise.all(sessions.map((plan) => play(pool, plan, how !== null)));
        if (how !== null) await disturb(how, work);
        expect((await work).flat()).toEqual([]);
        await expect.poll(() => pool.totalCount - pool.idleCount).toBe(0);
        await pool.end();
      }),
      { numRuns: 30, endOnFailure: true, interruptAfterTimeLimit: 8_000 },
    );
  },
);
