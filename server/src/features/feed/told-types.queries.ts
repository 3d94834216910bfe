import { getMetadataStorage } from 'type-graphql';
import type { Condition } from '../../access/scope.sql.ts';
import { all, type Feature } from '../../feature.ts';
import { keysOf, storedColumnsOf } from '../../graph/columns.ts';
import type { Shape } from '../../graph/shape.ts';
import { UPDATED_AT } from '../../graph/updated-at.ts';
import { entityNameOf, type NodeType } from '../../graphql/node.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { NodePrefix } from '../../node-types.ts';

/** A stored field of the graph, as programs are told of it in changes and exports. */
export interface ToldField {
  /** Its name in the graph; of an edge with Id behind it, as in inputs. */
  readonly name: string;
  readonly column: string;
  /** SQL of what a viewer may see of it, from the alias of its row; null for a field whose rule is not in SQL, which is never told. */
  readonly value: ((row: string) => string) | null;
  readonly isInstant: boolean;
  /** Where it leads: the id is told to those who see the row that it is of. */
  readonly leadsTo: { readonly table: string; readonly prefix: NodePrefix } | null;
}

/** A type of nodes whose rows are told of: what they hold, and who sees them. */
export interface ToldType {
  readonly type: string;
  /** As a value of ChangeEntity. */
  readonly entity: string;
  readonly prefix: NodePrefix;
  readonly table: string;
  readonly sees: Condition;
  readonly fields: readonly ToldField[];
}

type Told = NodeType & { readonly shape: Shape };
const hasShape = (node: NodeType): node is Told => node.shape !== undefined;

function fieldsOf(shape: Shape, byTable: ReadonlyMap<string, NodePrefix>): ToldField[] {
  const inGraph = new Map(
    getMetadataStorage()
      .fields.filter(({ target }) => target === shape.entity)
      .map((field) => [field.schemaName, field]),
  );
  const { columns } = storedColumnsOf(shape.entity);
  const keys = keysOf(shape.entity);
  const computed = new Set(getMetadataStorage().fieldResolvers.flatMap((field) => (field.getObjectType?.() === shape.entity ? [field.schemaName] : [])));
  return [...columns].flatMap(([name, column]): ToldField[] => {
    // When a row was written is said of its change.
    if (name === 'id' || name === UPDATED_AT) return [];
    const target = keys.get(name);
    if (target) {
      const { table } = storedColumnsOf(target);
      const prefix = byTable.get(table);
      return prefix ? [{ name, column, value: (row) => `${row}.${column}`, isInstant: false, leadsTo: { table, prefix } }] : [];
    }
    // What is no field of the graph is nobody's; what a resolver decides of is told by name alone.
    if (computed.has(name)) return [{ name, column, value: null, isInstant: false, leadsTo: null }];
    const field = inGraph.get(name);
    const value = shape.plain.get(name);
    if (!field || !value) return [];
    return [{ name, column, value, isInstant: (field.getType() as unknown) === DateTimeScalar, leadsTo: null }];
  });
}

/** Every type whose rows are told of, made from the nodes and tables that the features bring: nothing is listed a second time. */
export function toldTypesOf(features: readonly Feature[]): ToldType[] {
  const tables = all(features, 'tables');
  const told = all(features, 'nodes').filter(hasShape);
  const byTable = new Map(told.map(({ shape, prefix }) => [shape.table, prefix]));
  return told.flatMap(({ shape, prefix, type }) => {
    const access = tables.find(({ table }) => table === shape.table);
    if (!access || access.sees === 'nobody' || !('topic' in access.watched) || access.watched.as !== prefix) return [];
    return [{ type, entity: entityNameOf(type), prefix, table: shape.table, sees: access.sees, fields: fieldsOf(shape, byTable) }];
  });
}
