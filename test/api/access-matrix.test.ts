import { readFileSync } from 'node:fs';
import { startTestApp, type TestApp } from '@selaras/server/testing';
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Client, type Answer } from '../testkit/client.ts';
import { ExpectedScope } from '../testkit/expected-scope.ts';
import { Governments } from '../testkit/governments.ts';
import { askings, documents, everyObject } from '../testkit/matrix.ts';
import { reachableFields, Selections } from '../testkit/selection.ts';

const ROLES = [
  'employee',
  'superior',
  'leadership',
  'hr',
  'hr of one dinas',
  'head of one dinas',
  'leadership of a unit',
  'hr of a unit',
  'integrator',
  'admin',
  'leadership elsewhere',
  'employee with a grant',
] as const;
const ANSWERABLE = ['FORBIDDEN', 'BAD_INPUT', 'NOT_FOUND', 'UNAUTHENTICATED'];

let server: TestApp;
let all: Governments;
let schema: GraphQLSchema;

const scopeOf = (role: string): ExpectedScope => new ExpectedScope(all.given.get(role)!, all);
const clientOf = (role: string): Client => Client.program(server.url, all.given.get(role)!.actor!);
const selectionsOf = (): Selections => new Selections(schema, { periodId: JSON.stringify(all.periods[0]!.node) }, 20);

beforeAll(async () => {
  server = await startTestApp(inject('clusterUrl'));
  all = await Governments.build(server.app.services.system);
  await server.app.worker.settle();
  schema = buildClientSchema((await clientOf('integrator').ask(getIntrospectionQuery())) as unknown as IntrospectionQuery);
});
afterAll(() => server.close());

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
    if (type === 'Employee' && id !== null) {
      const shown = object['nip'] !== null;
      if (shown !== scope.seesPrivate(id) || shown !== (object['birthDate'] !== null)) found.push(`private fields of ${id}: ${shown}`);
    }
    if (type === 'Evaluation' && id !== null && (object['note'] !== null) !== scope.readsNote(id)) found.push(`note of ${id}`);
    if (type === 'Dinas' && id !== null && 'figures' in object && (object['figures'] !== null) !== scope.coversDinas(id)) found.push(`figures of ${id}`);
    if (type === 'Unit' && id !== null && 'figures' in object && (object['figures'] !== null) !== scope.coversUnit(id)) found.push(`figures of ${id}`);
    if (type === 'BoardRow' && !scope.coversDinas(String(object['dinasId']))) found.push(`board row of ${String(object['dinasId'])}`);
    if (type === 'Figure' && !coversSubject(scope, object['subject'] as { id: string })) found.push(`figure of ${JSON.stringify(object['subject'])}`);
    if (type.endsWith('Connection')) {
      const page = object as { nodes: unknown[]; totalCount: number; pageInfo: { hasNextPage: boolean } };
      if (!page.pageInfo.hasNextPage && page.totalCount !== page.nodes.length) found.push(`${type} counts ${page.totalCount} and shows ${page.nodes.length}`);
    }
  });
  return found;
}

function coversSubject(scope: ExpectedScope, subject: { id: string }): boolean {
  if (subject.id.startsWith('dinas_')) return scope.coversDinas(subject.id);
  if (subject.id.startsWith('unit_')) return scope.coversUnit(subject.id);
  return all.dinas.some((dinas) => `instansi_${dinas.instansiId}` === subject.id && scope.coversDinas(dinas.node));
}

describe.each(ROLES)('%s', (role) => {
  it('sees nothing outside the scope through any root query and any field around its nodes', async () => {
    const scope = scopeOf(role);
    const client = clientOf(role);
    const found: string[] = [];
    for (const { text } of documents(askings(all, selectionsOf(), 2), (field) => ({ node: 1, figure: 4, employees: 3, positions: 4 })[field] ?? 4)) {
      const answer = await client.send(text);
      if (answer.status !== 200) found.push(`${answer.status} ${JSON.stringify(answer.errors).slice(0, 300)} for ${text.slice(0, 80)}`);
      found.push(...faults(answer, scope).map((fault) => `${fault} ← ${text.slice(0, 100)}`));
    }
    expect([...new Set(found)].slice(0, 10)).toEqual([]);
  });

  it('finds through node(id) exactly the rows of the scope', async () => {
    const scope = scopeOf(role);
    const ids = [
      ...all.structure.map((row) => row.node),
      ...all.employees.map((row) => `employee_${row.id}`),
      ...all.assignments.map((row) => `assignment_${row.id}`),
      ...all.evaluations.map((row) => `evaluation_${row.id}`),
    ];
    const found: string[] = [];
    for (const id of ids) {
      const { node } = await clientOf(role).ask<{ node: { id: string } | null }>('query ($id: ID!) { node(id: $id) { id } }', { id });
      if (node) found.push(node.id);
    }
    expect(found.sort()).toEqual(ids.filter((id) => scope.visible.has(id)).sort());
  });

  it('lists and counts exactly the people of the scope, page by page', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer: { employees: { totalCount: number; nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } =
        await clientOf(role).ask(
          'query ($after: String) { employees(first: 3, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
          { after },
        );
      expect(answer.employees.totalCount).toBe(scopeOf(role).ofType('employee').length);
      seen.push(...answer.employees.nodes.map((node) => node.id));
      after = answer.employees.pageInfo.hasNextPage ? answer.employees.pageInfo.endCursor : null;
    } while (after);
    expect(seen.sort()).toEqual(scopeOf(role).ofType('employee'));
  });

  it('gets no answer about numbers that are not its to see', async () => {
    const scope = scopeOf(role);
    for (const employee of all.employees) {
      const answer = await clientOf(role).ask<{ employeeByNip: { id: string } | null; employees: { totalCount: number } }>(
        'query ($nip: Nip!, $search: String) { employeeByNip(nip: $nip) { id } employees(filter: { search: $search }) { totalCount } }',
        { nip: employee.nip, search: employee.nip.slice(0, 12) },
      );
      const sees = scope.visible.has(`employee_${employee.id}`) && scope.seesPrivate(`employee_${employee.id}`);
      expect(answer.employeeByNip?.id ?? null).toBe(sees ? `employee_${employee.id}` : null);
      if (!sees) expect(answer.employees.totalCount).toBe(0);
    }
  });
});

describe('the walk', () => {
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
    for (const { text } of documents(askings(all, selectionsOf(), 1), () => 1).slice(0, 300)) expect((await nobody.send(text)).status).toBe(401);
    const scope = scopeOf('nobody');
    const operations = Object.values(
      JSON.parse(readFileSync(new URL('../../schema/generated/operations.json', import.meta.url), 'utf8')) as Record<string, string>,
    );
    for (const text of operations.filter((operation) => operation.startsWith('query'))) {
      for (const id of [all.worlds[0]!.instansi.node, all.dinas[0]!.node, `employee_${all.employees[0]!.id}`]) {
        const answer = await nobody.send(text, {
          id,
          instansiId: all.worlds[0]!.instansi.node,
          code: all.worlds[0]!.instansi.code,
          subjectId: id,
          key: 'NEED',
          periodId: all.periods[0]!.node,
          first: 10,
          asOf: null,
          after: null,
          filter: null,
        });
        expect(faults(answer, scope)).toEqual([]);
        const told = Object.values(answer.data ?? {}).filter((value) => value !== null && !(Array.isArray(value) && value.length === 0));
        expect(told, text.slice(0, 60)).toEqual([]);
      }
    }
  });
});

describe('equal figures', () => {
  it('are shown to everybody who may see them, and none to the others', async () => {
    const period = all.periods[0]!.node;
    const query = `{ ${all.dinas.map((dinas, index) => `d${index}: node(id: "${dinas.node}") { ... on Dinas { figures(periodId: "${period}") { need filled gap evaluation { expected sealed } } unitFigures { unit { id } figures { filled } } } }`).join(' ')} }`;
    const reference = await clientOf('leadership').ask(query);
    const elsewhere = await clientOf('leadership elsewhere').ask(query);
    for (const role of ROLES) {
      const scope = scopeOf(role);
      const answer = await clientOf(role).ask(query);
      all.dinas.forEach((dinas, index) => {
        const key = `d${index}`;
        const truth = reference[key] ?? elsewhere[key];
        const hidden = scope.visible.has(dinas.node) ? { figures: null, unitFigures: [] } : null;
        const expected = scope.coversDinas(dinas.node) ? truth : hidden;
        // The period belongs to the first government: elsewhere it is unknown and its figures are zero.
        if (dinas.instansiId === all.worlds[0]!.instansi.id || !scope.coversDinas(dinas.node)) expect(answer[key], `${role} ${dinas.node}`).toEqual(expected);
      });
    }
  });
});
