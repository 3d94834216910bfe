/**
 * Aggregates that are told to somebody who does not see the people in them, all of them, day after day: what is told is
 * subtracted from each other and from the whole, and nobody is found. Elsewhere nothing at all is told.
 */
import { WALKING, type Actor, type DinasRef, type EmployeeRef, type UnitRef, type World } from '@selaras/server/testing';
import {
  ToldOfBoardDocument,
  ToldOfDaysDocument,
  ToldOfFigureDocument,
  ToldOfPaceDocument,
  ToldOfPeopleDocument,
  ToldOfPlacesDocument,
  ToldOfYearsDocument,
  ToldToScreensDocument,
  type FigureKey,
  type ToldFiguresFragment,
  type ToldToScreensSubscription,
} from '@selaras/schema/test';
import { describe, expect, it } from 'vitest';
import { textOf } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';
import { singledOut, type ToldGroup, type ToldOfAll } from '../testkit/singled-out.ts';
import { openScreenWire } from '../testkit/wire.ts';

const NOW = new Date('2026-11-21T01:00:00Z');
const { server, as, newWorld } = await useServer({ clock: () => NOW, limits: WALKING, knownOperations: { has: () => true } });
const SMALLEST = 5;
const STATES = ['NOT_STARTED', 'DRAFT', 'SUBMITTED', 'SEALED'] as const;
type State = (typeof STATES)[number];
const UNSEALED = [0, 1, 2];

interface Person {
  readonly employee: EmployeeRef;
  readonly assignmentId: string;
  readonly dinas: DinasRef;
  state: State;
}

/** A government whose dinas are as large as said, with an evaluation period. */
class Offices {
  readonly people: Person[] = [];
  readonly dinas: DinasRef[] = [];

  private constructor(
    readonly world: World,
    readonly period: Awaited<ReturnType<World['period']>>,
    readonly secret: string,
  ) {}

  static async of(sizes: readonly number[], deadline: string): Promise<Offices> {
    const world = await newWorld();
    const period = await world.period('Triwulan IV 2026', { deadline });
    const made = new Offices(world, period, (await world.screen('Lobi')).secret);
    for (const [index, size] of sizes.entries()) {
      const dinas = await world.dinas(`Dinas ${index}`);
      made.dinas.push(dinas);
      const post = await world.position(dinas, 'Pelaksana', { need: size });
      for (let one = 0; one < size; one++) {
        const employee = await world.employee(`Orang ${index}-${one}`, { birthDate: '1970-02-03' });
        made.people.push({ employee, assignmentId: await world.assign(employee, post), dinas, state: 'NOT_STARTED' });
      }
    }
    return made;
  }

  /** Brings the evaluations of a dinas to so many of each state. */
  async set(index: number, counts: readonly [number, number, number, number]): Promise<void> {
    const states = counts.flatMap((count, state) => Array.from({ length: count }, () => STATES[state]!));
    const dinas = this.dinas[index]!;
    const people = this.people.filter((person) => person.dinas === dinas);
    expect(states.length).toBe(people.length);
    for (const [place, person] of people.entries()) {
      const state = states[place]!;
      if (state === person.state) continue;
      await this.world.system.query('delete from evaluation where employee_id = $1', [person.employee.id]);
      if (state !== 'NOT_STARTED')
        await this.world.evaluation(person.employee, { assignmentId: person.assignmentId, dinas, period: this.period, state, at: '2026-11-02T03:00:00Z' });
      person.state = state;
    }
  }

  truthOf(index: number): number[] {
    const dinas = this.dinas[index]!;
    return STATES.map((state) => this.people.filter((person) => person.dinas === dinas && person.state === state).length);
  }

  /** What the screen is told now. */
  async screen(): Promise<Screen> {
    await server.app.worker.settle();
    const wire = await openScreenWire(server.url, this.secret);
    await wire.until(({ type }) => type === 'connection_ack');
    wire.send({ id: 's', type: 'subscribe', payload: { query: textOf(ToldToScreensDocument) } });
    const told = ({ payload }: (typeof wire.messages)[number]): Screen | null | undefined =>
      (payload?.data as ToldToScreensSubscription | undefined)?.screenBoard.screen;
    const message = await wire.until((one) => (told(one)?.total ?? null) !== null);
    wire.socket.close();
    return told(message)!;
  }
}
type Screen = NonNullable<ToldToScreensSubscription['screenBoard']['screen']>;
type Told = ToldFiguresFragment;

const figuresOf = (set: unknown): Told => set as Told;

/** What is told of one set: each state, and what follows from a number that is told of several. */
function toldOf(set: Told): Pick<ToldGroup, 'told' | 'sums'> {
  const evaluation = set.evaluation!;
  const told = [evaluation.notStarted, evaluation.draft, evaluation.submitted, evaluation.sealed];
  const sums: (readonly [readonly number[], number])[] = [];
  if (evaluation.expected !== null && evaluation.sealed !== null) sums.push([UNSEALED, evaluation.expected - evaluation.sealed]);
  if (evaluation.overdue !== null && evaluation.overdue > 0) sums.push([UNSEALED, evaluation.overdue]);
  if (evaluation.progressShare !== null && told[3] === null && evaluation.expected !== null)
    told[3] = Math.round(evaluation.progressShare * evaluation.expected);
  return { told, sums };
}

const asTold = (offices: Offices, screen: Screen): ToldOfAll => ({
  groups: screen.rows.map(({ name, figures }, index) => ({ name, truth: offices.truthOf(index), ...toldOf(figuresOf(figures)) })),
  ...toldOf(figuresOf(screen.total)),
});

/** Numbers by chance that are the same every time. */
function chance(seed: number): (below: number) => number {
  let at = seed;
  return (below) => {
    at = (at * 48_271) % 2_147_483_647;
    return at % below;
  };
}
const parted = (size: number, pick: (below: number) => number): [number, number, number, number] => {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  // Mostly alike, as offices are, so that a few stand out.
  const usual = pick(4);
  for (let one = 0; one < size; one++) counts[pick(3) === 0 ? pick(4) : usual]! += 1;
  return counts;
};

const SIZES = [
  [3, 8, 12, 20],
  [1, 1, 2, 15, 16],
  [4, 30],
  [6, 6, 7, 7, 8],
  [2, 0, 9, 11, 5],
];

describe('a screen in a lobby, which sees nobody', () => {
  it.each(SIZES.map((sizes, index) => [sizes, index % 2 === 0 ? '2026-11-20' : '2027-01-15'] as const))(
    'finds nobody among dinas of %j people on any of many days',
    async (sizes, deadline) => {
      const offices = await Offices.of(sizes, deadline);
      const pick = chance(7 + sizes.length * 1_000 + sizes[0]!);
      let told = 0;
      for (let day = 0; day < 12; day++) {
        for (const [index, size] of sizes.entries()) if (day > 0) await offices.set(index, parted(size, pick));
        const screen = await offices.screen();
        const all = asTold(offices, screen);
        expect(singledOut(all, SMALLEST), `day ${day}: ${JSON.stringify(all)}`).toEqual([]);
        for (const { truth, told: numbers } of all.groups) {
          // What is told is so.
          numbers.forEach((number, part) => number === null || expect(number).toBe(truth[part]));
          told += numbers.filter((number) => number !== null).length;
        }
        for (const set of [screen.total, ...screen.rows.map(({ figures }) => figures)].map(figuresOf)) {
          expect(Object.values(set.evaluation!.predikat)).toEqual([null, null, null, null, null]);
          expect([set.retiredHolders, set.retiringByNextYear, set.retiringWithin5Years]).toEqual([null, null, null]);
          expect(set.withheld).toEqual(expect.arrayContaining(['PREDIKAT_BAIK', 'RETIRED_HOLDERS']));
        }
      }
      // It is no protection to tell nothing. Of two offices neither hides the other without being hidden itself.
      if (sizes.length > 2) expect(told).toBeGreaterThan(0);
    },
  );

  it('is found out by the same attack as soon as only what is small itself is kept back', async () => {
    const offices = await Offices.of([3, 8, 12, 20], '2027-01-15');
    await offices.set(0, [1, 1, 0, 1]);
    await offices.set(1, [0, 0, 0, 8]);
    await offices.set(2, [6, 0, 0, 6]);
    await offices.set(3, [10, 0, 0, 10]);
    const all = asTold(offices, await offices.screen());
    expect(singledOut(all, SMALLEST)).toEqual([]);
    const total = STATES.map((_, part) => all.groups.reduce((sum, { truth }) => sum + truth[part]!, 0));
    const withoutComplement: ToldOfAll = {
      groups: all.groups.map(({ name, truth }, index) => ({ name, truth, told: index === 0 ? [null, null, null, null] : truth })),
      told: total,
    };
    expect(singledOut(withoutComplement, SMALLEST)).toEqual([
      'Dinas 0: part 0 is 1 to 1 of 3',
      'Dinas 0: part 1 is 1 to 1 of 3',
      'Dinas 0: part 2 is 0 to 0 of 3',
      'Dinas 0: part 3 is 1 to 1 of 3',
    ]);
  });

  it('is told of as many as its government says, and keeps no figure to show that is about single people', async () => {
    const offices = await Offices.of([7, 7, 30], '2027-01-15');
    await offices.set(0, [0, 0, 0, 7]);
    await offices.set(1, [0, 0, 0, 7]);
    await offices.set(2, [15, 0, 0, 15]);
    const sealed = async (): Promise<readonly (number | null)[]> => (await offices.screen()).rows.map(({ figures }) => figuresOf(figures).evaluation!.sealed);
    expect(await sealed()).toEqual([7, 7, 15]);
    await offices.world.system.query('update instansi set smallest_group = 8 where id = $1', [offices.world.instansi.id]);
    expect(await sealed()).toEqual([null, null, 15]);
    await offices.world.system.query(`update screen set figures = '{GAP,RETIRING_BY_NEXT_YEAR,PROGRESS_SHARE}' where instansi_id = $1`, [
      offices.world.instansi.id,
    ]);
    expect(await offices.screen()).toMatchObject({ smallestGroup: 8, shown: ['GAP', 'PROGRESS_SHARE'] });
  });
});

describe('who sees some people, or none', async () => {
  const world = await newWorld();
  const period = await world.period('Triwulan IV 2026');
  const [own, other] = [await world.dinas('Dinas Sendiri'), await world.dinas('Dinas Lain')];
  const [ownUnit, otherUnit] = [await world.unit(own, 'Seksi sendiri'), await world.unit(other, 'Seksi lain')];
  const ani = await world.employee('Ani', { in: await world.position(own, 'Analis', { need: 2, unit: ownUnit }) });
  await world.employee('Kepala lain', { in: await world.position(other, 'Kepala', { isHead: true }) });
  await world.employee('Budi', { in: await world.position(other, 'Perawat', { need: 2, unit: otherUnit }), birthDate: '1969-02-10' });
  for (const [dinas, unit] of [
    [own, ownUnit],
    [other, otherUnit],
  ] as const)
    for (const at of [null, unit.id])
      await world.system.query(
        `insert into reported_head_count (instansi_id, dinas_id, unit_id, day, total, men, women, cpns, pns, pppk) values ($1, $2, $3, '2026-01-01', 1, 0, 1, 0, 1, 0)`,
        [world.instansi.id, dinas.id, at],
      );
  await server.app.worker.settle();

  interface Reader {
    readonly actor: Actor;
    /** What of these they see the people of. */
    readonly sees: readonly (DinasRef | UnitRef)[];
  }
  const leader = await world.account('leader', { role: 'LEADERSHIP' });
  const READERS: Readonly<Record<string, Reader>> = {
    'an employee': { actor: await world.account('employee', { employee: ani }), sees: [] },
    'the head of one dinas': { actor: await world.account('head', { role: 'DINAS_HEAD', on: own }), sees: [own, ownUnit] },
    'HR of one dinas': { actor: await world.account('hr', { role: 'HR', on: own }), sees: [own, ownUnit] },
    'leadership of one unit': { actor: await world.account('of a unit', { role: 'LEADERSHIP', on: ownUnit }), sees: [ownUnit] },
    'an administrator': { actor: await world.account('admin', { role: 'ADMIN' }), sees: [] },
    'a token that opens figures alone': { actor: await world.token(leader, { access: 'READ', areas: ['FIGURES'] }), sees: [] },
    'a token that opens people alone': { actor: await world.token(leader, { access: 'READ', areas: ['PEOPLE'] }), sees: [] },
    'a token that is held to one dinas': { actor: await world.token(leader, { access: 'READ', unit: { id: own.rootUnitId } }), sees: [own, ownUnit] },
    'leadership of another government': { actor: await (await newWorld()).account('stranger', { role: 'LEADERSHIP' }), sees: [] },
  };
  const DAYS = [null, '2026-11-20', '2026-06-01', '2027-01-01', '2030-01-01'];
  const KEYS: readonly FigureKey[] = ['FILLED', 'SEALED', 'PROGRESS_SHARE', 'PREDIKAT_BAIK', 'RETIRING_BY_NEXT_YEAR', 'RETIRED_HOLDERS'];
  const REFUSED = /^(FORBIDDEN|BAD_INPUT)$/;

  it.each(Object.entries(READERS))('is told nothing of the others, on any day: %s', async (_name, { actor, sees }) => {
    const reader = as(actor);
    const seen = new Set(sees.map(({ node }) => node));
    for (const asOf of DAYS) {
      const board = await reader.send(ToldOfBoardDocument, { instansiId: world.instansi.node, periodId: period.node, asOf });
      const rows = (board.data?.board?.rows.nodes ?? []).map(({ name }) => name);
      expect(rows).toEqual(seen.has(own.node) ? ['Dinas Sendiri'] : []);
      if (rows.length > 0) expect(figuresOf(board.data!.board!.total).filled).toBe(figuresOf(board.data!.board!.rows.nodes[0]!.figures).filled);
      else expect(board.errors[0]?.extensions?.code).toMatch(REFUSED);
      const { data } = await reader.send(ToldOfPlacesDocument, {
        dinasIds: [own.node, other.node],
        unitIds: [ownUnit.node, otherUnit.node],
        periodId: period.node,
        asOf,
      });
      const trees = (data?.dinas ?? []).flatMap((node) => (node?.__typename === 'Dinas' ? [node] : []));
      for (const { id, unitFigures } of trees) expect(unitFigures.nodes.length > 0, id).toBe(seen.has(id));
      for (const node of [...trees, ...(data?.units ?? []).flatMap((unit) => (unit?.__typename === 'Unit' ? [unit] : []))]) {
        expect(node.figures !== null, node.id).toBe(seen.has(node.id));
        const { men, women, cpns, pns, pppk, partsShown } = node.reportedHeadCount ?? { partsShown: false };
        if (node.reportedHeadCount === null) expect(asOf !== null && asOf < '2026-01-01').toBe(true);
        else expect([partsShown, men, women, cpns, pns, pppk]).toEqual(seen.has(node.id) ? [true, 0, 1, 0, 1, 0] : [false, null, null, null, null, null]);
      }
    }
    for (const key of KEYS)
      for (const subjectId of [other.node, otherUnit.node, ...(seen.has(own.node) ? [] : [own.node, world.instansi.node])]) {
        const asked = { key, subjectId, periodId: period.node };
        for (const asOf of DAYS) expect(await reader.codeOf(ToldOfFigureDocument, { ...asked, asOf }), `${key} ${subjectId}`).toMatch(REFUSED);
        expect(await reader.codeOf(ToldOfDaysDocument, asked)).toMatch(REFUSED);
        expect(await reader.codeOf(ToldOfYearsDocument, { key, subjectId })).toMatch(REFUSED);
        expect(await reader.codeOf(ToldOfPaceDocument, { subjectId, periodId: period.node })).toMatch(REFUSED);
      }
    const people = (await reader.send(ToldOfPeopleDocument)).data;
    const listed = people?.employees?.nodes.length;
    // Counted are those who are listed, and nobody else.
    expect([people?.employees?.totalCount, people?.headCounts?.total]).toEqual([listed, listed]);
  });
});
