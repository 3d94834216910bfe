import { sql, type RawBuilder } from 'kysely';
import { JsonText, NotAsText } from '../graphql/json-text.ts';
import { rowsOnPage } from './page-of-list.ts';
import { cursorText } from './page-sql.ts';
import type { Asking, ListRows, LocalDay, LookAhead } from './shape.ts';
import { literal, type TextList, type TextPlan } from './text-plan.ts';

/** Reads rows as the texts of their answers (text-plan.ts): a hidden row is null where it may be, and no text is made where it may not. */
export function lookAheadAsText<Row extends object>(plan: TextPlan, asking: Asking): LookAhead<Row> {
  const joins = joinsOfText(plan, asking.today);
  return {
    select: sql<Row>`${sql.raw(plan.alias)}.id as "id", ${textOf(plan, asking)} as "text"`,
    joins,
    ahead: { alias: plan.alias, joins },
    finish: (row) => {
      const { text, __cursor } = row as JsonText;
      // Whoever reads on in it has said that it may be a text (AsText).
      return new JsonText(text, plan.objects, __cursor) as unknown as Row;
    },
  };
}

/** The text of a row, written by PostgreSQL: null where something in it that is promised is hidden. */
function textOf({ text }: TextPlan, asking: Asking): RawBuilder<unknown> {
  const pieces = text.map((piece) => (typeof piece === 'string' ? sql.raw(piece) : pageAsText(piece, asking)));
  return pieces.length === 1 ? pieces[0]! : sql.join(pieces, sql``);
}

function pageAsText({ list, parent, node, parts, item }: TextList, asking: Asking): RawBuilder<unknown> {
  const page = list.pageOf(asking.context, node, asking.variables);
  if (!page || page.request.isBackward) throw new NotAsText();
  const { size, from } = page.request;
  const tells = (...what: readonly string[]): boolean => parts.some((part) => typeof part === 'object' && what.includes(part.value));
  const hasMore = tells('hasNextPage', 'endCursor');
  const rows = page.rows(item.alias);
  const cursor = tells('startCursor', 'endCursor') ? sql`, ${cursorAsText(rows)} as cursor` : sql``;
  const around = item.joins.length > 0 || tells('startCursor', 'endCursor') ? joinsOfText(item, asking.today) : null;
  const found = rowsOnPage(list, parent, item, hasMore ? size + 1 : size, page, rows, around);
  const cursorAt = (place: RawBuilder<unknown>) => sql`coalesce('"' || (array_agg(page.cursor))[${place}] || '"', 'null')`;
  const values = {
    nodes: hasMore ? sql`array_to_string((array_agg(page.item))[1:${size}::int], ',')` : sql`string_agg(page.item, ',')`,
    hasNextPage: sql`(count(*) > ${size})::text`,
    hasPreviousPage: sql.raw(`'${from !== null}'`),
    startCursor: cursorAt(sql`1`),
    endCursor: cursorAt(sql`least(count(*), ${size})::int`),
  };
  const text = sql.join(
    parts.map((part) => (typeof part === 'string' ? sql.raw(literal(part)) : sql`coalesce(${values[part.value]}, '')`)),
    sql` || `,
  );
  // Behind `offset 0` a text is written once: PostgreSQL would write it in each place where it is named, at every level as many times more.
  // What is null is left out of an aggregate: somebody hidden would not be in the list, where the graph promises nobody is left out.
  return sql`(select case when count(*) = count(page.item) then ${text} end from (select ${textOf(item, asking)} as item${cursor} from ${found} offset 0) page)`;
}

/** A cursor as connections.ts writes it. */
const cursorAsText = (rows: ListRows): RawBuilder<unknown> =>
  sql`rtrim(translate(encode(convert_to(${cursorText(rows)}, 'UTF8'), 'base64'), e'+/\n', '-_'), '=')`;

const joinsOfText = (plan: TextPlan, today: LocalDay): RawBuilder<unknown> =>
  plan.joins.length === 0
    ? sql``
    : sql.join(
        plan.joins.map(({ relation, parent, alias }) => relation.join(parent, alias, today)),
        sql` `,
      );
