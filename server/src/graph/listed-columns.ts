import { Float, Int, getMetadataStorage, type ClassType } from 'type-graphql';
import { DateTimeScalar, LocalDateScalar } from '../graphql/scalars.ts';
import { storedPropertiesOf, tableOf } from './columns.ts';
import { filterOfEnum, filterOfId, filterOfKind, type ValueKind } from './filter-types.ts';
import type { Shape } from './shape.ts';

/** A stored value that lists of its rows are narrowed and ordered by. */
export interface ListedColumn {
  readonly kind: ValueKind;
  readonly filter: ClassType<object>;
  readonly isNullable: boolean;
  readonly description: string;
  /** The table whose rows the ids are of; null of values. */
  readonly of: string | null;
}

type Described = Pick<ListedColumn, 'kind' | 'filter'>;

function describe(type: unknown): Described | null {
  if (type === String) return { kind: 'text', filter: filterOfKind('text') };
  if (type === Int) return { kind: 'int', filter: filterOfKind('int') };
  if (type === Float) return { kind: 'float', filter: filterOfKind('float') };
  if (type === Boolean) return { kind: 'boolean', filter: filterOfKind('boolean') };
  if (type === LocalDateScalar) return { kind: 'date', filter: filterOfKind('date') };
  if (type === DateTimeScalar) return { kind: 'instant', filter: filterOfKind('instant') };
  const named = getMetadataStorage().enums.find(({ enumObj }) => enumObj === type);
  return named ? { kind: 'text', filter: filterOfEnum(named.name, named.enumObj) } : null;
}

/**
 * What the rows of a type are narrowed and ordered by: the id, the keys of other rows, and every stored property that is
 * a field of the graph as it is stored, or as it is stored for those who may see it. What is more than that (an expression
 * of the shape, or a field with a resolver) is not among them: asked often enough, a condition tells the value.
 */
export function listedColumnsOf(shape: Shape): ReadonlyMap<string, ListedColumn> {
  const { fields } = getMetadataStorage();
  const found = new Map<string, ListedColumn>();
  for (const [property, { kind, nullable = false, entity }] of storedPropertiesOf(shape.entity)) {
    if (shape.expressed.has(property)) continue;
    if (property === 'id') {
      found.set('id', { kind: 'id', filter: filterOfId(shape.entity), isNullable: false, description: 'Its id.', of: null });
    } else if (kind === 'm:1' && entity) {
      const other = entity();
      found.set(property, {
        kind: 'id',
        filter: filterOfId(other),
        isNullable: nullable,
        description: `Id of the ${other.name}, as far as the viewer may see it.`,
        of: tableOf(other),
      });
    } else {
      const field = fields.find((one) => one.target === shape.entity && one.name === property);
      const described = field && describe(field.getType());
      if (described) found.set(property, { ...described, isNullable: nullable || shape.guarded.has(property), description: field.description ?? '', of: null });
    }
  }
  return found;
}
