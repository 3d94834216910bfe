import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  visit,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** What to send for an argument that must be given inside a selection; keyed by its name. */
export type RequiredValues = Readonly<Record<string, string>>;

const isNode = (type: GraphQLNamedType): boolean =>
  isUnionType(type)
    ? type.getTypes().every(isNode)
    : isInterfaceType(type)
      ? type.name === 'Node'
      : isObjectType(type) && type.getInterfaces().some((shape) => shape.name === 'Node');

/** The node type of a connection, or the type itself. */
function itemOf(type: GraphQLNamedType): GraphQLNamedType {
  if (!isObjectType(type) || !type.name.endsWith('Connection')) return type;
  return getNamedType(type.getFields()['nodes']!.type);
}

/** What a part of a selection may ask for: an operation has 3,000 fields, and of lists at once its objects are counted. */
const MOST_FIELDS = 1_500;
/** By these its reader knows of what an answer is. */
const TELL_ROWS = ['id', 'dinasId'];

function fieldsIn(selection: string): number {
  let count = 0;
  visit(parse(`{ ${selection} }`, { noLocation: true }), { Field: () => void count++ });
  return count;
}

const nameIn = (selection: string): string => /^\w+(?:: \w+)?/.exec(selection)![0];

/** Names that the reader of an answer looks for; everything else is asked under the name of its type. */
const KEPT = ['id', 'dinasId', 'figures', 'subject', 'nodes', 'totalCount', 'pageInfo', 'hasNextPage', 'hasPreviousPage'];

/**
 * Writes selections from the schema itself, so that a field added tomorrow is asked for tomorrow. `depth` counts nodes
 * entered; values that are no nodes are always opened, each type once per branch. Remembers every field it wrote.
 */
export class Selections {
  readonly written = new Set<string>();

  constructor(
    readonly schema: GraphQLSchema,
    private readonly values: RequiredValues,
    private readonly pageSize: number,
  ) {}

  /** `isMember` stands for a type that shares its place with others: members of one union may give one name different types, so each is kept apart. */
  of(type: GraphQLNamedType, depth: number, branch: readonly string[] = [], isMember = false): string {
    if (isUnionType(type) || isInterfaceType(type)) {
      const members = this.schema.getPossibleTypes(type).map((member) => `... on ${member.name} ${this.of(member, depth, branch, true)}`);
      return `{ __typename ${members.join(' ')} }`;
    }
    if (!isObjectType(type)) throw new Error(`${type.name} has no fields`);
    const fields = Object.values(type.getFields()).flatMap((field) => this.field(type, field, depth, [...branch, type.name], isMember) ?? []);
    return `{ __typename ${fields.join(' ')} }`;
  }

  /** The same, of a type around which stands more than one operation may ask for, in parts that each may. */
  inParts(type: GraphQLNamedType, depth: number, branch: readonly string[] = []): string[] {
    if (!isObjectType(type)) return [this.of(type, depth, branch)];
    const parts: { fields: string[]; size: number }[] = [];
    for (const field of Object.values(type.getFields())) {
      for (const text of this.fieldInParts(type, field, depth, [...branch, type.name])) {
        const size = fieldsIn(text);
        const last = parts.at(-1);
        // One field stands once in a selection, whatever of it is asked for.
        const fits = last && last.size + size <= MOST_FIELDS && last.fields.every((other) => nameIn(other) !== nameIn(text));
        if (!fits) {
          parts.push({ fields: [text], size });
          continue;
        }
        last.fields.push(text);
        last.size += size;
      }
    }
    const named = type.name.endsWith('Connection')
      ? 'totalCount pageInfo { __typename hasNextPage }'
      : TELL_ROWS.filter((name) => name in type.getFields()).join(' ');
    return parts.map(({ fields }) => `{ __typename ${named} ${fields.join(' ')} }`);
  }

  /** A field around which alone stands too much is asked for several times, with a part of it each. */
  private fieldInParts(owner: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number, branch: readonly string[]): string[] {
    const text = this.field(owner, field, depth, branch, false);
    if (text === null) return [];
    const named = getNamedType(field.type);
    const entered = isObjectType(named) ? this.entered(owner, field, depth) : -1;
    if (fieldsIn(text) <= MOST_FIELDS || !isObjectType(named) || entered < 0) return [text];
    return this.inParts(named, entered, isNode(named) ? [] : branch).map((selection) => this.write(owner, field, selection, false));
  }

  /** The depth that is left behind a field; below nothing where it may not be entered. */
  private entered(owner: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number): number {
    const named = getNamedType(field.type);
    const item = itemOf(named);
    return isNode(item) && named.name !== item.name ? depth - 1 : isNode(item) && !owner.name.endsWith('Connection') ? depth - 1 : depth;
  }

  private field(owner: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number, branch: readonly string[], isMember: boolean): string | null {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return this.write(owner, field, '', isMember);
    const entersNode = this.entered(owner, field, depth);
    if (entersNode < 0) return null;
    if (branch.includes(named.name) && !isNode(named)) return null;
    if (field.name === 'edges') return this.write(owner, field, `{ __typename cursor node { __typename } }`, isMember);
    return this.write(owner, field, this.of(named, entersNode, isNode(named) ? [] : branch), isMember);
  }

  private write(owner: GraphQLObjectType, field: GraphQLField<unknown, unknown>, selection: string, isMember: boolean): string {
    this.written.add(`${owner.name}.${field.name}`);
    const given = field.args.flatMap((argument) => this.argument(owner, field, argument) ?? []);
    const alias = isMember && !KEPT.includes(field.name) ? `${owner.name}_${field.name}: ` : '';
    return `${alias}${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${selection}`;
  }

  private argument(owner: GraphQLObjectType, field: GraphQLField<unknown, unknown>, argument: GraphQLArgument): string | null {
    if (argument.name === 'first') return `first: ${this.pageSize}`;
    if (argument.name in this.values) return `${argument.name}: ${this.values[argument.name]}`;
    if (isNonNullType(argument.type) && argument.defaultValue === undefined)
      throw new Error(`${owner.name}.${field.name} needs ${argument.name}: teach the test what to send`);
    return null;
  }
}

/** Every field of every object type that can be reached from a root type. */
export function reachableFields(schema: GraphQLSchema, root: GraphQLObjectType): Set<string> {
  const seen = new Set<string>();
  const found = new Set<string>();
  const visit = (type: GraphQLNamedType): void => {
    if (isLeafType(type) || seen.has(type.name)) return;
    seen.add(type.name);
    if (isUnionType(type) || isInterfaceType(type)) for (const member of schema.getPossibleTypes(type)) visit(member);
    if (!isObjectType(type)) return;
    for (const field of Object.values(type.getFields())) {
      found.add(`${type.name}.${field.name}`);
      visit(getNamedType(field.type));
    }
  };
  visit(root);
  return found;
}

/** Literals worth trying for an enum argument: all of its values. */
export const enumValues = (argument: Pick<GraphQLArgument, 'type'>): string[] => {
  const named = getNamedType(argument.type);
  return isEnumType(named) && !isListType(argument.type) ? named.getValues().map((value) => value.name) : [];
};
