import {
  getNamedType,
  getNullableType,
  GraphQLBoolean,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  isNonNullType,
  isScalarType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { NotAsText, type ObjectsInText } from '../graphql/json-text.ts';
import { encodeId } from '../graphql/node.ts';
import type { NodePrefix } from '../node-types.ts';
import { fieldsByKey, type Fragments, type Selections } from '../graphql/selected-fields.ts';
import { DateTimeScalar, isStringScalar, LocalDateScalar } from '../graphql/scalars.ts';
import { typeNameOf } from '../graphql/type-name.ts';
import { inOnePiece, MOST_JOINS, MOST_LISTS, newAlias, type Taken } from './look-ahead-plan.ts';
import type { List, Relation, Shape } from './shape.ts';
import type { Wanted } from './wanted.ts';

/** SQL, as text around the pages of lists, which are written for each operation. */
type Chunks = readonly (string | TextList)[];
/** What a text is put together from: what is always the same, and what is read. */
type Part = { readonly constant: string } | Chunks;

/** The text of one row. */
export interface TextPlan {
  readonly alias: string;
  readonly text: Chunks;
  readonly joins: readonly { readonly relation: Relation; readonly parent: string; readonly alias: string }[];
  /** All that are in it, those of rows and pages inside included. */
  readonly objects: readonly ObjectsInText[];
}

/** What is told of a page beside its rows. */
const PAGE_INFO = ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'] as const;
type OfPage = (typeof PAGE_INFO)[number] | 'nodes';
/** What is always the same, and what is read. */
export type PagePart = string | { readonly value: OfPage };

/** The text of a page of rows. */
export interface TextList {
  readonly list: List;
  /** Alias of the row whose list it is. */
  readonly parent: string;
  /** The field, to read its arguments. */
  readonly node: FieldNode;
  readonly parts: readonly PagePart[];
  readonly item: TextPlan;
}

interface Writing {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly taken: Taken;
  readonly joins: TextPlan['joins'][number][];
  readonly objects: Map<string, ObjectsInText>;
}

/** Notes objects of the text by their first field; two kinds that begin alike are weighed as the heavier. */
function noteObjects({ objects }: Writing, asked: ReadonlyMap<string, readonly FieldNode[]>, type: GraphQLObjectType, isCounted: boolean): void {
  const [[key, nodes] = ['', []]] = asked;
  const beginning = `{"${key}":${nodes[0]?.name.value === '__typename' ? `"${type.name}"` : ''}`;
  const known = objects.get(beginning);
  objects.set(beginning, { beginning, fields: Math.max(asked.size, known?.fields ?? 0), isCounted: isCounted || (known?.isCounted ?? false) });
}

const constant = (text: string): Part => ({ constant: text });
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The parts one behind the other: null as soon as one of them is, as the graph wants it of what cannot be null. */
function together(parts: readonly Part[]): Chunks {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if ('constant' in part && last && 'constant' in last) merged[merged.length - 1] = constant(last.constant + part.constant);
    else merged.push(part);
  }
  return ['(', ...merged.flatMap((part, index) => [...(index > 0 ? [' || '] : []), ...('constant' in part ? [literal(part.constant)] : part)]), ')'];
}

/** A value as its type writes it. Enums, days and ids hold nothing that JSON would write otherwise (catalogue.test.ts); of other texts nobody knows. */
function scalar(field: GraphQLField<unknown, unknown>, column: string): Part[] {
  const type = getNullableType(field.type);
  const sure = isNonNullType(field.type);
  const quoted = (text: string): Part[] => (sure ? [constant('"'), [text], constant('"')] : [[`coalesce('"' || ${text} || '"', 'null')`]]);
  const bare = (text: string): Part[] => [[sure ? text : `coalesce(${text}, 'null')`]];
  if (isEnumType(type) && type.getValues().every(({ name, value }) => name === value)) return quoted(`(${column})::text`);
  if (type === LocalDateScalar) return quoted(`(${column})::text`);
  if (type === DateTimeScalar) return quoted(`to_char((${column}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
  if (type === GraphQLString || (isScalarType(type) && isStringScalar(type))) return bare(`to_json(${column})::text`);
  if (type === GraphQLInt || type === GraphQLBoolean) return bare(`(${column})::text`);
  throw new NotAsText();
}

function valueOf(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], shape: Shape, alias: string, writing: Writing): Part[] {
  const { name } = field;
  const { taken } = writing;
  const node = nodes[0]!;
  const selections: Selections = nodes.map(({ selectionSet }) => selectionSet);
  const { prefix } = field.extensions;
  if (typeof prefix === 'string') return [constant(`"${encodeId(prefix as NodePrefix, '')}`), [`${alias}.id::text`], constant('"')];
  const relation = shape.relations.get(name);
  if (relation) {
    if (node.arguments?.length || ++taken.joins > MOST_JOINS) throw new NotAsText();
    const inner = newAlias(taken);
    writing.joins.push({ relation, parent: alias, alias: inner });
    const text = rowText(relation.shape, inner, selections, writing);
    // What is hidden where a row is promised makes the whole text null, and is told in the ordinary way.
    return [[`case when ${inner}.id is not null then `, ...text, isNonNullType(field.type) ? ' end' : ` else 'null' end`]];
  }
  const list = shape.lists.get(name);
  if (list) {
    if (++taken.lists > MOST_LISTS) throw new NotAsText();
    return [[listText(field, node, selections, list, alias, writing)]];
  }
  const column = shape.plain.get(name);
  if (!column || field.resolve) throw new NotAsText();
  return scalar(field, column(alias));
}

function rowText(shape: Shape, alias: string, selections: Selections, writing: Writing): Chunks {
  const type = writing.schema.getType(typeNameOf(shape.entity)) as GraphQLObjectType;
  const fields = type.getFields();
  const asked = fieldsByKey(selections, type, writing.fragments);
  noteObjects(writing, asked, type, true);
  const values = [...asked].flatMap(([key, nodes], index): Part[] => {
    const name = nodes[0]!.name.value;
    const value = name === '__typename' ? [constant(`"${type.name}"`)] : valueOf(fields[name]!, nodes, shape, alias, writing);
    return [constant(`${index > 0 ? ',' : ''}"${key}":`), ...value];
  });
  return together([constant('{'), ...values, constant('}')]);
}

function listText(field: GraphQLField<unknown, unknown>, node: FieldNode, selections: Selections, list: List, parent: string, writing: Writing): TextList {
  let rows: Selections | null = null;
  const partsOf = (sets: Selections, type: GraphQLObjectType, isCounted: boolean): PagePart[] => {
    const asked = fieldsByKey(sets, type, writing.fragments);
    noteObjects(writing, asked, type, isCounted);
    const inside = [...asked].flatMap(([key, nodes], index): PagePart[] => {
      const { name } = nodes[0]!;
      const head = `${index > 0 ? ',' : ''}"${key}":`;
      const below = nodes.map(({ selectionSet }) => selectionSet);
      if (name.value === '__typename') return [head, `"${type.name}"`];
      if (name.value === 'pageInfo') return [head, ...partsOf(below, getNamedType(type.getFields()['pageInfo']!.type) as GraphQLObjectType, true)];
      const value = PAGE_INFO.find((one) => one === name.value);
      if (value) return [head, { value }];
      // One text is written of a row.
      if (name.value !== 'nodes' || rows) throw new NotAsText();
      rows = below;
      return [head, '[', { value: 'nodes' }, ']'];
    });
    return ['{', ...inside, '}'];
  };
  // In one piece: what stands behind the rows is put to all of their text, each time anew.
  const parts = inOnePiece(partsOf(selections, getNullableType(field.type) as GraphQLObjectType, false));
  return { list, parent, node, parts, item: planText(list.shape, newAlias(writing.taken), rows ?? [], writing) };
}

function planText(shape: Shape, alias: string, selections: Selections, { schema, fragments, taken, objects }: Omit<Writing, 'joins'>): TextPlan {
  const joins: TextPlan['joins'][number][] = [];
  const text = rowText(shape, alias, selections, { schema, fragments, taken, objects, joins });
  return { alias, text: inOnePiece(text), joins, objects: [...objects.values()] };
}

const plans = new WeakMap<Shape, Map<string, TextPlan | NotAsText>>();

/** How the text of a row is put together for what an operation wants of it. Errors: NotAsText. */
export function textPlanFor(schema: GraphQLSchema, shape: Shape, alias: string, wanted: Wanted): TextPlan {
  let known = plans.get(shape);
  if (!known) plans.set(shape, (known = new Map()));
  const key = `${alias} ${wanted.id}`;
  let plan = known.get(key);
  if (!plan) {
    if (known.size >= 1_000) known.clear();
    try {
      plan = planText(shape, alias, wanted.selections, { schema, fragments: wanted.fragments, taken: { joins: 0, lists: 0, aliases: 0 }, objects: new Map() });
    } catch (error) {
      if (!(error instanceof NotAsText)) throw error;
      plan = error;
    }
    known.set(key, plan);
  }
  if (plan instanceof NotAsText) throw plan;
  return plan;
}
