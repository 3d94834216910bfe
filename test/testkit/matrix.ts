import { features } from '@selaras/server/testing';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  parse,
  visit,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
} from 'graphql';
import type { Governments } from './governments.ts';
import { enumValues, type Selections } from './selection.ts';

/** One root field with one choice of arguments. */
export interface Asking {
  readonly field: string;
  /** Names its arguments as variables where it can: a text that is sent again with other ids need not be read and checked again. */
  readonly text: string;
  readonly variables: readonly Variable[];
  readonly fragment: string;
}

interface Variable {
  readonly name: string;
  readonly type: string;
  readonly value: unknown;
}

/** What is sent of an operation. */
export interface Question {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly askings: readonly Asking[];
}

/** An argument that is given: as a variable where it is a word or a list of them, and as it is written otherwise. */
function given({ name, type }: GraphQLArgument, literal: string): { readonly text: string; readonly variables: readonly Variable[] } {
  if (!isScalarType(getNamedType(type)) || !/^\[?"/.test(literal)) return { text: `${name}: ${literal}`, variables: [] };
  return { text: `${name}: $${name}`, variables: [{ name, type: String(type), value: JSON.parse(literal) as unknown }] };
}

const TYPES = new Map<string, string>(features.flatMap(({ nodes = [] }) => nodes.map(({ prefix, type }) => [prefix, type] as const)));
const PAGE = '{ __typename totalCount nodes { __typename id } pageInfo { hasNextPage } }';
const quoted = (text: string): string => JSON.stringify(text);

/** Everything worth sending for a field of a filter, by its type. */
function filterValues(all: Governments, field: GraphQLInputField): string[] {
  const type = getNamedType(field.type);
  if (field.name === 'search') return ['a', '%', '19', all.people[0]!.nip].map(quoted);
  if (field.name === 'and' || field.name === 'or') return ['[{ id: { isNull: false } }]', '[]'];
  if (field.name === 'existsOn') return ['2026-06-01', '1990-01-01'].map(quoted);
  if (field.name === 'ofFigure') return ['GAP', 'SEALED'];
  if (field.name === 'absent' || field.name === 'isMine') return ['true', 'false'];
  if (field.name === 'not') return ['{ id: { isNull: true } }'];
  if (field.name === 'concerns') return nodesOf(all, 'instansiId').map(quoted);
  if (field.name === 'importId') return nodesOf(all, 'importId').slice(0, 1).map(quoted);
  if (field.name === 'accountId') return [quoted('018f0000-0000-7000-8000-000000000000')];
  // Of the units one that is not the root of its dinas.
  if (field.name === 'within') return nodesOf(all, 'unitId').slice(1, 2).map(quoted);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap((operator) => operands(all, type.name, operator).map((value) => `{ ${operator.name}: ${value} }`));
  throw new Error(`${field.name} of a filter is unknown here: say what to send for it`);
}

/** What to send for an operator of a filter type. */
function operands(all: Governments, filter: string, operator: GraphQLInputField): string[] {
  if (operator.name === 'isNull') return ['true'];
  const type = getNamedType(operator.type);
  const one = ((): string | undefined => {
    if (isEnumType(type)) return type.getValues()[0]!.name;
    switch (type.name) {
      case 'Boolean':
        return 'true';
      case 'Int':
      case 'Float':
        return '1';
      case 'LocalDate':
        return quoted('2040-01-01');
      case 'DateTime':
        return quoted('2026-11-02T03:00:00Z');
      case 'Nip':
        return quoted(all.people[0]!.nip);
      case 'String':
        return quoted('a');
    }
    const prefix = [...TYPES].find(([, name]) => `${name}IdFilter` === filter)?.[0];
    return prefix && all.nodes(prefix).slice(-1).map(quoted)[0];
  })();
  if (one === undefined) throw new Error(`${filter}.${operator.name} is unknown here: say what to send for it`);
  return [isListType(getNullableType(operator.type)) ? `[${one}]` : one];
}

/** Ids for an argument such as `dinasId`, of every row that the features brought. */
function nodesOf(all: Governments, argument: string): string[] {
  const nodes = all.nodes(argument.replace(/Id$/, ''));
  if (nodes.length === 0) throw new Error(`no row has ids for ${argument}: say what to send for it`);
  return nodes;
}

/** How many to ask for of what a root field lists and has no id. */
const WITHOUT_ID: Readonly<Record<string, number>> = { Competence: 20, NipClash: 20, Notification: 20, Receiver: 20, Token: 60 };

/** As many as there are, so that a count can be held against what it counts; more would only bring the question nearer to the limit of its cost. */
function pageOf(all: Governments, field: GraphQLField<unknown, unknown>): number {
  const page = getNamedType(field.type);
  const nodes = isObjectType(page) ? page.getFields()['nodes'] : undefined;
  // A batch of changes says how far it goes instead of how many there are.
  if (!nodes) return 20;
  const item = getNamedType(nodes.type).name;
  if (item in WITHOUT_ID) return WITHOUT_ID[item]!;
  const prefix = [...TYPES].find(([, type]) => type === item)?.[0];
  if (prefix === undefined) throw new Error(`${field.name} lists what has no id: say how many to ask for`);
  return Math.max(1, all.nodes(prefix).length);
}

/** Everything worth sending for one argument; null stands for leaving it out. An argument nobody thought of is an error. */
function choices(all: Governments, field: GraphQLField<unknown, unknown>, argument: GraphQLArgument): (string | null)[] {
  const type = getNamedType(argument.type);
  const optional = isNonNullType(argument.type) ? [] : [null];
  switch (argument.name) {
    case 'first':
      return [String(pageOf(all, field))];
    case 'after':
      if (field.name === 'changedIds') return [quoted(`${all.feedBeginning.split('.')[0]}.1.0.ids`)];
      return field.name === 'changes' ? [quoted(all.feedBeginning)] : [null];
    case 'unreadOnly':
      return [null, 'true'];
    case 'topics':
    case 'last':
    case 'before':
    case 'from':
    case 'to':
      return [null];
    // Of a figure day by day that which reads the most: the days before it as well, and those of another period.
    case 'since':
      return ['LAST_PERIOD'];
    case 'ids':
      return Array.from(
        { length: Math.ceil(all.rows.length / 40) },
        (_, at) =>
          `[${all.rows
            .slice(40 * at, 40 * (at + 1))
            .map(({ node }) => quoted(node))
            .join(', ')}]`,
      );
    case 'by':
      return isEnumType(type) ? [...type.getValues().map(({ name }) => `[${name}]`), '[DINAS, UNIT]'] : [];
    case 'id':
      return all.rows.map(({ node }) => quoted(node));
    case 'search':
      return [...optional, quoted('kota')];
    case 'most':
      return ['20'];
    // A number, of which the half is enough, and a word that is spelled otherwise.
    case 'words':
      return [all.people[0]!.nip, all.people[0]!.nip.slice(8), 'pegaway', 'dinkes'].map(quoted);
    case 'nip':
      return all.people.map((person) => quoted(person.nip));
    case 'code':
      return all.worlds.map((world) => quoted(world.instansi.code));
    // One that may be somebody else's.
    case 'otherSubjectId':
      return [quoted(all.nodes('dinas').at(-1)!)];
    // That a scenario shows nobody more than the record does is shown by scenarios.test.ts.
    case 'scenario':
    case 'otherAsOf':
    case 'otherPeriodId':
      return [null];
    case 'subjectId':
      if (field.name === 'comparison') return [...all.nodes('instansi'), ...all.nodes('dinas').slice(0, 2)].map(quoted);
      return [...all.nodes('instansi'), ...all.nodes('dinas').slice(0, 4), ...all.nodes('unit').slice(0, 7)].map(quoted);
    case 'periodId':
      return ['figure', 'figureHistory', 'comparison'].includes(field.name)
        ? [quoted(all.nodes('period')[0]!)]
        : [...optional, ...all.nodes('period').map(quoted)];
    case 'asOf':
      return [null, quoted('2026-03-01'), ...(['figure', 'comparison'].includes(field.name) ? [] : [quoted('2027-06-30')])];
  }
  if (argument.name === 'orderBy' && isInputObjectType(type))
    return [...optional, ...enumValues(type.getFields()['field']!).map((field) => `{ field: ${field}, direction: DESC }`)];
  if (isInputObjectType(type))
    return [...optional, ...Object.values(type.getFields()).flatMap((of) => filterValues(all, of).map((value) => `{ ${of.name}: ${value} }`))];
  if (isEnumType(type)) return enumValues(argument);
  if (argument.name.endsWith('Id')) return [...optional, ...nodesOf(all, argument.name).map(quoted)];
  throw new Error(`Query.${field.name}(${argument.name}) is unknown here: say what to send for it`);
}

const typeOf = (id: string): string => TYPES.get(/^([a-zA-Z]+)_/.exec(id)![1]!)!;

/** The first and the last row of each type: those of one government and of the other. */
const outermost = (all: Governments): ReadonlySet<string> =>
  new Set([...Map.groupBy(all.rows, ({ node }) => typeOf(node)).values()].flatMap((rows) => [rows[0]!.node, rows.at(-1)!.node]));

/**
 * Every root query with every combination of arguments, with a selection of everything `depth` nodes around it: around two rows of each
 * type, and around all others what is one node away. What is around a neighbour is asked of the neighbour itself.
 */
export function askings(all: Governments, selections: Selections, depth: number): Asking[] {
  const { schema } = selections;
  const deep = outermost(all);
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    let lists: ReturnType<typeof given>[][] = [[]];
    // Filters and orders one at a time: each with each would be thousands of questions that tell nothing new.
    const narrowed: ReturnType<typeof given>[] = [];
    for (const argument of field.args) {
      const texts = choices(all, field, argument);
      if (argument.name === 'filter' || argument.name === 'orderBy') narrowed.push(...texts.flatMap((text) => (text === null ? [] : [given(argument, text)])));
      else lists = lists.flatMap((list) => texts.map((text) => (text === null ? list : [...list, given(argument, text)])));
    }
    const named = getNamedType(field.type);
    const opens = 'getFields' in named || 'getTypes' in named;
    const around = (type: string, reach: number): string[] =>
      // What is around each of many is asked of each by itself.
      field.name === 'nodes'
        ? [`fragment Around on ${type} { __typename id }`]
        : opens
          ? selections.inParts(schema.getType(type)!, reach).map((selection) => `fragment Around on ${type} ${selection}`)
          : [''];
    const types = field.name === 'node' ? [...TYPES.values()] : [named.name];
    const near = new Map(types.map((type) => [type, around(type, 1)]));
    const far = field.name === 'node' ? new Map(types.map((type) => [type, around(type, depth)])) : near;
    const fragmentsFor = (id: string): string[] => (deep.has(id) ? far : near).get(typeOf(id))!;
    const asking = (list: readonly ReturnType<typeof given>[], fragment: string): Asking => ({
      field: field.name,
      fragment,
      text: `${field.name}${list.length > 0 ? `(${list.map(({ text }) => text).join(', ')})` : ''} ${opens ? '{ ...Around }' : ''}`,
      variables: list.flatMap(({ variables }) => variables),
    });
    return [
      ...lists.flatMap((list) =>
        (field.name === 'node' ? fragmentsFor(String(list[0]!.variables[0]!.value)) : near.get(named.name)!).map((fragment) => asking(list, fragment)),
      ),
      // Which rows there are is all that a filter or an order changes.
      ...narrowed.map((one) => asking([...lists[0]!, one], `fragment Around on ${named.name} ${named.name.endsWith('Connection') ? PAGE : '{ __typename }'}`)),
    ];
  });
}

/** So many fields an operation has at most, those of its fragments counted wherever they stand. */
const MOST_FIELDS = 3_000;
function fieldsOf({ text, fragment }: Asking): number {
  let count = 0;
  visit(parse(`{ ${text} } ${fragment}`, { noLocation: true }), { Field: () => void count++ });
  return count;
}

/** Groups askings into operations of a size that the cost limit and the limit of fields let through, those of one text beside each other. */
export function questions(list: readonly Asking[], perOperation: (field: string) => number): Question[] {
  return [...Map.groupBy(list, (asking) => `${asking.field} ${asking.fragment}`).values()].flatMap((same) => {
    const size = Math.max(1, Math.min(perOperation(same[0]!.field), Math.floor(MOST_FIELDS / fieldsOf(same[0]!))));
    const sorted = same.toSorted((left, right) => (left.text < right.text ? -1 : left.text > right.text ? 1 : 0));
    return Array.from({ length: Math.ceil(sorted.length / size) }, (_, at) => together(sorted.slice(at * size, (at + 1) * size)));
  });
}

/** One operation of several askings around which the same stands. */
function together(askings: readonly Asking[]): Question {
  const all = askings.flatMap(({ variables }, index) => variables.map(({ name, ...variable }) => ({ name: `r${index}_${name}`, ...variable })));
  const heads = all.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const fields = askings.map(({ text }, index) => `r${index}: ${text.replaceAll('$', `$r${index}_`)}`).join('\n');
  return {
    text: `query${heads === '' ? '' : ` (${heads})`} { ${fields} } ${askings[0]!.fragment}`,
    variables: Object.fromEntries(all.map(({ name, value }) => [name, value])),
    askings,
  };
}

/** Calls `look` for every object of an answer, the outermost first. */
export function everyObject(value: unknown, look: (object: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) for (const item of value) everyObject(item, look);
  else if (typeof value === 'object' && value !== null) {
    look(value as Record<string, unknown>);
    for (const item of Object.values(value)) everyObject(item, look);
  }
}
