import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { SqlReader } from '../database/sql-reader.ts';
import { aggregate } from './count-figures.queries.ts';
import type { FactSet } from './fact-set.ts';
import type { FigureRegistry } from './figure-registry.ts';

/** The definition in force of each fact set by its key, as a hash. Stored figures of another one are of another question. */
export type FigureDefinitions = ReadonlyMap<string, string>;

/**
 * The text of a function and of every function of ours that it calls, and so on: a figure changes with any of them.
 * Called are those whose name stands before a bracket.
 */
async function readFunctionTexts(reader: SqlReader, name: string): Promise<string[]> {
  const found = await reader.query(sql<{ text: string }>`
    with recursive known as (
      select p.oid, p.proname, pg_get_functiondef(p.oid) as text from pg_proc p join pg_language l on l.oid = p.prolang
      where p.pronamespace = 'public'::regnamespace and p.prokind = 'f' and l.lanname in ('sql', 'plpgsql')
    ), used as (
      select k.oid, k.text from known k where k.proname = ${name}
      union select k.oid, k.text from used u join known k on u.text ~ ('\\m' || k.proname || '\\s*\\(')
    )
    select text from used order by text`);
  if (found.length === 0) throw new Error(`the database has no function ${name}, from which figures are to be counted`);
  return found.map((row) => row.text);
}

/** What decides the stored numbers and the order they stand in, and nothing of the sentences about them. */
function countingOf(registry: FigureRegistry, set: FactSet): unknown {
  const figures = registry.counted(set).map(([key, figure]) => [key, aggregate(figure)]);
  return ['by place', set.key, set.from, set.periods?.table, figures];
}

export async function readDefinitions(reader: SqlReader, registry: FigureRegistry): Promise<FigureDefinitions> {
  const definitions = new Map<string, string>();
  for (const set of registry.sets) {
    const text = JSON.stringify([countingOf(registry, set), await readFunctionTexts(reader, set.from)]);
    definitions.set(set.key, createHash('sha256').update(text).digest('hex').slice(0, 32));
  }
  return definitions;
}
