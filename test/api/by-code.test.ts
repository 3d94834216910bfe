import { FindByCodeDocument, FindByCodesDocument, FindByNumberDocument, ReadNodesDocument } from '@selaras/schema/test';
import { expect, it } from 'vitest';
import { useWorld } from '../testkit/server.ts';
import { statementsOf } from '../testkit/statements.ts';

const { as, server, world, newWorld } = await useWorld();
const all = [await world.dinas('Kesehatan'), await world.dinas('Sosial'), await world.dinas('Pendidikan')];
const places = await Promise.all(
  all.map(async (dinas, index) => {
    const unit = await world.unit(dinas);
    const position = await world.position(dinas, 'Arsiparis', { unit });
    return { dinas, unit, position, person: await world.employee(`Orang ${index}`, { in: position }) };
  }),
);
const codeOf = async (table: string, id: string): Promise<string> =>
  (await world.system.query<{ code: string }>(`select code from ${table} where id = $1`, [id])).rows[0]!.code;
const codes = await Promise.all(
  places.map(async ({ dinas, unit, position, person }) => ({
    dinas: dinas.code,
    unit: await codeOf('unit', unit.id),
    position: await codeOf('position', position.id),
    nip: person.nip,
  })),
);
const other = await newWorld();
const hr = await world.account('hr', { role: 'HR' });
const head = await world.account('head', { role: 'DINAS_HEAD', on: all[0]! });
const ofOther = await other.account('hr', { role: 'HR' });
type Nodes = { readonly nodes: readonly { readonly id: string }[] } | null;
const idsOf = (answer: Readonly<Record<string, Nodes>>): unknown =>
  Object.fromEntries(Object.entries(answer).map(([name, list]) => [name, list!.nodes.map(({ id }) => id).toSorted()]));

it('finds dinas, units and positions by one code each', async () => {
  const [{ dinas, unit, position }] = places as [(typeof places)[number]];
  const found = await as(hr).ask(FindByCodeDocument, { ...codes[0]!, instansiId: world.instansi.node });
  expect(idsOf(found)).toEqual({ dinasList: [dinas.node], units: [unit.node], positions: [position.node] });
});

it('finds them by lists of codes, people by lists of numbers, and nothing by an empty list', async () => {
  const asked = [codes[0]!, codes[2]!];
  const lists = {
    dinas: asked.map(({ dinas }) => dinas),
    unit: asked.map(({ unit }) => unit),
    position: asked.map(({ position }) => position),
    nip: asked.map(({ nip }) => nip),
  };
  const expected = [places[0]!, places[2]!];
  expect(idsOf(await as(hr).ask(FindByCodesDocument, lists))).toEqual({
    dinasList: expected.map(({ dinas }) => dinas.node).toSorted(),
    units: expected.map(({ unit }) => unit.node).toSorted(),
    positions: expected.map(({ position }) => position.node).toSorted(),
    employees: expected.map(({ person }) => person.node).toSorted(),
  });
  const nothing = { dinasList: [], units: [], positions: [], employees: [] };
  expect(idsOf(await as(hr).ask(FindByCodesDocument, { dinas: [], unit: [], position: [], nip: [] }))).toEqual(nothing);
  expect(idsOf(await as(ofOther).ask(FindByCodesDocument, lists))).toEqual(nothing);
});

it('reads nodes of any types by their ids, each in its place, and null in the place of one that is not there', async () => {
  const [{ dinas, unit, position, person }] = places as [(typeof places)[number]];
  const ids = [person.node, dinas.node, `dinas_${unit.id}`, position.node, unit.node, person.node];
  const { nodes } = await as(hr).ask(ReadNodesDocument, { ids });
  expect(nodes!.map((node) => node?.id ?? null)).toEqual(ids.map((id, index) => (index === 2 ? null : id)));
  expect((await as(ofOther).ask(ReadNodesDocument, { ids })).nodes).toEqual(ids.map(() => null));
});

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Disabled?: boolean;
  readonly Plans?: readonly PlanNode[];
}

/** Tables of which a plan reads every row though it was told to avoid that: there is no index that it could use. */
const readWhole = ({ Plans = [], ...node }: PlanNode): string[] => [
  ...(node['Node Type'] === 'Seq Scan' && node.Disabled ? [node['Relation Name']!] : []),
  ...Plans.flatMap(readWhole),
];

it('reads no table whole for what is asked by a code, a number or an id', async () => {
  const [{ dinas, unit, position, nip }] = codes as [(typeof codes)[number]];
  const instansiId = world.instansi.node;
  const asked = {
    'one code each': () => as(hr).ask(FindByCodeDocument, { ...codes[0]!, instansiId }),
    'lists of codes': () => as(hr).ask(FindByCodesDocument, { dinas: [dinas], unit: [unit], position: [position], nip: [nip] }),
    'a number': () => as(hr).ask(FindByNumberDocument, { nip }),
    'a number that nobody has': () => as(hr).ask(FindByNumberDocument, { nip: '198503032010019999' }),
    'a number in one government': () => as(hr).ask(FindByNumberDocument, { nip, instansiId }),
    'a number, for who sees one dinas': () => as(head).ask(FindByNumberDocument, { nip }),
    ids: () => as(hr).ask(ReadNodesDocument, { ids: [places[0]!.person.node, places[0]!.position.node] }),
  };
  const connection = await world.system.connect();
  try {
    await connection.query('set enable_seqscan = off');
    for (const [what, ask] of Object.entries(asked)) {
      const statements = await statementsOf(server, ask);
      expect(statements, what).not.toEqual([]);
      for (const text of statements) {
        const { rows } = await connection.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(`explain (generic_plan, format json) ${text}`);
        expect(readWhole(rows[0]!['QUERY PLAN'][0].Plan), `${what}: ${text}`).toEqual([]);
      }
    }
  } finally {
    await connection.query('reset enable_seqscan');
    connection.release();
  }
});
