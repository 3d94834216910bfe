import {
  BoardPagedDocument,
  ReportsOnDayDocument,
  ReportsPagedDocument,
  RowsBehindDocument,
  TeamPagedDocument,
  UnitsPagedDocument,
} from '@selaras/schema/test';
import { describe, expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { useWorld } from '../testkit/server.ts';

const { as, world, server } = await useWorld();
const health = await world.dinas('Kesehatan', { code: 'A1' });
const social = await world.dinas('Sosial', { code: 'B2' });
await world.dinas('Kosong', { code: 'C3' });
const wing = await world.unit(health, 'Bidang Pelayanan');
await world.unit(health, 'Seksi', wing);
const headPost = await world.position(health, 'Kepala', { isHead: true });
const head = await world.employee('Kepala', { in: headPost });
const names = ['Ani', 'Budi', 'Cici', 'Dodi', 'Eka'];
const people = await Promise.all(
  names.map(async (name, index) =>
    world.employee(name, { in: await world.position(index === 4 ? social : health, `Staf ${name}`, { superior: headPost, need: 1 }) }),
  ),
);
const period = await world.period();
const leader = await world.account('leader', { role: 'LEADERSHIP' });
const hr = await world.account('hr', { role: 'HR' });
const superior = await world.account('superior', { employee: head });
await server.app.worker.settle();

interface Cursors {
  readonly first?: number;
  readonly after?: string | null;
  readonly last?: number;
  readonly before?: string | null;
}
interface Paged {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly nodes: readonly unknown[];
}

const LISTS: readonly {
  readonly name: string;
  readonly whole: number;
  readonly most: number;
  readonly ask: (page: Cursors) => Promise<Paged>;
  readonly codeOf: (page: Cursors) => Promise<string | undefined>;
}[] = [
  {
    name: 'the rows of a board',
    whole: 3,
    most: 1_000,
    ask: async (page) => (await as(leader).ask(BoardPagedDocument, { id: world.instansi.node, ...page })).board!.rows,
    codeOf: (page) => as(leader).codeOf(BoardPagedDocument, { id: world.instansi.node, ...page }),
  },
  {
    name: 'the units of a dinas with figures',
    whole: 3,
    most: 1_000,
    ask: async (page) => member('Dinas', (await as(leader).ask(UnitsPagedDocument, { id: health.node, ...page })).node).unitFigures,
    codeOf: (page) => as(leader).codeOf(UnitsPagedDocument, { id: health.node, ...page }),
  },
  {
    name: 'the members of a team',
    whole: 5,
    most: 100,
    ask: async (page) => (await as(superior).ask(TeamPagedDocument, page)).myTeam!.members,
    codeOf: (page) => as(superior).codeOf(TeamPagedDocument, page),
  },
  {
    name: 'those who report to somebody',
    whole: 5,
    most: 100,
    ask: async (page) => member('Employee', (await as(hr).ask(ReportsPagedDocument, { id: head.node, ...page })).node).reports,
    codeOf: (page) => as(hr).codeOf(ReportsPagedDocument, { id: head.node, ...page }),
  },
];

describe.each(LISTS)('$name', ({ whole, most, ask, codeOf }) => {
  it('come whole when nothing is said, and page by page in both directions', async () => {
    const all = await ask({});
    expect([all.totalCount, all.nodes.length, all.pageInfo.hasNextPage, all.pageInfo.hasPreviousPage]).toEqual([whole, whole, false, false]);
    const forward: unknown[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await ask({ first: 2, after });
      expect([page.totalCount, page.pageInfo.hasPreviousPage]).toEqual([whole, after !== null]);
      forward.push(...page.nodes);
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(forward).toEqual(all.nodes);
    const backward: unknown[] = [];
    for (let before: string | null = null, more = true; more;) {
      const page = await ask({ last: 2, before });
      expect([page.totalCount, page.pageInfo.hasNextPage]).toEqual([whole, before !== null]);
      backward.unshift(...page.nodes);
      ({ startCursor: before, hasPreviousPage: more } = page.pageInfo);
    }
    expect(backward).toEqual(all.nodes);
    expect(await ask({ first: 1, after: all.pageInfo.endCursor })).toMatchObject({ nodes: [], totalCount: whole, pageInfo: { hasNextPage: false } });
    expect(await ask({ last: 1, before: all.pageInfo.startCursor })).toMatchObject({ nodes: [], totalCount: whole, pageInfo: { hasPreviousPage: false } });
  });

  it('have bounds, and refuse cursors of other lists', async () => {
    expect(await codeOf({ first: most })).toBeUndefined();
    for (const page of [{ first: 0 }, { first: most + 1 }, { last: -1 }, { first: 1, last: 1 }, { after: 'x' }])
      expect(await codeOf(page), JSON.stringify(page)).toBe('BAD_INPUT');
    for (const other of LISTS) {
      const { pageInfo } = await other.ask({ first: 1 });
      if (other.ask !== ask)
        for (const page of [{ after: pageInfo.endCursor }, { before: pageInfo.endCursor }]) expect(await codeOf(page), other.name).toBe('BAD_INPUT');
    }
  });
});

describe('a row of a board', () => {
  it('leads to its dinas, and has a cursor of its own', async () => {
    const { rows } = (await as(leader).ask(BoardPagedDocument, { id: world.instansi.node })).board!;
    expect(rows.nodes.map(({ code, dinas }) => [code, dinas.id, dinas.name])).toEqual([
      ['A1', health.node, 'Kesehatan'],
      ['B2', social.node, 'Sosial'],
      ['C3', expect.any(String), 'Kosong'],
    ]);
    expect(rows.edges.at(-1)?.cursor).toBe(rows.pageInfo.endCursor);
  });

  it('may be gone by the time its cursor is sent', async () => {
    const gone = await world.dinas('Sementara', { code: 'B3' });
    const { rows } = (await as(leader).ask(BoardPagedDocument, { id: world.instansi.node, first: 3 })).board!;
    expect(rows.nodes.at(-1)?.code).toBe('B3');
    await world.system.query('delete from unit where dinas_id = $1', [gone.id]);
    await world.system.query('delete from stored_figures where dinas_id = $1', [gone.id]);
    await world.system.query('delete from dinas where id = $1', [gone.id]);
    const rest = (await as(leader).ask(BoardPagedDocument, { id: world.instansi.node, after: rows.pageInfo.endCursor })).board!.rows;
    expect(rest.nodes.map(({ code }) => code)).toEqual(['C3']);
  });
});

describe('those who report to somebody', () => {
  it('are those whose superior the person is, and only what the viewer may see of them', async () => {
    const reports = member('Employee', (await as(hr).ask(ReportsPagedDocument, { id: head.node })).node).reports;
    expect(reports.nodes.map(({ name, superior: path }) => [name, path.superior?.id])).toEqual(names.map((name) => [name, head.node]));
    expect(member('Employee', (await as(hr).ask(ReportsPagedDocument, { id: people[0]!.node })).node).reports).toMatchObject({ totalCount: 0, nodes: [] });
    const ofHealth = await world.account('hr-of-health', { role: 'HR', on: health });
    const seen = member('Employee', (await as(ofHealth).ask(ReportsPagedDocument, { id: head.node })).node).reports;
    expect(seen.nodes.map(({ name }) => name)).toEqual(names.slice(0, 4));
    expect(seen.totalCount).toBe(4);
  });

  it('are those of the day, narrowed and ordered like everybody', async () => {
    const on = async (day: string | null, more: object = {}): Promise<string[]> =>
      member('Employee', (await as(hr).ask(ReportsOnDayDocument, { id: head.node, day, ...more })).node).reports.nodes.map(({ name }) => name);
    await world.system.query(`update assignment set valid_to = '2027-01-31' where employee_id = $1`, [people[1]!.id]);
    expect(await on('2027-02-01')).toEqual(['Ani', 'Cici', 'Dodi', 'Eka']);
    expect(await on(null, { filter: { dinasId: { eq: social.node } } })).toEqual(['Eka']);
    expect(await on(null, { orderBy: { field: 'NAME', direction: 'DESC' } })).toEqual(names.toReversed());
  });
});

describe('a row behind a figure', () => {
  it('leads to the assignment and to the evaluation that it is of', async () => {
    const evaluation = await world.evaluation(people[0]!, { assignmentId: await assignmentOf(people[0]!.id), dinas: health, period, state: 'DRAFT' });
    const rowsOf = async (key: 'DRAFT' | 'EXPECTED') =>
      (await as(hr).ask(RowsBehindDocument, { key, subjectId: health.node, periodId: period.node })).figure!.counted.nodes;
    const drafts = await rowsOf('DRAFT');
    expect(drafts).toEqual([
      {
        employee: { id: people[0]!.node },
        assignment: { employee: { id: people[0]!.node } },
        evaluation: { id: evaluation.node, employee: { id: people[0]!.node } },
      },
    ]);
    const expected = await rowsOf('EXPECTED');
    expect(expected.filter((row) => row.evaluation !== null)).toEqual(drafts);
    for (const row of expected) expect(row.assignment?.employee.id).toBe(row.employee?.id);
  });
});

async function assignmentOf(employeeId: string): Promise<string> {
  return (await world.system.query<{ id: string }>('select id from assignment where employee_id = $1', [employeeId])).rows[0]!.id;
}
