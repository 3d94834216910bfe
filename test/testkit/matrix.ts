import { getNamedType, isNonNullType, type GraphQLArgument, type GraphQLField, type GraphQLInterfaceType } from 'graphql';
import type { Governments } from './governments.ts';
import { enumValues, type Selections } from './selection.ts';

/** One root field with one choice of arguments. */
export interface Asking {
  readonly field: string;
  readonly text: string;
  readonly fragment: string;
}

const quoted = (text: string): string => JSON.stringify(text);

/** Everything worth sending for one argument; null stands for leaving it out. An argument nobody thought of is an error. */
function choices(all: Governments, field: GraphQLField<unknown, unknown>, argument: GraphQLArgument): (string | null)[] {
  const type = getNamedType(argument.type).name;
  const optional = isNonNullType(argument.type) ? [] : [null];
  const [home] = all.dinas;
  const unit = all.units[0]!.ref;
  switch (argument.name) {
    case 'first':
      return [field.name === 'changes' ? '100' : field.name.startsWith('i') ? '5' : '30'];
    case 'after':
      return field.name === 'changes' ? [quoted('0.0')] : [null];
    case 'topics':
      return [null];
    case 'id':
      return [
        ...all.structure.map((row) => row.node),
        ...all.employees.map((row) => `employee_${row.id}`),
        ...all.assignments.map((row) => `assignment_${row.id}`),
        ...all.evaluations.map((row) => `evaluation_${row.id}`),
        ...all.imports.map((row) => `import_${row.id}`),
      ].map(quoted);
    case 'nip':
      return all.employees.map((row) => quoted(row.nip));
    case 'code':
      return all.worlds.map((world) => quoted(world.instansi.code));
    case 'instansiId':
      return all.worlds.map((world) => quoted(world.instansi.node));
    case 'subjectId':
      return [
        ...all.worlds.map((world) => world.instansi.node),
        ...all.dinas.slice(0, 4).map((row) => row.node),
        ...all.units.slice(0, 4).map((row) => row.ref.node),
      ].map(quoted);
    case 'periodId':
      return field.name === 'figure' ? [quoted(all.periods[0]!.node)] : [...optional, quoted(all.periods[0]!.node), quoted(all.periods[1]!.node)];
    case 'asOf':
      return [null, quoted('2026-03-01'), ...(field.name === 'figure' ? [] : [quoted('2027-06-30')])];
    case 'filter':
      return [
        null,
        '{ search: "a" }',
        '{ search: "%" }',
        `{ dinasId: "${home!.node}" }`,
        `{ unitId: "${unit.node}" }`,
        `{ instansiId: "${all.worlds[1]!.instansi.node}" }`,
        ...(type === 'PositionFilter'
          ? ['{ vacant: true }', '{ surplus: false, headsOnly: true }', '{ kinds: [JPT] }']
          : ['{ search: "19" }', `{ search: "${all.employees[0]!.nip}" }`, '{ retiringBefore: "2040-01-01" }', '{ statuses: [PNS] }']),
      ];
    case 'key':
    case 'orderBy':
      return enumValues(argument);
    default:
      throw new Error(`Query.${field.name}(${argument.name}) is unknown here: say what to send for it`);
  }
}

/** The type that an id names: `period_…` is of the one node whose name ends in Period. */
function typeOf(id: string, nodes: readonly string[]): string {
  const prefix = /"([a-z]+)_/.exec(id)![1]!;
  const named = nodes.filter((name) => name.toLowerCase().endsWith(prefix));
  if (named.length !== 1) throw new Error(`${id} could be of ${named.join(', ') || 'no type at all'}: teach the matrix which type has such ids`);
  return named[0]!;
}

/** Every root query with every combination of arguments, with a selection of everything `depth` nodes around it. */
export function askings(all: Governments, selections: Selections, depth: number): Asking[] {
  const { schema } = selections;
  const nodes = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType).map((type) => type.name);
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    let lists: string[][] = [[]];
    for (const argument of field.args) {
      const texts = choices(all, field, argument);
      lists = lists.flatMap((list) => texts.map((text) => (text === null ? list : [...list, `${argument.name}: ${text}`])));
    }
    const named = getNamedType(field.type);
    const opens = 'getFields' in named || 'getTypes' in named;
    const around = (type: string): string =>
      opens ? `fragment Around on ${type} ${selections.of(schema.getType(type)!, type === named.name ? 1 : depth)}` : '';
    const fragments = new Map((field.name === 'node' ? nodes : [named.name]).map((type) => [type, around(type)]));
    return lists.map((list) => ({
      field: field.name,
      fragment: fragments.get(field.name === 'node' ? typeOf(list[0]!, nodes) : named.name)!,
      text: `${field.name}${list.length > 0 ? `(${list.join(', ')})` : ''} ${opens ? '{ ...Around }' : ''}`,
    }));
  });
}

/** Groups askings into documents of a size that the cost limit lets through. */
export function documents(list: readonly Asking[], perDocument: (field: string) => number): { readonly text: string; readonly askings: readonly Asking[] }[] {
  return [...Map.groupBy(list, (asking) => `${asking.field} ${asking.fragment}`).values()].flatMap((same) => {
    const size = perDocument(same[0]!.field);
    return Array.from({ length: Math.ceil(same.length / size) }, (_, at) => same.slice(at * size, (at + 1) * size)).map((some) => ({
      askings: some,
      text: `{ ${some.map((asking, index) => `r${index}: ${asking.text}`).join('\n')} } ${some[0]!.fragment}`,
    }));
  });
}

/** Calls `look` for every object of an answer, the outermost first. */
export function everyObject(value: unknown, look: (object: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) for (const item of value) everyObject(item, look);
  else if (typeof value === 'object' && value !== null) {
    look(value as Record<string, unknown>);
    for (const item of Object.values(value)) everyObject(item, look);
  }
}
