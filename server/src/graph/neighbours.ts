import { sql } from 'kysely';
import { Args, Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { AsOfArgs } from '../graphql/page.args.ts';
import { Impersonal, Personal } from '../graphql/sharing.ts';
import { rowById } from './by-id.queries.ts';
import { takeWhatCameAlong, type Around } from './around.ts';
import type { Relation, Shape } from './shape.ts';

interface Stated {
  /** What kind of row it is. */
  readonly to: Shape;
  /** Of the field, for the graph. */
  readonly description: string;
  readonly nullable?: boolean;
  /** Whether who sees it depends on figure scopes alone, so that streams with it may be shared; said around types that may be (graphql/sharing.ts). */
  readonly impersonal?: boolean;
}

type KeyOf<Parent> = { [Key in keyof Parent]-?: Parent[Key] extends string | null ? Key : never }[keyof Parent] & string;

/** The row whose id stands in a property of the parent. */
interface ByKey<Parent> extends Stated {
  readonly key: KeyOf<Parent>;
}

/** A row that takes more to find. */
interface Found<Parent> extends Stated {
  /** `asOf` is null for today. */
  readonly load: (context: Context, parent: Parent, asOf: string | null) => Promise<object | null>;
  /** The join that brings the same row of today, so that a list can look ahead; without it every parent asks its loader. */
  readonly join?: Relation['join'];
  /** Whether the field can be asked for another day. */
  readonly dated?: boolean;
}

export type Neighbour<Parent> = ByKey<Parent> | Found<Parent>;

/**
 * States the single rows around a type: their fields in the graph, how each is loaded, and the join by which a list of
 * parents brings it along. The type may be another feature's, which then knows nothing of it. A class without a shape is
 * never looked ahead from; its rows come out of something other than a table.
 */
export function neighbours<Parent extends object>(parent: Shape<Parent> | ClassType<Parent>, fields: Readonly<Record<string, Neighbour<Parent>>>): Around {
  const shape = 'relations' in parent ? parent : null;
  return {
    resolver: resolverOf(shape ? shape.entity : (parent as ClassType<Parent>), fields),
    relate(schema) {
      for (const [name, field] of Object.entries<Neighbour<Parent>>(fields)) {
        const join = shape && joinOf(shape, field);
        if (!join) continue;
        shape.relations.set(name, { shape: field.to, join });
        takeWhatCameAlong(schema, shape, name);
      }
    },
  };
}

function joinOf<Parent extends object>(parent: Shape<Parent>, field: Neighbour<Parent>): Relation['join'] | null {
  if (!('key' in field)) return field.join ?? null;
  const column = parent.always.get(field.key);
  if (!column) throw new Error(`${parent.entity.name}.${field.key} is not the key of another row`);
  return (row, alias) => sql.raw(`left join ${field.to.table} ${alias} on ${alias}.id = ${column(row)}`);
}

/** What the decorators write for a resolver class by hand, written from the statement above. */
function resolverOf<Parent extends object>(type: abstract new () => Parent, fields: Readonly<Record<string, Neighbour<Parent>>>): new () => object {
  class NeighbourResolver {}
  const target = NeighbourResolver.prototype;
  for (const [name, field] of Object.entries<Neighbour<Parent>>(fields)) {
    const load = loaderOf(field);
    const method = (row: Parent, context: Context, args?: AsOfArgs): object | null | Promise<object | null> => load(context, row, args?.asOf ?? null);
    Object.defineProperty(target, name, { value: method });
    FieldResolver(() => field.to.entity, { nullable: field.nullable ?? false, description: field.description })(target, name, { value: method });
    if (field.impersonal !== undefined) (field.impersonal ? Impersonal() : Personal())(target, name, { value: method });
    Root()(target, name, 0);
    Ctx()(target, name, 1);
    if ('dated' in field && field.dated) Args(() => AsOfArgs)(target, name, 2);
  }
  Resolver(() => type as ClassType<Parent>)(NeighbourResolver);
  return NeighbourResolver;
}

type Load<Parent> = (context: Context, row: Parent, asOf: string | null) => Promise<object | null> | null;

function loaderOf<Parent>(field: Neighbour<Parent>): Load<Parent> {
  if (!('key' in field)) return field.load;
  return (context, row) => {
    const id = row[field.key] as string | null;
    return id === null ? null : rowById(context, field.to, id);
  };
}
