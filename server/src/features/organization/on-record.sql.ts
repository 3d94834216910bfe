/**
 * Which of the texts $2 a government $1 has on record as codes or names of something: a column of a file that holds them is
 * known by them, whatever its header says. Names are compared as files write them, without case and with one space.
 */
const codesOf = (table: string): string => /* sql */ `select code as text from ${table} where instansi_id = $1 and code = any($2::text[])`;

const namesOf = (table: string, name: string): string => /* sql */ `
  select asked.text from unnest($2::text[]) asked(text)
  where exists (select 1 from ${table} t where t.instansi_id = $1 and lower(t.${name}) = lower(regexp_replace(asked.text, '\\s+', ' ', 'g')))`;

export const DINAS_CODES = codesOf('dinas');
export const DINAS_NAMES = namesOf('dinas', 'name');
export const UNIT_CODES = codesOf('unit');
export const UNIT_NAMES = namesOf('unit', 'name');
export const POSITION_CODES = codesOf('position');
export const POSITION_TITLES = namesOf('position', 'title');
