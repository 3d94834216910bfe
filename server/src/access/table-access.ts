import type { SqlText } from '../database/sql-text.ts';
import type { NodePrefix } from '../node-types.ts';
import { ROLES } from './roles.sql.ts';
import type { Condition } from './scope.sql.ts';

/**
 * How the change log hears of a table: the topic its changes are told under, and the node whose ids it tells; null
 * where the feed never tells of them. What it tells comes from `rows`, SQL of `id`, `instansi_id` and `dinas_id`, perhaps with the `days` a row is about and
 * the `fact` it states on them (live/change-log.sql.ts), made
 * from the name of the table of changed rows (those very columns unless stated). A table whose every change is not worth
 * telling writes the log itself: `by` names its trigger function, and what an update sets for its rows to be told of.
 */
export interface Watched {
  readonly topic: string;
  readonly as: NodePrefix | null;
  readonly rows?: (changed: string) => string;
  readonly by?: { readonly function: string; readonly told: string };
}

/**
 * Rows that the journal of acts keeps (features/acts): what is written within an act is noted row by row, so that it can be
 * shown before it is done and taken back after it. `named` is SQL of the words by which people know a row, from its alias.
 */
export interface Journaled {
  readonly named: (row: string) => string;
  /** SQL of the order in which rows of it come back together, where a trigger looks at those before; from the alias of a row. */
  readonly comesBackBy?: (row: string) => string;
  /** Of a table whose rows are no nodes: what they are facts of. They are told as changes of it. */
  readonly factsOf?: FactsOf;
}

/** What rows say of a node that they stand beside, such as what it was called since when. */
export interface FactsOf {
  /** By table of the nodes, the column of theirs; the first that a row names is the one it is of. */
  readonly nodes: Readonly<Record<string, string>>;
  /** Left out where the node itself is written with all that they say. */
  readonly says?: FactsSay;
}

export interface FactsSay {
  /** Every field of the node that they tell of, by which people are told of it. */
  readonly tells: readonly string[];
  /** SQL of those that a row tells of with their values, as an object; from the alias of a row. */
  readonly fields: (row: string) => string;
  /** SQL of the first day on which a row holds; null for what held before the first change that is known. */
  readonly since: (row: string) => string;
  /** SQL of whether two rows are of one line, of which each holds until the next does. */
  readonly follow: (row: string, other: string) => string;
}

/** Who may do what with the rows of a table. Row security, grants, policies, the watch of the change log and the journal of acts are made from it. */
export interface TableAccess {
  readonly table: string;
  /** Which rows a viewer sees. */
  readonly sees: Condition | 'nobody';
  /** Which rows a viewer may write; none unless said. */
  readonly adds?: Condition;
  readonly changes?: Condition;
  readonly removes?: Condition;
  /** What the server itself does with it; everything unless said. */
  readonly system?: 'reads';
  readonly watched: Watched | { readonly not: string };
  /** Whether an act that writes it can be taken back; or why nothing of it stands in the journal. */
  readonly journaled: Journaled | { readonly not: string };
  /** True for tables that services do not write through the ORM. */
  readonly noEntity?: true;
  /** Columns of a table without an entity that hold values of an enum. */
  readonly enums?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Conditions on rows that call functions, by name; those that do not are in the migration of the table. */
  readonly checks?: Readonly<Record<string, string>>;
}

const COLUMNS = (changed: string): string => `select id, instansi_id, dinas_id from ${changed}`;
const STATEMENTS = [
  ['insert', 'new table as new_rows'],
  ['update', 'new table as new_rows old table as old_rows'],
  ['delete', 'old table as old_rows'],
] as const;

/** By table, the node whose ids the change log keeps of it; tables that the feed does not tell of are left out. */
export const watchedNodes = (tables: readonly TableAccess[]): Map<string, NodePrefix> =>
  new Map(tables.flatMap(({ table, watched }) => ('topic' in watched && watched.as !== null ? [[table, watched.as]] : [])));

function policiesOf({ table, sees, adds, changes, removes, system }: TableAccess): string[] {
  const { general, wide } = ROLES;
  const lines = [`grant select${system === 'reads' ? '' : ', insert, update, delete'} on ${table} to ${ROLES.system};`];
  lines.push(
    system === 'reads'
      ? `create policy system_sees on ${table} for select to ${ROLES.system} using (true);`
      : `create policy system_does_all on ${table} to ${ROLES.system} using (true) with check (true);`,
  );
  if (sees !== 'nobody') {
    lines.push(`grant select on ${table} to ${general}, ${wide};`);
    lines.push(`create policy viewer_sees on ${table} for select to ${general} using (${sees.general});`);
    lines.push(`create policy wide_viewer_sees on ${table} for select to ${wide} using (${sees.wide});`);
  }
  if (adds)
    lines.push(`grant insert on ${table} to ${general};`, `create policy viewer_adds on ${table} for insert to ${general} with check (${adds.general});`);
  if (changes)
    lines.push(`grant update on ${table} to ${general};`, `create policy viewer_changes on ${table} for update to ${general} using (${changes.general});`);
  if (removes)
    lines.push(`grant delete on ${table} to ${general};`, `create policy viewer_removes on ${table} for delete to ${general} using (${removes.general});`);
  return lines;
}

/** One trigger per kind of statement, since each gives its changed rows under other names. */
function watchOf({ table, watched }: TableAccess): string[] {
  if (!('topic' in watched) || watched.by !== undefined) return [];
  const source = (watched.rows ?? COLUMNS)('changed_rows').replaceAll("'", "''");
  return STATEMENTS.map(
    ([statement, rows]) =>
      `create trigger log_${statement} after ${statement} on ${table} referencing ${rows} for each statement execute function log_change('${watched.topic}', '${source}', '${watched.as === null ? 'nothing' : 'rows'}');`,
  );
}

/** The function notes nothing where no act is under way; that costs a statement no more than the asking. */
function journalOf({ table, journaled }: TableAccess): string[] {
  if ('not' in journaled) return [];
  const { factsOf } = journaled;
  const note = factsOf ? `journal_facts('${Object.entries(factsOf.nodes).flat().join("', '")}')` : 'journal_rows()';
  return STATEMENTS.map(
    ([statement, rows]) =>
      `create trigger journal_${statement} after ${statement} on ${table} referencing ${rows} for each statement execute function ${note};`,
  );
}

/** The SQL behind the statement about a table. Whatever a role was granted before is taken back first. */
export const secure = (access: TableAccess): SqlText => ({
  name: `access to ${access.table}`,
  text: [
    `alter table ${access.table} enable row level security;`,
    `revoke all on ${access.table} from ${Object.values(ROLES).join(', ')};`,
    ...policiesOf(access),
    ...watchOf(access),
    ...journalOf(access),
  ].join('\n'),
});
