import fc from 'fast-check';
import pg from 'pg';
import { countFigures, importText, readerOf, readStanding, type EmployeeRef, type PositionRef } from '@selaras/server/testing';
import { AssignEmployeeDocument } from '@selaras/schema/test';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { setNeedAsRead } from '../testkit/as-read.ts';
import { recount, storedFigures } from '../testkit/recount.ts';
import { useCluster, useWorld } from '../testkit/server.ts';

let now = new Date('2026-11-21T05:00:00Z');
// Transactions wait for each other's locks here, for seconds.
const { server, as, world } = await useWorld({ clock: () => now, cluster: await useCluster() });
const owner = new pg.Pool({ connectionString: server.database.url, max: 8 });
afterAll(() => owner.end());

const hr = await world.account('hr', { role: 'HR' });
const dinas = [await world.dinas('Satu'), await world.dinas('Dua'), await world.dinas('Tiga')];
const units = await Promise.all(dinas.map((one) => world.unit(one)));
const positions = await Promise.all(
  dinas.flatMap((one, index) => [
    world.position(one, 'Kepala', { isHead: true, need: 1 }),
    world.position(one, 'Staf', { unit: units[index]!, need: 3 }),
    world.position(one, 'Teknisi', { need: 2 }),
  ]),
);
const people: EmployeeRef[] = [];
for (let index = 0; index < 12; index++) people.push(await world.employee(`Pegawai ${index}`, { birthDate: `19${66 + index}-0${1 + (index % 9)}-15` }));
const periods = [
  await world.period(),
  await world.period('Triwulan III 2026', { from: '2026-07-01', to: '2026-09-30', deadline: '2026-10-15' }),
  await world.period('Triwulan I 2026', { from: '2026-01-01', to: '2026-03-31', deadline: '2026-04-15', state: 'CLOSED' }),
];
await server.app.worker.settle();

/** What a property does at the moment. fast-check stops looking when its time is up, and the writes would go on in the next test. */
let running: Promise<void> = Promise.resolve();
const finishing =
  <Case>(work: (made: Case) => Promise<void>) =>
  (made: Case): Promise<void> =>
    (running = work(made));

afterEach(async () => {
  await running;
  now = new Date('2026-11-21T05:00:00Z');
  await server.app.worker.settle();
});

type Step = { readonly kind: string; readonly a: number; readonly b: number; readonly day: number };
const DAYS = ['2026-01-01', '2026-06-30', '2026-08-15', '2026-09-30', '2026-10-01', '2026-10-20', '2026-11-20', '2026-11-21', '2026-11-22', '2027-01-31'];
const dayOf = (step: Step): string => DAYS[step.day % DAYS.length]!;
const pick = <Item>(list: readonly Item[], index: number): Item => list[index % list.length]!;

/** Plain SQL as it comes from any program with a connection. Refusals by constraints are part of the game. */
const SQL: Record<string, (step: Step) => readonly [string, readonly unknown[]]> = {
  appoint: (step) => [
    `insert into assignment (instansi_id, dinas_id, employee_id, position_id, kind, tmt, valid_from, valid_to) select p.instansi_id, p.dinas_id, $1, p.id, $3, $4, $4, $5 from position p where p.id = $2`,
    [pick(people, step.a).id, pick(positions, step.b).id, step.a % 4 === 3 ? 'PLT' : 'DEFINITIF', dayOf(step), step.b % 2 === 0 ? null : '2026-10-31'],
  ],
  dismiss: (step) => [
    'delete from assignment a where a.employee_id = $1 and a.valid_from = (select max(valid_from) from assignment where employee_id = $1) and not exists (select 1 from evaluation v where v.assignment_id = a.id)',
    [pick(people, step.a).id],
  ],
  begin: (step) => ['update assignment set valid_from = least(valid_to, $2::date) where employee_id = $1', [pick(people, step.a).id, dayOf(step)]],
  end: (step) => ['update assignment set valid_to = greatest(valid_from, $2::date) where employee_id = $1', [pick(people, step.a).id, dayOf(step)]],
  need: (step) => ['update position_need set need = $2 where position_id = $1', [pick(positions, step.a).id, step.b % 5]],
  dropNeed: (step) => ['delete from position_need where position_id = $1', [pick(positions, step.a).id]],
  moveUnit: (step) => [
    'update position p set unit_id = u.id, dinas_id = u.dinas_id from unit u where p.id = $1 and u.id = $2',
    [pick(positions, step.a).id, pick(units, step.b).id],
  ],
  swapPosition: (step) => [
    'update assignment a set position_id = p.id, dinas_id = p.dinas_id from position p where a.employee_id = $1 and p.id = $2',
    [pick(people, step.a).id, pick(positions, step.b).id],
  ],
  birthDate: (step) => [`update employee set birth_date = $2 where id = $1`, [pick(people, step.a).id, `19${60 + (step.b % 12)}-12-0${1 + (step.day % 9)}`]],
  retirementAge: (step) => ['update position set retirement_age = $2 where id = $1', [pick(positions, step.a).id, 55 + (step.b % 6)]],
  head: (step) => ['update position set is_head = not is_head where id = $1', [pick(positions, step.a).id]],
  rate: (step) => [
    `insert into evaluation (instansi_id, dinas_id, employee_id, assignment_id, period_id, work_result, behaviour, predikat, state, started_at, submitted_at, sealed_at)
     select a.instansi_id, a.dinas_id, a.employee_id, a.id, $2, 'SESUAI_EKSPEKTASI', 'DI_ATAS_EKSPEKTASI', 'BAIK', 'SEALED', '2026-11-01Z', '2026-11-01Z', '2026-11-01Z' from assignment a where a.employee_id = $1 and a.kind = 'DEFINITIF' limit 1`,
    [pick(people, step.a).id, pick(periods, step.b).id],
  ],
  unrate: (step) => ['delete from evaluation where employee_id = $1', [pick(people, step.a).id]],
  reopen: (step) => [`update evaluation set state = 'DRAFT', submitted_at = null, sealed_at = null where employee_id = $1`, [pick(people, step.a).id]],
  deadline: (step) => ['update evaluation_period set deadline = greatest(valid_from, $2::date) where id = $1', [pick(periods, step.a).id, dayOf(step)]],
  away: (step) => [
    `insert into absence (instansi_id, employee_id, kind, valid_from, valid_to) values ($1, $2, $3, $4, $5)`,
    [world.instansi.id, pick(people, step.a).id, step.b % 3 === 0 ? 'CUTI_SAKIT' : 'CLTN', dayOf(step), step.b % 2 === 0 ? null : '2026-12-31'],
  ],
  awayUntil: (step) => ['update absence set valid_to = greatest(valid_from, $2::date) where employee_id = $1', [pick(people, step.a).id, dayOf(step)]],
  suspended: (step) => [`update absence set kind = 'PEMBERHENTIAN_SEMENTARA' where employee_id = $1`, [pick(people, step.a).id]],
  back: (step) => ['delete from absence where employee_id = $1', [pick(people, step.a).id]],
  everybody: () => ['update assignment set decree_number = decree_number', []],
};

const API: Record<string, (step: Step) => Promise<unknown>> = {
  apiAssign: (step) =>
    as(hr).send(AssignEmployeeDocument, {
      input: {
        employeeId: pick(people, step.a).node,
        positionId: pick(positions, step.b).node,
        kind: 'DEFINITIF',
        validFrom: dayOf(step),
        decreeNumber: 'SK/9',
      },
    }),
  apiNeed: (step) => setNeedAsRead(as(hr), pick(positions, step.a).node, step.b % 6, dayOf(step)),
};

/** Files as HR sends them, one row each; refused rows are part of the game here too. */
const IMPORTS: Record<string, (step: Step) => Promise<{ readonly kind: 'ASSIGNMENTS' | 'EMPLOYEES' | 'POSITIONS'; readonly lines: readonly string[] }>> = {
  importAssignment: async (step) => ({
    kind: 'ASSIGNMENTS',
    lines: ['nip,kode_jabatan,jenis_penugasan,tmt', `${pick(people, step.a).nip},${await codeOf(pick(positions, step.b))},definitif,${dayOf(step)}`],
  }),
  importEmployee: async (step) => ({
    kind: 'EMPLOYEES',
    lines: ['nip,nama,tanggal_lahir', `${pick(people, step.a).nip},Nama ${step.b},19${60 + (step.b % 12)}-03-0${1 + (step.day % 9)}`],
  }),
  importNeed: async (step) => ({
    kind: 'POSITIONS',
    lines: [
      'kode_jabatan,kode_unit,nama_jabatan,jenis,kebutuhan',
      `${await codeOf(pick(positions, step.a))},${await unitCodeOf(pick(positions, step.a))},Jabatan ${step.b},Pelaksana,${step.b % 7}`,
    ],
  }),
};

const only = async (text: string, id: string): Promise<string> => (await owner.query<{ code: string }>(text, [id])).rows[0]?.code ?? '';
const codeOf = (position: PositionRef): Promise<string> => only('select code from position where id = $1', position.id);
const unitCodeOf = (position: PositionRef): Promise<string> =>
  only('select u.code from position p join unit u on u.id = p.unit_id where p.id = $1', position.id);

const steps = (kinds: readonly string[]): fc.Arbitrary<Step[]> =>
  fc.array(fc.record({ kind: fc.constantFrom(...kinds), a: fc.nat(11), b: fc.nat(8), day: fc.nat(9) }), { minLength: 1, maxLength: 14 });

async function run(step: Step, connection: pg.Pool | pg.PoolClient): Promise<void> {
  const api = API[step.kind];
  if (api) {
    await api(step);
    return;
  }
  const imported = IMPORTS[step.kind];
  if (imported) {
    await importText({ pool: server.app.services.system, instansiId: world.instansi.id, dinasId: null, now, ...(await imported(step)) });
    return;
  }
  const [text, values] = SQL[step.kind]!(step);
  await connection.query(text, values as unknown[]);
}

/** Refused by a constraint, a lock or a turned range: nothing was written, which is as good as anything. */
const isRefusal = (error: unknown): boolean =>
  (error instanceof Error && /^Import(Rows|File)Refused$/.test(error.name)) ||
  (error instanceof pg.DatabaseError && /^(22000|23|40|55)/.test(error.code ?? ''));

async function attempt(step: Step): Promise<void> {
  await run(step, owner).catch((error: unknown) => {
    if (!isRefusal(error)) throw error;
  });
}

async function expectStoredToEqualRecount(): Promise<void> {
  await server.app.worker.settle();
  expect(await storedFigures(owner, now)).toEqual(await recount(owner, now));
  expect((await standing()).length).toBe(dinas.length * (2 + periods.length));
}

/** What stands of today, whether the worker has come to the last write or not; each is compared with a count in the same snapshot. */
async function standing(): Promise<string[]> {
  const { figures, definitions, calendar } = server.app.services;
  const client = await owner.connect();
  const found: string[] = [];
  try {
    await client.query('begin isolation level repeatable read read only');
    const reader = readerOf(client);
    const [today, dinasIds] = [calendar.today(world.instansi.id, now), dinas.map(({ id }) => id)];
    for (const period of periods) {
      const asked = { period: period.id };
      const sets = figures.setsFor(asked);
      for (const [set, stored] of await readStanding(reader, definitions, sets, { today, dinasIds, periods: asked })) {
        const own = sets.filter(({ key }) => key === set);
        const whole = await countFigures(reader, figures, own, { asOf: today, dinasIds, periods: asked }, 'dinas');
        const parts = await countFigures(reader, figures, own, { asOf: today, dinasIds, periods: asked }, 'unit');
        const kept = [...stored].flatMap(([dinasId, { values, units }]) => [[dinasId, values] as const, ...Object.entries(units)]);
        for (const [subject, values] of kept) expect(values, `${set} of ${subject}`).toEqual((whole.get(subject) ?? parts.get(subject))?.[set]);
        if (stored.size === dinas.length) expect(new Set(kept.map(([subject]) => subject))).toEqual(new Set([...dinasIds, ...parts.keys()]));
        found.push(...[...stored.keys()].map((dinasId) => [dinasId, set, own[0]!.periods && period.id].join(' ')));
      }
    }
  } finally {
    await client.query('rollback');
    client.release();
  }
  return [...new Set(found)];
}

describe('the stored figures', () => {
  it('equal a full recount after any series of writes, and what stands of them before that does, through SQL, the API and imports', async () => {
    await fc.assert(
      fc.asyncProperty(
        steps([...Object.keys(SQL), ...Object.keys(API), ...Object.keys(IMPORTS)]),
        finishing(async (series) => {
          for (const step of series) {
            await attempt(step);
            await standing();
          }
          await expectStoredToEqualRecount();
        }),
      ),
      { numRuns: 80, endOnFailure: true, interruptAfterTimeLimit: 30_000 },
    );
  });

  it('equal a full recount after concurrent transactions, some of them rolled back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(steps(Object.keys(SQL)), fc.boolean()), { minLength: 2, maxLength: 4 }),
        finishing(async (transactions) => {
          await Promise.all(
            transactions.map(async ([series, commits]) => {
              const client = await owner.connect();
              try {
                await client.query("begin; set local lock_timeout = '2s'");
                for (const step of series) {
                  await client.query('savepoint step');
                  await run(step, client).catch(async (error: unknown) => {
                    if (!isRefusal(error)) throw error;
                    await client.query('rollback to step');
                  });
                }
                await client.query(commits ? 'commit' : 'rollback');
              } finally {
                client.release();
              }
            }),
          );
          await expectStoredToEqualRecount();
        }),
      ),
      { numRuns: 15, endOnFailure: true, interruptAfterTimeLimit: 30_000 },
    );
  });

  it('follow the day at local midnight, without a write', async () => {
    const quiet = await world.dinas('Tenang');
    const post = await world.position(quiet, 'Penjaga', { need: 1 });
    const guard = await world.employee('Penjaga Malam');
    await world.assign(guard, post, { from: '2026-11-22' });
    await server.app.worker.settle();
    const filled = async (): Promise<number> =>
      (await storedFigures(owner, now)).find((row) => row.dinasId === quiet.id && row.periodId === null)!.values['FILLED'] ?? 0;
    now = new Date('2026-11-21T16:59:00Z');
    await server.app.worker.settle();
    expect(await filled()).toBe(0);
    now = new Date('2026-11-21T17:00:00Z');
    await server.app.worker.settle();
    expect(await filled()).toBe(1);
    expect((await storedFigures(owner, now)).every((row) => row.asOf === '2026-11-22')).toBe(true);
    await expectStoredToEqualRecount();
  });
});
