import { sql, type RawBuilder } from 'kysely';
import { isWide } from '../../access/scope.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { encodeId } from '../../graphql/node.ts';
import type { ChangeRow } from '../../live/change-log.queries.ts';
import type { FieldChange } from './feed.types.ts';
import type { ToldField, ToldType } from './told-types.queries.ts';

/** By field: what a viewer may see of it, and whether there is more than that. */
type Image = Readonly<Record<string, readonly [value: string | number | boolean | null, hidden: boolean]>>;

/** What of a row may be told: null where there was none, or none for the viewer. */
export interface RowImages {
  readonly was: Image | null;
  readonly became: Image | null;
  /** Columns that an update wrote something else into. */
  readonly changed: readonly string[];
}
interface ImagesOfChange extends RowImages {
  readonly sequence: number;
}

function fieldSql({ name, column, value, leadsTo }: ToldField, row: string): string {
  const stored = `${row}.${column}`;
  const seen = leadsTo ? `(select k.id from ${leadsTo.table} k where k.id = ${stored})` : (value?.(row) ?? 'null::text');
  return `'${name}', jsonb_build_array(${seen}, ${stored} is not null and ${seen} is null)`;
}

/**
 * SQL of what a viewer may see of a row, from SQL of it as jsonb: the policy of its table is asked of the row as it is
 * there, and the rule of each field as the graph asks it. Null for a row that they do not see.
 */
export const imageSql = ({ table, sees, fields }: ToldType, wide: boolean, row: string): string =>
  `(select jsonb_build_object(${fields.map((field) => fieldSql(field, table)).join(', ')}) from jsonb_populate_record(null::"${table}", ${row}) "${table}" where ${wide ? sees.wide : sees.general})`;

const images = new WeakMap<ToldType, Map<boolean, RawBuilder<unknown>>>();

/**
 * What rows were and became, each under the rights of the viewer as of now: the policy of the table is asked of the row as
 * it was then, and the rule of each field as the graph asks it. A row that is still there has to be one that the viewer
 * sees now as well: what somebody was before they came, or after they left, is not told.
 */
function imagesSql(told: ToldType, wide: boolean): RawBuilder<unknown> {
  let known = images.get(told);
  if (!known) images.set(told, (known = new Map()));
  let made = known.get(wide);
  if (!made) {
    const { table } = told;
    const imageOf = (row: string): string => imageSql(told, wide, row);
    made = sql.raw(`
      case when c.operation <> 'INSERT' then ${imageOf(`coalesce(c.row_after, '{}') || c.row_before`)} end as was,
      case when c.operation <> 'DELETE' then ${imageOf('c.row_after')} end as became,
      case when c.operation = 'UPDATE' then array(select jsonb_object_keys(c.row_before)) else '{}' end as changed
      from change_log c
      where (c.operation = 'DELETE' or exists (select 1 from ${table} t where t.id = c.entity_ids[1])) and`);
    known.set(wide, made);
  }
  return made;
}

function fieldChange({ name, leadsTo, isInstant }: ToldField, { was, became }: RowImages): FieldChange {
  const [before, hadMore] = was?.[name] ?? [null, false];
  const [after, hasMore] = became?.[name] ?? [null, false];
  const hidden = hadMore || hasMore;
  const told = (value: string | number | boolean | null): string | number | boolean | null =>
    value === null || hidden ? null : leadsTo ? encodeId(leadsTo.prefix, String(value)) : isInstant ? new Date(String(value)).toISOString() : value;
  return { field: name, before: told(before), after: told(after), hidden };
}

/** What became of the fields of single rows, by the sequence of their change; a row that the viewer does not see has none. */
export async function changedFieldsOf(context: Context, told: ToldType, rows: readonly ChangeRow[]): Promise<Map<number, FieldChange[]>> {
  const found = await context.read.query(sql<ImagesOfChange>`
    select c.sequence, ${imagesSql(told, isWide(signedIn(context).scope))} c.sequence = any(${rows.map((row) => row.sequence)}::bigint[]) and (c.row_before is not null or c.row_after is not null)`);
  const operations = new Map(rows.map((row) => [row.sequence, row.operation]));
  return new Map(
    found.map((images) => {
      return [images.sequence, fieldChanges(told, images, operations.get(images.sequence) === 'UPDATE')];
    }),
  );
}

/** What became of the fields of one row; of a row that came or went what it held. */
export function fieldChanges(told: ToldType, images: RowImages, isUpdate: boolean): FieldChange[] {
  const isComplete = isUpdate ? images.was !== null && images.became !== null : images.was !== null || images.became !== null;
  const fields = isComplete ? told.fields.filter(({ column }) => !isUpdate || images.changed.includes(column)) : [];
  const changes = fields.map((field) => fieldChange(field, images));
  return isUpdate ? changes : changes.filter(({ before, after, hidden }) => before !== null || after !== null || hidden);
}
