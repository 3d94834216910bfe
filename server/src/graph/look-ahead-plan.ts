import type { FieldNode } from 'graphql';
import type { List, Relation, Shape } from './shape.ts';
import type { Wanted } from './wanted.ts';

/** Where a value stands: by name in a row of the statement, by number in a row that came along as a JSON array. */
export type Place = string | number;

/** What is read of a row, and where it stands. */
export interface Plan {
  readonly shape: Shape;
  readonly alias: string;
  readonly columns: readonly { readonly property: string; readonly sql: string; readonly place: Place; readonly isInstant: boolean }[];
  /** Null in rows where the join found nothing. */
  readonly idPlace: Place;
  readonly below: readonly RowPlan[];
  readonly lists: readonly ListPlan[];
  /** SQL of all values in the order of their places, as text around the pages of lists, which are written for each operation. */
  readonly select: readonly (string | ListPlan)[];
}

/** One row of another table, joined to a row. */
export interface RowPlan {
  readonly name: string;
  readonly relation: Relation;
  readonly plan: Plan;
  /** Of its own array, in a row that is one; null where its values stand among those of the row. */
  readonly place: Place | null;
}

/** A page of rows of another table, as one JSON value beside a row. */
export interface ListPlan {
  readonly name: string;
  readonly list: List;
  /** Alias of the row whose list it is. */
  readonly parent: string;
  /** The field, to read its arguments. */
  readonly node: FieldNode;
  /** Of a row in the page. */
  readonly item: Plan;
  readonly place: Place;
  /** Of the cursor in a row of the page; null when nobody asks for one. */
  readonly cursorPlace: number | null;
}

/** So many joins one statement takes on, and so many lists; what lies beyond is read by loaders as ever. */
export const MOST_JOINS = 8;
export const MOST_LISTS = 8;

export interface Taken {
  joins: number;
  lists: number;
  aliases: number;
}

/** Of the form j1, j2: SQL that is written for any alias names nothing of its own so. */
export const newAlias = (taken: Taken): string => `j${++taken.aliases}`;

function makePlan(shape: Shape, alias: string, wanted: Wanted | null, taken: Taken, prefix: string | null): Plan {
  let next = 0;
  const placeOf = (name: string): Place => (prefix === null ? next++ : `${prefix}${name}`);
  const relations = [...shape.relations].filter(
    ([name]) => wanted !== null && wanted.fields.has(name) && !wanted.withArguments.has(name) && taken.joins++ < MOST_JOINS,
  );
  const lists = [...shape.lists].filter(([name]) => wanted !== null && wanted.nodes.has(name) && taken.lists++ < MOST_LISTS);
  // A field that is computed or loaded later may need any column; only a selection of plain ones says exactly which.
  const around = new Set([...relations, ...lists].map(([name]) => name));
  const exact =
    wanted !== null &&
    [...wanted.fields.keys()].every(
      (name) => name === '__typename' || name === 'id' || around.has(name) || (shape.plain.has(name) && !shape.computed.has(name)),
    );
  const columns = [...shape.always, ...shape.plain]
    // A page that is not brought along after all is read by the field itself, which asks the row whose it is.
    .filter(([property]) => !exact || property === 'id' || wanted.fields.has(property) || (lists.length > 0 && shape.always.has(property)))
    .map(([property, write]) => ({ property, sql: write(alias), place: placeOf(property), isInstant: prefix === null && shape.instants.has(property) }));
  const rowPlans = relations.map(([name, relation]): RowPlan => {
    const inner = newAlias(taken);
    const place = prefix === null ? placeOf(name) : null;
    return { name, relation, place, plan: makePlan(relation.shape, inner, wanted!.fields.get(name)!, taken, prefix === null ? null : `${inner}.`) };
  });
  const listPlans = lists.map(([name, list]): ListPlan => {
    const connection = wanted!.fields.get(name)!;
    const itemAlias = newAlias(taken);
    const item = makePlan(list.shape, itemAlias, connection.items(), taken, null);
    const hasCursor = connection.fields.has('edges') || connection.fields.has('pageInfo');
    const cursorPlace = hasCursor ? item.columns.length + item.below.length + item.lists.length : null;
    return { name, list, parent: alias, node: wanted!.nodes.get(name)!, item, place: prefix === null ? placeOf(name) : `${itemAlias}.page`, cursorPlace };
  });
  const idPlace = columns.find(({ property }) => property === 'id')!.place;
  const plan = { shape, alias, columns, idPlace, below: rowPlans, lists: listPlans };
  return { ...plan, select: selectOf(plan) };
}

function selectOf({ columns, below, lists }: Omit<Plan, 'select'>): (string | ListPlan)[] {
  const as = (place: Place): string => (typeof place === 'string' ? ` as "${place}"` : '');
  const values: (string | ListPlan)[][] = [
    ...columns.map((column) => [`${column.sql}${as(column.place)}`]),
    ...below.map(({ place, plan }) => (place === null ? [...plan.select] : ['json_build_array(', ...plan.select, ')'])),
    ...lists.map((list) => [list, as(list.place)]),
  ];
  return inOnePiece(values.flatMap((value, index) => (index === 0 ? value : [', ', ...value])));
}

/** With the texts that stand side by side put together: each piece costs in every statement. */
export function inOnePiece<List extends object>(parts: readonly (string | List)[]): (string | List)[] {
  const pieces: (string | List)[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (typeof part === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces;
}

const plans = new WeakMap<Shape, Map<string, Plan>>();

/** What is read of rows of a shape for what an operation wants of them; all columns and nothing around them without it. */
export function planFor(shape: Shape, alias: string, wanted: Wanted | null): Plan {
  let known = plans.get(shape);
  if (!known) plans.set(shape, (known = new Map()));
  const key = `${alias} ${wanted?.id ?? 0}`;
  let plan = known.get(key);
  if (!plan) {
    // Documents come and go, plans are small; starting over now and then is cheaper than keeping count of use.
    if (known.size >= 1_000) known.clear();
    known.set(key, (plan = makePlan(shape, alias, wanted, { joins: 0, lists: 0, aliases: 0 }, '')));
  }
  return plan;
}

/** SQL of the values of a plan without lists. */
export const plainSelect = ({ select }: Plan): string => select.filter((piece) => typeof piece === 'string').join('');
