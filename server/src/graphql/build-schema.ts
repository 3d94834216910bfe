import 'reflect-metadata';
import {
  assertValidSchema,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { buildSchemaSync, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import { all, type Feature } from '../feature.ts';
import type { Page } from './connections.ts';
import type { Context } from './context.ts';
import { defineNodes, encodeId, entityNameOf, nodeTypes } from './node.ts';
import { keepKeys, secretInputs } from './once.ts';
import { readArguments } from './read-arguments.ts';
import { addKeys, mutationFaults } from './mutation-shape.ts';
import { NodeResolver } from './node.resolver.ts';
import { fillEnum } from './open-enum.ts';
import { refusalCodes } from './refusal.ts';
import { refusalOfField } from './root-guard.ts';
import { sharingFaults } from './sharing-faults.ts';
import { resolveTypeName } from './type-name.ts';
import { takeScenarios } from './what-if.ts';

/**
 * Fields without a resolver of their own are plain properties. TypeGraphQL gives each of them a wrapper all the same,
 * which would cost a call per value and hide the property from compiled execution; nothing is lost without it,
 * because access is declared on root fields and enforced by row security, never by field decorators.
 */
function unwrapPlainFields(schema: GraphQLSchema): void {
  const resolved = new Set(getMetadataStorage().fieldResolvers.map((field) => `${objectName(field.getObjectType?.() ?? field.target)}.${field.schemaName}`));
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || isRoot(schema, type)) continue;
    for (const field of Object.values(type.getFields())) if (!resolved.has(`${type.name}.${field.name}`)) delete field.resolve;
  }
}

function objectName(target: unknown): string {
  return getMetadataStorage().objectTypes.find((type) => type.target === target)?.name ?? '';
}

const isRoot = (schema: GraphQLSchema, type: GraphQLObjectType): boolean =>
  type === schema.getQueryType() || type === schema.getMutationType() || type === schema.getSubscriptionType();

function resolveIds(schema: GraphQLSchema): void {
  for (const { prefix, type: name } of nodeTypes()) {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`the graph has no type ${name}, which ${prefix}_<uuid> is to be an id of`);
    const id = type.getFields()['id'];
    if (!id) continue;
    id.resolve = (row: { id: string }) => encodeId(prefix, row.id);
    id.extensions = { ...id.extensions, impersonal: true, prefix };
  }
}

function resolveTotals(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.name.endsWith('Connection')) continue;
    const total = type.getFields()['totalCount'];
    if (total) total.resolve = (page: Page<unknown>) => page.count();
  }
}

/**
 * A root field of a query may be refused, and whatever stands beside it is answered all the same: a null that is not
 * allowed there would take the whole answer. A mutation and a subscription have one root field, which takes nothing else.
 */
function letRootsBeRefused(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) field.type = getNullableType(field.type);
}

/** TypeGraphQL knows no inputs of which exactly one field is to be given: such a class says `@Extensions({ oneOf: true })`. */
function markOneOf(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) if (isInputObjectType(type) && type.extensions['oneOf'] === true) type.isOneOf = true;
}

/** Asks the declared policy before any root field runs. */
function guardRootFields(schema: GraphQLSchema): void {
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const guard =
        (run: GraphQLFieldResolver<unknown, Context>): GraphQLFieldResolver<unknown, Context> =>
        (source, args, context, info) => {
          const refusal = refusalOfField(field, context.viewer, root === schema.getMutationType());
          if (refusal) throw refusal;
          return run(source, args, context, info);
        };
      if (field.resolve) field.resolve = guard(field.resolve);
      if (field.subscribe) field.subscribe = guard(field.subscribe);
    }
  }
}

/** The graph of a list of features. */
export function buildSchema(features: readonly Feature[]): GraphQLSchema {
  defineNodes(all(features, 'nodes'));
  for (const { topics } of features) fillEnum('ChangeTopic', topics ?? {});
  fillEnum('ChangeEntity', Object.fromEntries(all(features, 'nodes').map(({ type }) => [entityNameOf(type), `Nodes of the type ${type}.`])));
  fillEnum('RefusalCode', refusalCodes());
  for (const { shapeGraph } of features) shapeGraph?.(features);
  const around = all(features, 'around');
  const schema = buildSchemaSync({
    resolvers: [NodeResolver, ...all(features, 'resolvers'), ...around.map(({ resolver }) => resolver)] as unknown as NonEmptyArray<() => unknown>,
    validate: false,
    // Inputs get their keys first: one that has nothing else would be refused here.
    skipCheck: true,
    // Subscriptions bring their own streams (live/); the stock pub/sub would end the process for one slow reader.
    pubSub: {
      publish: () => undefined,
      subscribe: () => {
        throw new Error('subscriptions state their own stream');
      },
    },
  });
  markOneOf(schema);
  const secret = secretInputs(schema);
  addKeys(schema);
  assertValidSchema(schema);
  unwrapPlainFields(schema);
  resolveIds(schema);
  resolveTotals(schema);
  takeScenarios(schema);
  readArguments(schema);
  for (const one of around) one.relate(schema);
  keepKeys(schema, secret);
  letRootsBeRefused(schema);
  guardRootFields(schema);
  const faults = [...sharingFaults(schema), ...mutationFaults(schema)];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  for (const type of Object.values(schema.getTypeMap())) if (isInterfaceType(type) || isUnionType(type)) type.resolveType = resolveTypeName;
  return schema;
}
