import { READERS } from '../access/roles.sql.ts';
import { LEFT_OUT, LETTERS } from '../rules/folded-text.ts';
import type { SqlText } from './sql-text.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
/** Of all databases alike: how one lowers by itself depends on where it was made. */
const lowered = (text: string): string => `lower(${text} collate "pg_c_utf8")`;

/** SQL of a text as it is looked for (`foldedText`, rules/folded-text.ts). Most texts are plain ASCII, of which nothing has to be taken apart. */
export const foldedOf = (text: string): string =>
  `case when octet_length(${text}) = char_length(${text}) then ${lowered(`translate(${text}, ${quoted("'`")}, '')`)} else translate(${lowered(
    String.raw`regexp_replace(normalize(translate(${text}, ${quoted(LEFT_OUT)}, ''), nfkd), '[\u0300-\u036f]+', '', 'g')`,
  )}, ${quoted(Object.keys(LETTERS).join(''))}, ${quoted(Object.values(LETTERS).join(''))}) end`;

/** Inlined where it is called: PostgreSQL sees the text of it. */
export const foldedSql: SqlText = {
  name: 'folded texts',
  text: /* sql */ `
    create or replace function folded(text text) returns text language sql immutable strict parallel safe as $$ select ${foldedOf('text')} $$;
    grant execute on function folded to ${READERS};
  `,
};
