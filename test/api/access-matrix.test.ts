import { readFileSync } from 'node:fs';
import { IdOfNodeDocument, PageOfPeopleDocument, PeopleByNumberDocument, type PageOfPeopleQuery } from '@selaras/schema/test';
import { features, WALKING } from '@selaras/server/testing';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Client, type Answer } from '../testkit/client.ts';
import { ExpectedScope } from '../testkit/expected-scope.ts';
import { Governments, ROLES } from '../testkit/governments.ts';
import { askings, questions, everyObject } from '../testkit/matrix.ts';
import { reachableFields, Selections } from '../testkit/selection.ts';
import { useServer } from '../testkit/server.ts';

const ANSWERABLE = ['FORBIDDEN', 'BAD_INPUT', 'NOT_FOUND', 'UNAUTHENTICATED'];

const { server, as } = await useServer({ limits: WALKING });
const all = await Governments.build(server.app.services.system);
await server.app.worker.settle();

const scopeOf = (role: string): ExpectedScope => new ExpectedScope(all.given.get(role)!, all);
const clientOf = (role: string): Client => as(all.given.get(role)!.actor!);
const schema = buildClientSchema((await clientOf('integrator').ask(getIntrospectionQuery())) as unknown as IntrospectionQuery);
const selectionsOf = (): Selections => new Selections(schema, { periodId: JSON.stringify(all.nodes('period')[0]!), matter: 'NEED_NOT_SET' }, 6);

/** Four at a time: while PostgreSQL works for one, Node prepares the next. */
async function each<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const item of waiting) await work(item);
    }),
  );
}

/** What one answer shows that its reader should not see, or shows wrongly; empty when all is well. */
function faults(answer: Answer, scope: ExpectedScope): string[] {
  const found: string[] = [];
  for (const error of answer.errors)
    if (!ANSWERABLE.includes(error.extensions?.code ?? '')) found.push(`${error.extensions?.code} at ${error.path?.join('.')}`);
  const text = JSON.stringify(answer.data);
  for (const secret of scope.forbidden)
    if (text.includes(secret)) found.push(`shows ${secret} in …${text.slice(Math.max(0, text.indexOf(secret) - 200), text.indexOf(secret) + 40)}…`);
  everyObject(answer.data, (object) => {
    const type = String(object['__typename']);
    const id = typeof object['id'] === 'string' ? object['id'] : null;
    if (id !== null && !scope.visible.has(id)) found.push(`${type} ${id} is outside the scope`);
    for (const field of id === null ? [] : scope.limitedFields(id)) {
      // Where types share a place, a field has the name of its type before it.
      const shown = [field, `${type}_${field}`].filter((name) => name in object).map((name) => object[name] !== null);
      if (shown.some((is) => is !== scope.isShown(id!, field))) found.push(`${field} of ${id}: ${shown.join()}`);
    }
    if (['Dinas', 'Unit'].includes(type) && id !== null && 'figures' in object && (object['figures'] !== null) !== scope.covers(id))
      found.push(`figures of ${id}`);
    // What stands at a cursor is asked by its type alone.
    if (type === 'BoardRow' && 'dinasId' in object && !scope.covers(String(object['dinasId']))) found.push(`board row of ${String(object['dinasId'])}`);
    // In one of the parts that a figure is asked in it says what it is of.
    if (type === 'Figure' && 'subject' in object && !coversSubject(scope, object['subject'] as { id: string }))
      found.push(`figure of ${JSON.stringify(object['subject'])}`);
    if (type.endsWith('Connection')) {
      const page = object as { nodes?: unknown[]; totalCount: number; pageInfo: { hasNextPage: boolean } };
      // A list that is too much for one question is asked for in parts; each that has rows counts them.
      if (page.nodes && !page.pageInfo.hasNextPage && page.totalCount !== page.nodes.length)
        found.push(`${type} counts ${page.totalCount} and shows ${page.nodes.length}`);
    }
  });
  return found;
}

function coversSubject(scope: ExpectedScope, subject: { id: string }): boolean {
  if (!subject.id.startsWith('instansi_')) return scope.covers(subject.id);
  return all.dinas.some((dinas) => `instansi_${dinas.instansiId}` === subject.id && scope.covers(dinas.node));
}

describe.each(ROLES)('%s', (role) => {
  it('sees nothing outside the scope through any root query and any field around its nodes', async () => {
    const scope = scopeOf(role);
    const client = clientOf(role);
    const found: string[] = [];
    // As many as fit a document of 5,000 tokens.
    const size = (field: string): number =>
      ({
        node: 1,
        board: 2,
        headCounts: 1,
        employees: 1,
        employeeByNip: 1,
        transfers: 1,
        absences: 1,
        assignments: 2,
        attention: 1,
        search: 2,
        figure: 2,
        comparison: 2,
        figureHistory: 2,
        figureProjection: 2,
        evaluationPace: 2,
        notifications: 4,
        thresholds: 2,
      })[field] ?? 4;
    await each(questions(askings(all, selectionsOf(), 2), size), async ({ text, variables }) => {
      const answer = await client.send(text, variables);
      const asked = `${text.slice(0, 100)} with ${JSON.stringify(variables)}`;
      if (answer.status !== 200) found.push(`${answer.status} ${JSON.stringify(answer.errors).slice(0, 300)} for ${asked}`);
      found.push(...faults(answer, scope).map((fault) => `${fault} ← ${asked}`));
    });
    expect([...new Set(found)].slice(0, 10)).toEqual([]);
    // Thousands of questions: some seconds on an idle machine, minutes on a busy one.
  }, 480_000);

  it('finds through node(id) exactly the rows of the scope', async () => {
    const scope = scopeOf(role);
    const ids = all.rows.map(({ node }) => node);
    const found: string[] = [];
    await each(ids, async (id) => {
      const { node } = await clientOf(role).ask(IdOfNodeDocument, { id });
      if (node) found.push(node.id);
    });
    expect(found.sort()).toEqual(ids.filter((id) => scope.visible.has(id)).sort());
  });

  it('lists and counts exactly the people of the scope, page by page', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { employees }: PageOfPeopleQuery = await clientOf(role).ask(PageOfPeopleDocument, { after });
      expect(employees!.totalCount).toBe(scopeOf(role).ofType('employee').length);
      seen.push(...employees!.nodes.map((node) => node.id));
      after = employees!.pageInfo.hasNextPage ? employees!.pageInfo.endCursor : null;
    } while (after);
    expect(seen.sort()).toEqual(scopeOf(role).ofType('employee'));
  });

  it('gets no answer about numbers that are not its to see', async () => {
    const scope = scopeOf(role);
    for (const employee of all.people) {
      const answer = await clientOf(role).ask(PeopleByNumberDocument, { nip: employee.nip, search: employee.nip.slice(0, 12) });
      const sees = scope.visible.has(employee.node) && scope.isShown(employee.node, 'nip');
      expect(answer.employeeByNip?.id ?? null).toBe(sees ? employee.node : null);
      if (!sees) expect(answer.employees!.totalCount).toBe(0);
    }
  });
});

describe('the walk', () => {
  it('meets rows of every type with an id, in both governments, and of each some that a stranger does not see', () => {
    const stranger = scopeOf('leadership elsewhere');
    for (const { prefix } of features.flatMap(({ nodes = [] }) => nodes)) {
      const rows = all.nodes(prefix);
      expect(rows.length, `${prefix}: the feature brings no rows to the matrix (\`examples\` of its manifest)`).toBeGreaterThanOrEqual(2);
      expect(
        rows.some((node) => !stranger.visible.has(node)),
        prefix,
      ).toBe(true);
    }
  });

  it('asks for every field that can be reached from a query', () => {
    const selections = selectionsOf();
    askings(all, selections, 2);
    for (const field of Object.keys(schema.getQueryType()!.getFields())) selections.written.add(`Query.${field}`);
    const missed = [...reachableFields(schema, schema.getQueryType()!)].filter(
      (field) => !selections.written.has(field) && !field.endsWith('Edge.node') && !field.endsWith('Edge.cursor'),
    );
    expect(missed).toEqual([]);
  });

  it('lets nobody in without a session: every free document is refused, and the operations of the web tell nothing', async () => {
    const nobody = Client.nobody(server.url);
    for (const { text, variables } of questions(askings(all, selectionsOf(), 1), () => 1).slice(0, 300))
      expect((await nobody.send(text, variables)).status).toBe(401);
    const scope = scopeOf('nobody');
    const operations = Object.values(
      JSON.parse(readFileSync(new URL('../../schema/generated/operations.json', import.meta.url), 'utf8')) as Record<string, string>,
    );
    for (const text of operations.filter((operation) => operation.startsWith('query'))) {
      for (const id of [all.worlds[0]!.instansi.node, all.dinas[0]!.node, all.people[0]!.node]) {
        const answer = await nobody.send(text, {
          id,
          instansiId: all.worlds[0]!.instansi.node,
          code: all.worlds[0]!.instansi.code,
          subjectId: id,
          key: 'NEED',
          periodId: all.nodes('period')[0]!,
          first: 10,
          asOf: null,
          after: null,
          filter: null,
        });
        expect(faults(answer, scope)).toEqual([]);
        const told = Object.values(answer.data ?? {}).filter((value) => value !== null && !(Array.isArray(value) && value.length === 0));
        // That a browser is no screen is all that it is told of one.
        expect(told, text.slice(0, 60)).toEqual(text.startsWith('query ThisScreen') ? [{ state: 'NONE' }] : []);
      }
    }
  });
});

describe('equal figures', () => {
  it('are shown to everybody who may see them, and none to the others', async () => {
    const period = `periodId: ${JSON.stringify(all.nodes('period')[0]!)}`;
    const ofDinas = `... on Dinas { figures(${period}) { ...Every } unitFigures(${period}) { nodes { unit { id } figures { ...Every } } } }`;
    const every = `fragment Every on FigureSet ${selectionsOf().of(schema.getType('FigureSet')!, 0)}`;
    const query = `{ ${all.dinas.map((dinas, index) => `d${index}: node(id: "${dinas.node}") { ${ofDinas} }`).join(' ')} } ${every}`;
    const reference = await clientOf('leadership').ask(query);
    const elsewhere = await clientOf('leadership elsewhere').ask(query);
    for (const role of ROLES) {
      const scope = scopeOf(role);
      const answer = await clientOf(role).ask(query);
      all.dinas.forEach((dinas, index) => {
        const key = `d${index}`;
        const truth = reference[key] ?? elsewhere[key];
        const hidden = scope.visible.has(dinas.node) ? { figures: null, unitFigures: { nodes: [] } } : null;
        const expected = scope.covers(dinas.node) ? truth : hidden;
        // The period belongs to the first government: elsewhere its figures are not known.
        if (dinas.instansiId === all.worlds[0]!.instansi.id || !scope.covers(dinas.node)) expect(answer[key], `${role} ${dinas.node}`).toEqual(expected);
      });
    }
  });
});
