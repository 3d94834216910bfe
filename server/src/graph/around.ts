import { isNonNullType, type GraphQLField, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { Page } from '../graphql/connections.ts';
import type { Context } from '../graphql/context.ts';
import { typeNameOf } from '../graphql/type-name.ts';
import { knownNeighbour } from './look-ahead.ts';
import type { Shape } from './shape.ts';

/** What stands around the rows of one type: a slot of a feature's manifest (neighbours.ts, lists.ts). */
export interface Around {
  readonly resolver: new () => object;
  /** Lets what reads rows of the type bring it along; done when the schema is built, from the list of features. */
  relate(schema: GraphQLSchema): void;
}

/** A field of the type that a shape stands for. */
export function fieldOf(schema: GraphQLSchema, shape: Shape, name: string): GraphQLField<unknown, unknown> {
  const type = schema.getType(typeNameOf(shape.entity)) as GraphQLObjectType | undefined;
  const field = type?.getFields()[name];
  if (!field) throw new Error(`the graph has no ${shape.entity.name}.${name}`);
  return field;
}

/** Answers a field with what came along with its row, where something did; its resolver never runs then, nor are its arguments read again. */
export function takeWhatCameAlong(schema: GraphQLSchema, shape: Shape, name: string): void {
  const field = fieldOf(schema, shape, name);
  const { resolve } = field;
  if (!resolve) throw new Error(`${shape.entity.name}.${name} has no resolver for rows that came alone`);
  const isPromised = isNonNullType(field.type);
  const resolving: GraphQLFieldResolver<unknown, Context> = (row, args, context, info) => {
    const known = knownNeighbour(row as object, name);
    if (known === undefined) return resolve(row, args, context, info);
    // Never at once: what graphql finds missing in one item of a list makes it forget the others, and a read of theirs that
    // fails when this one has been answered is heard by nobody, which ends the process.
    if (known === null && isPromised) return Promise.resolve(null);
    return known instanceof Page ? context.slices.handOut(known, known.size) : known;
  };
  field.resolve = resolving as GraphQLFieldResolver<unknown, unknown>;
}
