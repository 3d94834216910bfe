import { readFileSync } from 'node:fs';
import { startTestApp, World, type Actor, type DinasRef, type EmployeeRef, type PeriodRef, type PositionRef, type TestApp } from '@selaras/server/testing';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { Client } from '../testkit/client.ts';
import { countReads } from '../testkit/statements.ts';

const OPERATIONS = Object.values(
  JSON.parse(readFileSync(new URL('../../schema/generated/operations.json', import.meta.url), 'utf8')) as Record<string, string>,
);

interface Place {
  readonly dinas: DinasRef;
  readonly head: PositionRef;
  readonly boss: EmployeeRef;
  readonly staffPost: PositionRef;
  readonly person: EmployeeRef;
  readonly world: World;
  readonly period: PeriodRef;
  readonly hr: Actor;
  readonly superior: Actor;
}

let server: TestApp;
let small: Place;
let large: Place;

/** One dinas with a head, a staff post and so many people in it, everybody rated once; and as many other dinas. */
async function build(people: number, others: number): Promise<Place> {
  const world = await World.create(server.app.services.system);
  const period = await world.period();
  const dinas = await world.dinas();
  for (let index = 0; index < others; index++) await world.position(await world.dinas(`Dinas ${index}`), 'Staf', { need: 2 });
  const head = await world.position(dinas, 'Kepala', { isHead: true });
  const boss = await world.employee('Kepala', { in: head });
  const staffPost = await world.position(dinas, 'Staf', { superior: head, need: people });
  let person = boss;
  for (let index = 0; index < people; index++) {
    const unit = await world.unit(dinas, `Seksi ${index}`);
    // Half of them share one post, the others have one each, so that every list of the pages is long.
    const post = index % 2 === 0 ? staffPost : await world.position(dinas, `Jabatan ${index}`, { superior: head, unit });
    const one = await world.employee(`Pegawai ${index}`, {});
    if (index === 1) person = one;
    const assignment = await world.assign(one, post);
    if (index % 3 > 0)
      await world.evaluation(one, { assignmentId: assignment, dinas, period, evaluator: boss, state: index % 3 === 1 ? 'DRAFT' : 'SUBMITTED' });
  }
  return {
    world,
    dinas,
    head,
    boss,
    staffPost,
    person,
    period,
    hr: await world.account('hr', { role: 'HR' }),
    superior: await world.account('superior', { employee: boss }),
  };
}

beforeAll(async () => {
  server = await startTestApp(inject('clusterUrl'));
  small = await build(3, 3);
  large = await build(300, 30);
  await server.app.worker.settle();
});
afterAll(() => server.close());

type Page = [name: string, variables: (place: Place) => Record<string, unknown>, actor: (place: Place) => Actor];
const asHr = (place: Place): Actor => place.hr;
const PAGES: Page[] = (
  [
    ['Session', () => ({})],
    ['BoardPage', (place) => ({ instansiId: place.world.instansi.node, periodId: place.period.node })],
    ['BoardPage', (place) => ({ instansiId: place.world.instansi.node, periodId: place.period.node, asOf: '2026-06-01' })],
    ['DinasPage', (place) => ({ id: place.dinas.node, periodId: place.period.node })],
    ['DinasPositionsPage', (place) => ({ id: place.dinas.node, first: 100 })],
    ['DinasPositionsPage', (place) => ({ id: place.dinas.node, first: 100, orderBy: 'GAP', filter: { vacant: true } })],
    ['DinasEvaluationsPage', (place) => ({ id: place.dinas.node, periodId: place.period.node, first: 100 })],
    ['PositionPage', (place) => ({ id: place.staffPost.node })],
    ['PositionPage', (place) => ({ id: place.head.node })],
    ['EmployeePage', (place) => ({ id: place.person.node })],
    ['TeamPage', (place) => ({ periodId: place.period.node }), (place) => place.superior],
    ['SearchEmployees', (place) => ({ filter: { instansiId: place.world.instansi.node }, first: 100 })],
    ['SearchPositions', (place) => ({ filter: { instansiId: place.world.instansi.node }, first: 100 })],
    ['ExplanationDrawer', (place) => ({ key: 'NEED', subjectId: place.dinas.node })],
    ['FigureRowsCounted', (place) => ({ key: 'EXPECTED', subjectId: place.dinas.node, periodId: place.period.node })],
    ['FigureRowsLeftOut', (place) => ({ key: 'GAP', subjectId: place.world.instansi.node })],
  ] as [string, Page[1], Page[2]?][]
).map(([name, variables, actor = asHr]): Page => [name, variables, actor]);

async function statementsFor(name: string, variables: Record<string, unknown>, actor: Actor): Promise<{ texts: string[]; size: number }> {
  const document = OPERATIONS.find((text) => new RegExp(`^(query|mutation) ${name}\\b`).test(text));
  if (!document) throw new Error(`the web has no operation ${name} any more`);
  const client = Client.program(server.url, actor);
  // Asked until it runs compiled, which is how it runs from then on.
  for (let round = 0; round < 4; round++) await client.ask(document, variables);
  const counted = countReads(server.app.services);
  const data = await client.ask(document, variables);
  return { texts: counted.stop(), size: JSON.stringify(data).length };
}

it.each(PAGES)('%s sends as many statements for 300 people as for 3', async (name, variables, actor) => {
  const few = await statementsFor(name, variables(small), actor(small));
  const many = await statementsFor(name, variables(large), actor(large));
  // A page that is not whole counts the rest with one statement per connection it shows.
  const counts = many.texts.filter((text) => text.includes('count(*)::int as total'));
  // The same kinds of statements; which neighbour's rows arrive first decides whether one kind is sent in one batch or two.
  const kinds = new Set(few.texts);
  expect(many.texts.filter((text) => !kinds.has(text) && !counts.includes(text))).toEqual([]);
  expect(many.texts.length - counts.length, many.texts.join('\n')).toBeLessThanOrEqual(few.texts.length + 3);
  expect(few.texts.length).toBeGreaterThan(0);
  expect(counts.length).toBeLessThanOrEqual(3);
  expect(many.texts.length).toBeLessThanOrEqual(25);
  expect(many.size).toBeGreaterThanOrEqual(few.size * 0.9);
});

it('a nested answer through every level sends one statement per kind of neighbour, not per row', async () => {
  const document = `query ($id: ID!) { node(id: $id) { ... on Dinas { units(first: 30) { nodes { id positions(first: 5) { totalCount nodes { title need filled difference superiorPosition { title } holders(first: 5) { totalCount nodes { kind
    employee { name retirement { day } superior { superior { name } } lastEvaluation { state evaluator { name } period { label } } assignment { position { unit { name } } } evaluations(first: 2) { totalCount nodes { state } } } } } } } } } } } }`;
  const texts: string[][] = [];
  for (const place of [small, large]) {
    const client = Client.program(server.url, place.hr);
    for (let round = 0; round < 4; round++) await client.ask(document, { id: place.dinas.node });
    const counted = countReads(server.app.services);
    await client.ask(document, { id: place.dinas.node });
    texts.push(counted.stop());
  }
  expect(texts[1]!.length, texts[1]!.join('\n')).toBeLessThanOrEqual(texts[0]!.length + 3);
  expect(texts[0]!.length).toBeGreaterThan(5);
  expect(texts[1]!.length).toBeLessThanOrEqual(30);
});

it('the figures of a list of dinas are counted together, not dinas by dinas', async () => {
  const document = 'query ($code: String!) { instansi(code: $code) { dinasList { nodes { figures { need filled } } } } }';
  const world = await World.create(server.app.services.system);
  const hr = await world.account('hr', { role: 'HR' });
  const code = await server.app.services.system.query<{ code: string }>('select code from instansi where id = $1', [world.instansi.id]);
  const client = Client.program(server.url, hr);
  const lengths: number[] = [];
  for (const more of [1, 8]) {
    for (let made = 0; made < more; made++) await world.dinas();
    for (let round = 0; round < 4; round++) await client.ask(document, { code: code.rows[0]!.code });
    const counted = countReads(server.app.services);
    await client.ask(document, { code: code.rows[0]!.code });
    lengths.push(counted.stop().length);
  }
  expect(lengths[0]).toBeGreaterThan(0);
  expect(lengths[1]).toBeLessThanOrEqual(lengths[0]! + 1);
});
