import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { readerThrough } from '../../graph/write.ts';
import { dayInWords } from '../../rules/languages.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import { holdingOn } from '../../rules/stated.rules.ts';
import type { ActUnderWay } from '../acts/index.ts';
import { NAME_TO_COME } from './staffing-warnings.rules.ts';
import { NAMES_VARIABLE, namesOfDinas, namesOfUnits, type StatedName } from '../organization/index.ts';

export interface Name {
  readonly name: string;
  /** Of a dinas that has one. */
  readonly shortName: string | null;
}
/** What is called so: a unit, or a dinas itself. */
export interface Named extends Name {
  readonly instansiId: string;
  readonly dinasId: string;
  readonly unitId: string | null;
}

/** From here to the end of the transaction names say by themselves since when they hold, or were never otherwise. */
export async function sayOfNames(em: EntityManager, what: 'STATED' | 'CORRECTED'): Promise<void> {
  await readerThrough(em).query(sql`select set_config(${NAMES_VARIABLE}, ${what}, true) as set`);
}

const statedOf = (em: EntityManager, { dinasId, unitId }: Named): Promise<readonly StatedName[]> =>
  readerThrough(em).query(unitId === null ? namesOfDinas([dinasId]) : namesOfUnits([unitId]));

export interface NameAsked extends Name {
  readonly since: LocalDate;
  readonly decreeNumber: string | null;
}

/** The name that is given, and what it is called on a day once it has been. */
export interface Renaming {
  /** What it was called on the first day of the new name. */
  readonly then: Name;
  readonly calledOn: (day: LocalDate) => Name;
  readonly keep: () => Promise<void>;
}

/** What naming something anew from a day on would mean: up to the next name that is on record. */
export async function renaming(em: EntityManager, named: Named, asked: NameAsked): Promise<Renaming> {
  const stated = await statedOf(em, named);
  const { name, shortName, since, decreeNumber } = asked;
  const known: readonly StatedName[] = stated.length > 0 ? stated : [{ name: named.name, shortName: named.shortName, validFrom: null, decreeNumber: null }];
  const after = [...known.filter(({ validFrom }) => validFrom !== since), { name, shortName, validFrom: since, decreeNumber }];
  const place = sql`${named.instansiId}::uuid, ${named.dinasId}::uuid, ${named.unitId}::uuid`;
  return {
    then: holdingOn(known, since)!,
    calledOn: (day) => holdingOn(after, day)!,
    keep: async () => {
      // What it was called before the first change that is known has no day.
      const first = stated.length > 0 ? sql`` : sql`(${place}, ${named.name}, ${named.shortName}, null::date, null), `;
      await readerThrough(em).query(sql`
        insert into stated_name (instansi_id, dinas_id, unit_id, name, short_name, valid_from, decree_number)
        values ${first}(${place}, ${name}, ${shortName}, ${since}::date, ${decreeNumber})
        on conflict (dinas_id, unit_id, valid_from) do update set name = excluded.name, short_name = excluded.short_name, decree_number = excluded.decree_number
        returning id`);
    },
  };
}

export const isSameName = (one: Name, another: Name): boolean => one.name === another.name && one.shortName === another.shortName;

export function warnOfNameToCome(act: ActUnderWay, since: LocalDate, today: LocalDate): void {
  if (since > today) act.warn(NAME_TO_COME({ since: dayInWords(since) }));
}

/** What is stated otherwise than it is on record. */
export const differing = <Row extends object>(stated: Row, onRecord: Row): Partial<Row> =>
  Object.fromEntries(Object.entries(stated).filter(([field, value]) => onRecord[field as keyof Row] !== value)) as Partial<Row>;
