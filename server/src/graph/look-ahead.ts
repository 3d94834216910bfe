import { sql, type RawBuilder } from 'kysely';
import type { Wanted } from './wanted.ts';

/** SQL of the day it is where an instansi is, from SQL of its id. */
export type LocalDay = (instansiId: string) => RawBuilder<unknown>;

/** How rows of one type are read together with the single rows they point to. */
export interface Shape<Row extends object = object> {
  /** The class that stands for the type in the graph and for the table in the ORM. */
  readonly entity: abstract new () => Row;
  readonly table: string;
  /** SQL of each property, from the alias of its table; read when the field of its name is asked. */
  readonly plain: ReadonlyMap<string, (alias: string) => string>;
  /** Properties whose field has a resolver, which may look at any other property as well. */
  readonly computed: ReadonlySet<string>;
  /** Keys: what resolvers and policies work with. `id` is among them. */
  readonly always: ReadonlyMap<string, (alias: string) => string>;
  /** Fields that are one row of another table, filled from what the features state (neighbours.ts). */
  readonly relations: Map<string, Relation>;
}

export interface Relation {
  readonly shape: Shape;
  /** The join that brings at most one row, as `alias`, beside each row of `parent`. */
  readonly join: (parent: string, alias: string, today: LocalDay) => RawBuilder<unknown>;
}

interface Plan {
  readonly alias: string;
  /** Null in rows where the join found nothing. */
  readonly id: string;
  readonly columns: readonly { readonly property: string; readonly flat: string }[];
  readonly below: readonly { readonly name: string; readonly relation: Relation; readonly plan: Plan }[];
  /** The columns as SQL, those of the plans below included. */
  readonly select: string;
}

/** Rows that came with their neighbours carry them here, by the name of the field. */
interface WithNeighbours {
  neighbours?: Record<string, object | null>;
}
type Flat = Record<string, unknown> & WithNeighbours;

/** So many joins one statement takes on; what lies beyond is read by loaders as ever. */
const MOST_JOINS = 8;
const plans = new WeakMap<Shape, Map<string, Plan>>();

function makePlan(shape: Shape, alias: string, prefix: string, wanted: Wanted | null, joins: { count: number }): Plan {
  const below = [];
  for (const [name, relation] of shape.relations) {
    const inner = wanted?.fields.get(name);
    if (!inner || wanted?.withArguments.has(name) || joins.count >= MOST_JOINS) continue;
    const innerAlias = `j${++joins.count}`;
    below.push({ name, relation, plan: makePlan(relation.shape, innerAlias, `${innerAlias}.`, inner, joins) });
  }
  // A field that is computed or loaded later may need any column; only a selection of plain ones says exactly which.
  const joined = new Set(below.map(({ name }) => name));
  const exact =
    wanted !== null &&
    [...wanted.fields.keys()].every(
      (name) => name === '__typename' || name === 'id' || joined.has(name) || (shape.plain.has(name) && !shape.computed.has(name)),
    );
  const chosen = [...shape.always, ...shape.plain].filter(([property]) => !exact || property === 'id' || wanted.fields.has(property));
  const select = [...chosen.map(([property, write]) => `${write(alias)} as "${prefix}${property}"`), ...below.map((inner) => inner.plan.select)].join(', ');
  return { alias, id: `${prefix}id`, columns: chosen.map(([property]) => ({ property, flat: `${prefix}${property}` })), below, select };
}

function planFor(shape: Shape, alias: string, wanted: Wanted | null): Plan {
  let known = plans.get(shape);
  if (!known) plans.set(shape, (known = new Map()));
  const key = `${alias} ${wanted?.id ?? 0}`;
  let plan = known.get(key);
  if (!plan) {
    // Documents come and go, plans are small; starting over now and then is cheaper than keeping count of use.
    if (known.size >= 1_000) known.clear();
    known.set(key, (plan = makePlan(shape, alias, '', wanted, { count: 0 })));
  }
  return plan;
}

const joinsOf = (plan: Plan, today: LocalDay): RawBuilder<unknown>[] =>
  plan.below.flatMap(({ relation, plan: inner }) => [relation.join(plan.alias, inner.alias, today), ...joinsOf(inner, today)]);

function unfold(plan: Plan, flat: Flat): object | null {
  if (flat[plan.id] === null) return null;
  const row: Flat = {};
  for (const { property, flat: name } of plan.columns) row[property] = flat[name];
  return withNeighbours(plan, row, flat);
}

function withNeighbours(plan: Plan, row: Flat, flat: Flat): object {
  if (plan.below.length > 0) {
    const neighbours: Record<string, object | null> = {};
    for (const { name, plan: inner } of plan.below) neighbours[name] = unfold(inner, flat);
    row.neighbours = neighbours;
  }
  return row;
}

export interface LookAhead<Row> {
  readonly select: RawBuilder<Row>;
  /** Follow the table in `from`. */
  readonly joins: RawBuilder<unknown>;
  /** The same for a list that is read page by page. */
  readonly ahead: { readonly alias: string; readonly joins: RawBuilder<unknown> };
  readonly finish: (row: object) => Row;
}

/**
 * Reads the columns an operation asks for and, by joins, the single rows around them, so that a chain of fields costs
 * one statement instead of one per level. Row security binds each joined table: a hidden row is null, as ever.
 */
export function lookAhead<Row extends object>(shape: Shape<Row>, alias: string, wanted: Wanted | null, today: LocalDay): LookAhead<Row> {
  const plan = planFor(shape, alias, wanted);
  const found = joinsOf(plan, today);
  const joins = found.length > 0 ? sql.join(found, sql` `) : sql``;
  return {
    select: sql.raw<Row>(plan.select),
    joins,
    ahead: { alias, joins },
    finish: (row) => withNeighbours(plan, row as Flat, row as Flat) as Row,
  };
}

/** The neighbour that came along with a row: null when there is none to see, undefined when it was not looked for. */
export const knownNeighbour = (row: object, name: string): object | null | undefined => (row as WithNeighbours).neighbours?.[name];
