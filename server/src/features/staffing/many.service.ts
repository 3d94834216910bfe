import type { EntityManager } from '@mikro-orm/postgresql';
import { readerThrough } from '../../graph/write.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput } from '../../graphql/errors.ts';
import { encodeId } from '../../graphql/node.ts';
import { Refusal } from '../../graphql/refusal.ts';
import { beginningOf } from '../../rules/languages.ts';
import { inAct, namesOfRows, type ActAsked, type ActPreview, type ActUnderWay } from '../acts/index.ts';
import { RowsRefused } from './many.errors.ts';
import { ManyDone } from './many.types.ts';
import { MORE_WARNINGS, OF_ONE_ROW, ROWS_LEFT_OUT } from './staffing-warnings.rules.ts';

/** What is said of an act that changes many. */
export interface ManySaid {
  readonly leaveOutRefused?: boolean | null;
}

interface Many<Row> {
  readonly table: 'assignment' | 'employee' | 'position';
  /** Where the rows stand in the input. */
  readonly path: string;
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
}

/** As many as a preview shows (acts.types.ts), with one that says how many more there are. */
const MOST_WARNINGS = 18;

/**
 * Changes one thing of many rows in one act, by running on each the very rule of one. What one is refused for, it was
 * refused for before anything of it was written: the others can be done without it. Errors: BAD_INPUT for no rows, and a row named twice.
 */
export function doMany<Row>(
  context: Context,
  asked: ActAsked & ManySaid,
  { table, path, rows, idOf }: Many<Row>,
  begin: (em: EntityManager, act: ActUnderWay) => (row: Row) => Promise<object>,
): Promise<ManyDone | RowsRefused | ActPreview> {
  const ids = rows.map(idOf);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (ids.length === 0) throw badInput(`${path} names nothing to change.`);
  if (twice >= 0) throw badInput(`${path}.${twice} was named before; name each once.`);
  return inAct(context, asked, async (em, act) => {
    const one = begin(em, act);
    const refused: { readonly id: string; readonly refusal: Refusal }[] = [];
    const warned: string[] = [];
    for (const [index, row] of rows.entries()) {
      const done = await one(row);
      // Written by now, or refused: what stays loaded would be compared again at every row that follows.
      em.clear();
      if (done instanceof Refusal) refused.push({ id: ids[index]!, refusal: done });
      while (warned.length < act.warnings.length) warned.push(ids[index]!);
    }
    const names = await namesOfRows(
      readerThrough(em),
      context.services,
      [...warned, ...refused.map(({ id }) => id)].map((id) => ({ table, id })),
    );
    if (refused.length === rows.length || (refused.length > 0 && asked.leaveOutRefused !== true))
      return new RowsRefused(
        refused.map(({ id, refusal }) => ({ rowId: encodeId(table, id), name: names.get(id) ?? null, refusal: refusal.code, sentence: refusal.message })),
      );
    const each = act.warnings.splice(0).map(({ message }, index) => ({ name: names.get(warned[index]!) ?? '', message }));
    if (refused.length > 0)
      act.warn(ROWS_LEFT_OUT({ number: refused.length, names: beginningOf(refused.map(({ id }) => names.get(id) ?? '')) }, refused.length));
    for (const { name, message } of each.slice(0, MOST_WARNINGS)) act.warn(OF_ONE_ROW({ name, told: message }));
    if (each.length > MOST_WARNINGS) act.warn(MORE_WARNINGS({ number: each.length - MOST_WARNINGS }, each.length - MOST_WARNINGS));
    return new ManyDone(rows.length - refused.length, refused.length);
  });
}
