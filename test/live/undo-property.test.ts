import fc from 'fast-check';
import pg from 'pg';
import { countFigures, importText, readerOf, type EmployeeRef, type PositionRef } from '@selaras/server/testing';
import {
  ActsOfInstansiDocument,
  AssignEmployeeDocument,
  ChangePositionDocument,
  ClosePositionDocument,
  CreatePositionDocument,
  SetSuperiorPositionDocument,
  UndoActDocument,
  type UndoActMutation,
} from '@selaras/schema/test';
import { afterAll, expect, it } from 'vitest';
import { endAsRead, setNeedAsRead } from '../testkit/as-read.ts';
import { member } from '../testkit/documents.ts';
import { recount, storedFigures } from '../testkit/recount.ts';
import { useWorld } from '../testkit/server.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const { server, as, world } = await useWorld({ clock: () => NOW });
const owner = new pg.Pool({ connectionString: server.database.url, max: 2 });
afterAll(() => owner.end());
const { system, figures, journaled } = server.app.services;
const hr = as(await world.account('hr', { role: 'HR' }));
const dinas = [await world.dinas('Satu'), await world.dinas('Dua')];
const units = await Promise.all(dinas.map((one) => world.unit(one)));
const positions: PositionRef[] = [];
for (const [index, one] of dinas.entries())
  positions.push(
    await world.position(one, 'Kepala', { isHead: true, need: 1 }),
    await world.position(one, 'Staf', { unit: units[index]!, need: 3 }),
    await world.position(one, 'Teknisi', { unit: units[index]! }),
  );
const people: EmployeeRef[] = [];
for (let index = 0; index < 5; index++) people.push(await world.employee(`Pegawai ${index}`, { birthDate: `19${70 + index}-0${1 + index}-15` }));

interface Step {
  readonly kind: string;
  readonly a: number;
  readonly b: number;
  readonly day: number;
}
const DAYS = ['2026-01-01', '2026-06-30', '2026-08-15', '2026-10-01', '2026-11-21', '2026-11-22', '2027-01-31'];
const dayOf = (step: Step): string => DAYS[step.day % DAYS.length]!;
const pick = <Item>(list: readonly Item[], index: number): Item => list[index % list.length]!;

const first = async <Row extends object>(text: string, values: unknown[]): Promise<Row | undefined> => (await system.query<Row>(text, values)).rows[0];
const one = async <Row extends object>(text: string, values: unknown[]): Promise<Row> => (await first<Row>(text, values))!;
const codes = (position: PositionRef): Promise<{ position: string; unit: string }> =>
  one('select p.code as position, u.code as unit from position p join unit u on u.id = p.unit_id where p.id = $1', [position.id]);

const versionOf = async (positionId: string): Promise<number> =>
  (await one<{ version: number }>('select version from position where id = $1', [positionId])).version;

/** Files of one or two rows: they make, change, move and close, and some are refused. */
const FILES: Readonly<
  Record<string, (step: Step) => Promise<{ readonly kind: 'UNITS' | 'POSITIONS' | 'EMPLOYEES' | 'ASSIGNMENTS'; readonly lines: string[] }>>
> = {
  units: async (step) => ({
    kind: 'UNITS',
    lines: [
      'kode_unit,nama_unit,kode_induk,berlaku_mulai,berlaku_sampai',
      `BARU-${step.a},Dinas Baru ${step.a},,2026-01-01,`,
      `BARU-${step.a}-${step.b},Bidang ${step.b},BARU-${step.a},2026-01-01,${step.day % 3 === 0 ? '2026-12-31' : ''}`,
    ],
  }),
  moved: async (step) => {
    const at = await codes(pick(positions, step.b));
    return {
      kind: 'UNITS',
      lines: ['kode_unit,nama_unit,kode_induk', `${at.unit},Nama ${step.day},${(await codes(pick(positions, step.b - (step.b % 3)))).unit}`],
    };
  },
  posts: async (step) => {
    const at = await codes(pick(positions, step.a));
    const code = step.b % 2 === 0 ? at.position : `P-${step.b}`;
    return {
      kind: 'POSITIONS',
      lines: ['kode_jabatan,kode_unit,nama_jabatan,jenis,kebutuhan', `${code},${at.unit},Jabatan ${step.day},Pelaksana,${step.b % 5}`],
    };
  },
  people: async (step) => ({ kind: 'EMPLOYEES', lines: ['nip,nama', `${pick(people, step.a).nip},Nama ${step.b}`] }),
  // What a trigger writes beside them goes back with them: the former number is kept once, and not once more.
  numbers: async (step) => {
    const { nip } = pick(people, step.a);
    return { kind: 'EMPLOYEES', lines: ['nip,nama,nip_lama', `${nip.slice(0, 15)}9${10 + step.b},Nama ${step.b},${nip}`] };
  },
  appointments: async (step) => ({
    kind: 'ASSIGNMENTS',
    lines: [
      'nip,kode_jabatan,jenis_penugasan,tmt',
      `${pick(people, step.a).nip},${(await codes(pick(positions, step.b))).position},${step.b % 3 === 0 ? 'Plt' : 'definitif'},${dayOf(step)}`,
    ],
  }),
};
const BY_HAND: Readonly<Record<string, (step: Step) => Promise<unknown>>> = {
  appoint: (step) =>
    hr.send(AssignEmployeeDocument, {
      input: {
        employeeId: pick(people, step.a).node,
        positionId: pick(positions, step.b).node,
        kind: 'DEFINITIF',
        validFrom: dayOf(step),
        decreeNumber: 'SK/9',
      },
    }),
  end: async (step) => {
    const held = await first<{ id: string }>('select id from assignment where employee_id = $1 order by valid_from desc limit 1', [pick(people, step.a).id]);
    if (held) await endAsRead(hr, `assignment_${held.id}`, dayOf(step));
  },
  close: async (step) => {
    const { id, node } = pick(positions, step.a);
    await hr.send(ClosePositionDocument, { input: { positionId: node, version: await versionOf(id), lastDay: dayOf(step), endHolders: step.b % 2 === 0 } });
  },
  change: async (step) => {
    const { id, node } = pick(positions, step.a);
    const said = step.b % 2 === 0 ? { positionClass: 1 + step.b, title: `Jabatan ${step.day}` } : { clear: ['POSITION_CLASS' as const] };
    await hr.send(ChangePositionDocument, { input: { positionId: node, version: await versionOf(id), ...said } });
  },
  above: async (step) => {
    const [one, other] = [pick(positions, step.a), pick(positions, step.b)];
    await hr.send(SetSuperiorPositionDocument, {
      input: { positionId: one.node, version: await versionOf(one.id), superiorPositionId: other.node, swap: step.day % 2 === 0 },
    });
  },
  create: (step) =>
    hr.send(CreatePositionDocument, {
      input: { unitId: pick(units, step.a).node, code: `TANGAN-${step.b}`, title: 'Pranata', positionKind: 'PELAKSANA', validFrom: dayOf(step), need: step.b },
    }),
  need: (step) => setNeedAsRead(hr, pick(positions, step.a).node, step.b % 6, dayOf(step)),
};
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...Object.keys(FILES), ...Object.keys(BY_HAND), 'appoint', 'end', 'need'),
  a: fc.nat(5),
  b: fc.nat(8),
  day: fc.nat(6),
});

/** An appointment that is ended: the first of the two is held in place by the second, whatever chance brings besides. */
const HELD: Step[] = [
  { kind: 'appoint', a: 0, b: 1, day: 0 },
  { kind: 'end', a: 0, b: 0, day: 2 },
];

async function run(step: Step): Promise<void> {
  const byHand = BY_HAND[step.kind];
  if (byHand) {
    await byHand(step);
    return;
  }
  const file = await FILES[step.kind]!(step);
  // Refused rows are part of the game.
  await importText({ pool: system, instansiId: world.instansi.id, dinasId: null, now: NOW, ...file }).catch((error: unknown) => {
    if (!(error instanceof Error && /^Import(Rows|File)Refused$/.test(error.name))) throw error;
  });
}

/** Every row of the record, but for when it was written and how often: those never go back. */
async function record(): Promise<unknown> {
  const tables: Record<string, unknown> = {};
  for (const table of [...journaled.keys()].toSorted())
    tables[table] = (
      await one<{ rows: unknown }>(`select jsonb_agg(to_jsonb(t) - '{version,updated_at}'::text[] order by t.id) as rows from "${table}" t`, [])
    ).rows;
  return tables;
}
async function counted(): Promise<unknown> {
  const ids = (await system.query<{ id: string }>('select id from dinas order by id')).rows.map(({ id }) => id);
  const question = { asOf: '2026-11-21', dinasIds: ids, periods: {} };
  return countFigures(readerOf(system), figures, figures.setsFor({}), question, 'dinas');
}

const standing = async (): Promise<string[]> => {
  const { node } = await hr.ask(ActsOfInstansiDocument, {
    id: world.instansi.node,
    filter: { undoneById: { isNull: true }, not: { actKind: { eq: 'UNDO' } } },
  });
  return member('Instansi', node).acts.nodes.map(({ id }) => id);
};
const undo = async (actId: string): Promise<UndoActMutation['undoAct']> => (await hr.ask(UndoActDocument, { input: { actId } })).undoAct;

it('taking acts back, the last first, leaves every table and every figure as it was; and taking that back has them again', async () => {
  let [undone, held] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), fc.nat(6), async (steps, chosen) => {
      expect(await standing()).toEqual([]);
      const states = [{ record: await record(), figures: await counted() }];
      const acts: string[] = [];
      for (const one of steps) {
        await run(one);
        const now = await standing();
        if (now.length === acts.length) continue;
        acts.push(now[0]!);
        states.push({ record: await record(), figures: await counted() });
      }
      // Out of turn: done as a whole, or not at all and with what is in the way.
      const some = acts[chosen];
      if (some !== undefined) {
        const before = await record();
        const answer = await undo(some);
        if (answer.__typename === 'ActHeldInPlace') {
          held++;
          expect(answer.obstacles.length).toBeGreaterThan(0);
          expect(await record()).toEqual(before);
        } else await undo(member('ActTakenBack', answer).act.id).then((again) => expect(again.__typename).toBe('ActTakenBack'));
        expect(await record()).toEqual(before);
      }
      const takings: string[] = [];
      for (let at = acts.length - 1; at >= 0; at--) {
        takings.push(member('ActTakenBack', await undo(acts[at]!)).act.id);
        undone++;
        expect({ record: await record(), figures: await counted() }).toEqual(states[at]);
      }
      // And all of it again: an undo is an act.
      const redone: string[] = [];
      for (let at = 1; at <= acts.length; at++) {
        redone.push(member('ActTakenBack', await undo(takings[acts.length - at]!)).act.id);
        expect({ record: await record(), figures: await counted() }).toEqual(states[at]);
      }
      for (const again of redone.toReversed()) member('ActTakenBack', await undo(again));
      expect(await record()).toEqual(states[0]!.record);
      await server.app.worker.settle();
      expect(await storedFigures(owner, NOW)).toEqual(await recount(owner, NOW));
    }),
    { numRuns: 12, endOnFailure: true, examples: [[HELD, 0]] },
  );
  expect(undone).toBeGreaterThan(10);
  expect(held, 'acts that later ones held in place').toBeGreaterThan(0);
}, 240_000);
