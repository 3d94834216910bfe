import type { NodePrefix } from '../node-types.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import { nodeType } from './node.ts';

/** An id that an operation names as an argument or in an input. */
export interface NamedRow {
  /** Where it stands, as `filter.and.0.dinasId.eq`. */
  readonly path: string;
  readonly prefix: NodePrefix;
  readonly uuid: string;
}

/** Governments are seen by those who belong to them, which is known; everything else is asked. */
const isSeen = async (context: Context, { prefix, uuid }: NamedRow): Promise<boolean> =>
  (prefix === 'instansi' && context.viewer?.scope.instansiIds.includes(uuid)) || (await nodeType(prefix).read(context, uuid)) !== null;

/** Whether there is all that is named, for this viewer. Errors: BAD_INPUT with what there is not; that it is hidden is not told. */
export async function mustSee(context: Context, rows: readonly NamedRow[]): Promise<void> {
  const seen = await Promise.all(rows.map((row) => isSeen(context, row)));
  const missing = rows.find((_row, index) => !seen[index]);
  if (missing) throw badInput(`${missing.path}: there is no ${nodeType(missing.prefix).type} of this id that you may see.`);
}

const LISTS = ['nodes', 'groups'] as const;
const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** An answer that looks the same whether there is nothing, or nothing of which it could be. */
export const holdsNothing = (answer: unknown): boolean =>
  answer === null ||
  answer === undefined ||
  isEmptyList(answer) ||
  (typeof answer === 'object' && LISTS.some((name) => name in answer && isEmptyList((answer as Readonly<Record<string, unknown>>)[name])));
