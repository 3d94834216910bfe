import { examplesOf, features, startTestApp, WALKING, World, type Actor, type TestApp } from '@selaras/server/testing';
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Client } from '../testkit/client.ts';
import { feedBeginning } from '../testkit/feed.ts';
import { GovernmentParts } from '../testkit/government-parts.ts';
import { reachableFields } from '../testkit/selection.ts';
import { statementsOf } from '../testkit/statements.ts';

/** A government with so many of everything, and so many more governments of which the viewer belongs to every one. */
interface Place {
  readonly hr: Actor;
  readonly values: Readonly<Record<string, string>>;
}

/** Who is asking is looked up again whenever rights may have changed, which says nothing of the question. */
const WHO_ASKS = /from session s|direct_reports\(\$1, \$2\)|superior_line\(array/;

const FEW = 2;
const MANY = 20;
const quoted = (text: string): string => JSON.stringify(text);

/** As many dinas as wanted, each with two people, and in all of them what every feature brings. */
async function build(system: TestApp['app']['services']['system'], size: number): Promise<Place> {
  const world = await World.create(system);
  const parts = new GovernmentParts(world);
  const chiefPost = await parts.addPosition(await world.dinas('Sekretariat'), 'Sekretaris Daerah', { isHead: true, kind: 'JPT' });
  const chief = await world.employee('Sekretaris Daerah', { in: chiefPost });
  for (let index = 0; index < size; index++) await parts.addPair(`${index}`, { post: chiefPost, holder: chief });
  const rows = await examplesOf(world, parts);
  const hr = await world.account('hr', { role: 'HR', employee: chief });
  await system.query(`insert into access_grant (account_id, role, instansi_id) values ($1, 'ADMIN', $2)`, [hr.accountId, world.instansi.id]);
  for (let index = 1; index < size; index++) {
    const other = await World.create(system);
    await other.period();
    await other.workingTime(75_000);
    await other.transfer(await other.employee('Ditawarkan'), world.instansi);
    const [rootUnit] = [(await other.dinas()).rootUnitId];
    await system.query(`insert into access_grant (account_id, role, instansi_id) values ($1, 'HR', $2)`, [hr.accountId, other.instansi.id]);
    await system.query(`insert into access_grant (account_id, role, instansi_id, unit_id) values ($1, 'LEADERSHIP', $2, $3)`, [
      hr.accountId,
      other.instansi.id,
      rootUnit,
    ]);
  }
  const period = rows.find(({ node }) => node.startsWith('period_'))!.node;
  const beginning = await feedBeginning(world.system);
  const idsToken = quoted(beginning.replace(/\.0\.0$/, '.1.0.ids'));
  return {
    hr,
    values: {
      idsToken,
      periodId: quoted(period),
      instansiId: quoted(world.instansi.node),
      code: quoted(world.instansi.code),
      nip: quoted(chief.nip),
      beginning: quoted(beginning),
    },
  };
}

const DINAS = (inner: string): string => `instansi(code: $code) { dinasList(first: 100) { nodes { ${inner} } } }`;
const EMPLOYEES = (inner: string): string => `employees(first: 100, filter: { instansiId: { eq: $instansiId } }) { nodes { ${inner} } }`;
type Parents = (inner: string) => string;
/**
 * A list of parents of a type whose fields are asked one by one. Types with an id that a root field lists need no word
 * here, nor do types that are not named: those are opened where they appear.
 */
const BELOW_OTHERS: Readonly<Record<string, Parents>> = {
  AccountRecord: (inner) => `accounts(first: 100, filter: { concerns: $instansiId }) { nodes { records(first: 1) { nodes { ${inner} } } } }`,
  Dinas: DINAS,
  Unit: (inner) => DINAS(`units(first: 2) { nodes { ${inner} } }`),
  Assignment: (inner) => EMPLOYEES(`assignment { ${inner} }`),
  PositionNeed: (inner) => `positions(first: 100) { nodes { needs(first: 2) { nodes { ${inner} } } } }`,
  WorkloadTask: (inner) => `workloadAnalyses(first: 100) { nodes { tasks(first: 2) { nodes { ${inner} } } } }`,
  Evaluation: (inner) => EMPLOYEES(`lastEvaluation { ${inner} }`),
  EvaluationPeriod: (inner) => `periods(first: 100) { nodes { ${inner} } }`,
  UnfinishedEvaluation: (inner) => DINAS(`unfinishedEvaluations(first: 3, periodId: $periodId) { nodes { ${inner} } }`),
  SuperiorPath: (inner) => EMPLOYEES(`superior { ${inner} }`),
  SuperiorStep: (inner) => EMPLOYEES(`superior { steps { ${inner} } }`),
  TeamMember: (inner) => `myTeam(periodId: $periodId) { members { nodes { ${inner} } } }`,
  Grant: (inner) => `viewer { grants { ${inner} } }`,
  FigureRow: (inner) => `figure(key: NEED, subjectId: $instansiId) { counted(first: 100) { nodes { ${inner} } } }`,
  UnitFigures: (inner) => DINAS(`unitFigures(periodId: $periodId) { nodes { ${inner} } }`),
  ImportRow: (inner) => `imports(first: 100) { nodes { rows(first: 3) { nodes { ${inner} } } } }`,
  // No parents at all: what a root field sends does not grow with the government either.
  Query: (inner) => inner,
};

/** The root field that lists a type, with a page of it and whatever else must be said. */
function rootList(schema: GraphQLSchema, type: string): Parents {
  const field = Object.values(schema.getQueryType()!.getFields()).find((one) => getNamedType(one.type).name === `${type}Connection`);
  if (!field) throw new Error(`no root field lists ${type}: say in BELOW_OTHERS how a list of its parents is asked`);
  const given = field.args.flatMap(({ name }) => (name in ARGUMENTS ? [`${name}: ${ARGUMENTS[name]}`] : []));
  return (inner) => `${field.name}(${given.join(', ')}) { nodes { ${inner} } }`;
}
const TYPES = [...new Set([...features.flatMap(({ nodes = [] }) => nodes.map(({ type }) => type)), ...Object.keys(BELOW_OTHERS)])];
/** Values for arguments that must be given; `$periodId` and the like are filled in per government. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  first: '100',
  id: '$instansiId',
  periodId: '$periodId',
  instansiId: '$instansiId',
  subjectId: '$instansiId',
  otherSubjectId: '$instansiId',
  code: '$code',
  nip: '$nip',
  key: 'NEED',
  matter: 'SUPERIOR_MISSING',
  by: '[SEX]',
  words: '"a"',
  among: 'EMPLOYEE',
  ids: '[$instansiId]',
};

/** Left out wherever it can be: behind a cursor lists begin elsewhere. */
const ONLY_WHERE_NEEDED: Readonly<Record<string, string>> = { after: '$idsToken' };

class Questions {
  readonly asked = new Set<string>();
  readonly #parents: ReadonlyMap<string, Parents>;

  constructor(private readonly schema: GraphQLSchema) {
    this.#parents = new Map(TYPES.map((type) => [type, BELOW_OTHERS[type] ?? rootList(schema, type)]));
  }

  /** One question per field of a type with parents, written once and written twice in fragments that say the same. */
  all(): { readonly name: string; readonly once: string; readonly twice: string }[] {
    return [...this.#parents].flatMap(([name, parents]) => {
      const type = this.schema.getType(name);
      if (!isObjectType(type)) throw new Error(`${name} is not a type of the graph any more`);
      return Object.values(type.getFields()).map((field) => {
        const asked = this.#field(name, field, [name]);
        return {
          name: `${name}.${field.name}`,
          once: `{ ${parents(`__typename ${asked}`)} }`,
          twice: `{ ${parents('__typename ...One ...Two')} } fragment One on ${name} { ${asked} } fragment Two on ${name} { ${asked} }`,
        };
      });
    });
  }

  #field(owner: string, field: GraphQLField<unknown, unknown>, branch: readonly string[]): string {
    this.asked.add(`${owner}.${field.name}`);
    const given = field.args.flatMap((argument) => {
      const value = ARGUMENTS[argument.name] ?? (isNonNullType(argument.type) ? ONLY_WHERE_NEEDED[argument.name] : undefined);
      if (value === undefined && isNonNullType(argument.type) && argument.defaultValue === undefined)
        throw new Error(`${owner}.${field.name} needs ${argument.name}: teach the test what to send`);
      return value === undefined || (argument.name === 'first' && owner !== 'Query') ? [] : [`${argument.name}: ${value}`];
    });
    return `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${this.#selection(getNamedType(field.type), branch)}`;
  }

  #selection(type: GraphQLNamedType, branch: readonly string[]): string {
    if (isLeafType(type)) return '';
    if (isUnionType(type) || isInterfaceType(type))
      return `{ __typename ${this.schema
        .getPossibleTypes(type)
        .filter((member) => !this.#parents.has(member.name))
        .map((member) => `... on ${member.name} ${this.#selection(member, branch)}`)
        .join(' ')} }`;
    if (!isObjectType(type)) throw new Error(`${type.name} has no fields`);
    const isParent = this.#parents.has(type.name);
    const fields = Object.values(type.getFields()).flatMap((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [isParent ? (field.args.length > 0 ? '' : field.name) : this.#field(type.name, field, branch)];
      return isParent || branch.includes(named.name) ? [] : [this.#field(type.name, field, [...branch, type.name])];
    });
    return `{ __typename ${fields.join(' ')} }`;
  }
}

let server: TestApp;
let few: Place;
let many: Place;
let questions: ReturnType<Questions['all']>;
let unasked: string[];

beforeAll(async () => {
  server = await startTestApp(inject('clusterUrl'), { limits: WALKING });
  few = await build(server.app.services.system, FEW);
  many = await build(server.app.services.system, MANY);
  await server.app.worker.settle();
  const schema = buildClientSchema((await Client.program(server.url, few.hr).ask(getIntrospectionQuery())) as unknown as IntrospectionQuery);
  const writer = new Questions(schema);
  questions = writer.all();
  unasked = [...reachableFields(schema, schema.getQueryType()!)].filter((name) => !writer.asked.has(name));
});
afterAll(() => server.close());

interface Sent {
  readonly texts: string[];
  readonly parents: number;
}

/** What one question sends to the database when it is new to the server, and when it has been compiled. */
async function send(question: string, { hr, values }: Place): Promise<{ readonly plain: Sent; readonly compiled: Sent }> {
  const client = Client.program(server.url, hr);
  // Another text for another place: what has been compiled for one is not new for the other.
  const text = `${question.replaceAll(/\$(\w+)/g, (_, name: string) => values[name] ?? `$${name}`)} # ${hr.accountId}`;
  const once = async (): Promise<Sent> => {
    let data: unknown;
    const texts = await statementsOf(server, async () => {
      data = await client.ask(text);
    });
    return { texts: texts.filter((text) => !WHO_ASKS.test(text)), parents: JSON.stringify(data).split('"__typename"').length };
  };
  const plain = await once();
  for (let round = 0; round < 2; round++) await client.ask(text);
  return { plain, compiled: await once() };
}

const countByText = (texts: readonly string[]): Map<string, number> =>
  new Map([...Map.groupBy(texts, (text) => text)].map(([text, all]) => [text, all.length]));

/** Fields that are read parent by parent, and why. */
const ONE_BY_ONE: Readonly<Record<string, string>> = {
  'Scenario.effect': 'each scenario is a place of its own to read in; what is on record is read once for all of them (scenarios.test.ts)',
};

/** Statements that are sent more often when there are more parents. */
function moreOften(inFew: Sent, inMany: Sent): string[] {
  const known = countByText(inFew.texts);
  return [...countByText(inMany.texts)].filter(([text, times]) => times > (known.get(text) ?? 0)).map(([text, times]) => `${times} × ${text.slice(0, 160)}`);
}

describe.each(['once', 'twice'] as const)('a field that a question names %s', (way) => {
  it.each(TYPES)(`sends as many statements for ${MANY} parents of type %s as for ${FEW}`, async (type) => {
    const found: Record<string, string[]> = {};
    for (const question of questions.filter(({ name }) => name.startsWith(`${type}.`) && !(name in ONE_BY_ONE))) {
      const [small, large] = [await send(question[way], few), await send(question[way], many)];
      if (type !== 'Query') expect(large.plain.parents, question.name).toBeGreaterThanOrEqual(small.plain.parents + MANY - FEW);
      for (const how of ['plain', 'compiled'] as const) {
        const more = moreOften(small[how], large[how]);
        if (more.length > 0) found[`${question.name}, ${how}`] = more;
      }
    }
    expect(found).toEqual({});
  });
});

it('asks every field of the graph', () => {
  expect(unasked).toEqual([]);
});
