import { sql } from 'kysely';
import { anyOf } from '../database/any-of.sql.ts';
import type { Context } from '../graphql/context.ts';
import { graphEnum, type EnumOf } from '../graphql/graph-enum.ts';
import { oneFor } from './by-id.queries.ts';
import type { Shape } from './shape.ts';

export const Sight = graphEnum(
  'Sight',
  {
    ALL: 'All of it: an empty list says that there is nothing.',
    PART: 'What is of some dinas or units; what else there is, is not told.',
    PEOPLE: 'What is of single people: the viewer, and whom they answer to or evaluate.',
    NONE: 'Nothing, whatever there is: an empty list says nothing.',
  },
  'How much of a list is the viewer’s to see. What is hidden and what does not exist look the same in the list itself.',
);
export type Sight = EnumOf<typeof Sight>;

/** SQL of a Sight, from the alias of the row whose list it is: the question that row security asks of the rows of the list, asked of where they stand. */
export type SightSql = (row: string) => string;

interface Ways {
  readonly all: string;
  readonly part?: readonly string[];
  readonly people?: string;
}

/** The first that holds, the widest first. Written in code only. */
export const sightBy = ({ all, part = [], people }: Ways): string => {
  const ways: [Sight, string][] = [['ALL', all]];
  if (part.length > 0) ways.push(['PART', part.join(' or ')]);
  if (people !== undefined) ways.push(['PEOPLE', people]);
  return `case ${ways.map(([sight, holds]) => `when ${holds} then '${sight}'`).join(' ')} else 'NONE' end`;
};

/** Nothing, unless something else opens as well. */
export const onlyIf = (opens: string, sight: string): string => `case when ${opens} then ${sight} else 'NONE' end`;

export const sightField = (list: string): string => `viewerSees${list.charAt(0).toUpperCase()}${list.slice(1)}`;

/** How much somebody sees of a list of a row. */
export async function sightOf(context: Context, { table }: Shape, list: string, stated: SightSql, id: string): Promise<Sight> {
  const found = await oneFor(
    context,
    `sight of ${table}.${list}`,
    id,
    (ids) =>
      context.read.query(sql<{ id: string; sight: Sight }>`select r.id, ${sql.raw(stated('r'))} as sight from ${sql.raw(table)} r where r.id = ${anyOf(ids)}`),
    (row) => row.id,
  );
  return found?.sight ?? 'NONE';
}
