import { READERS, ROLES } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';

/** What lists shorten, whole words only; each with or without its dot. */
const SHORTENED: Readonly<Record<string, string>> = {
  bid: 'bidang',
  bag: 'bagian',
  subbag: 'subbagian',
  subag: 'subbagian',
  subbid: 'subbidang',
  sie: 'seksi',
  sekr: 'sekretariat',
  setda: 'sekretariat daerah',
  setwan: 'sekretariat dprd',
  kec: 'kecamatan',
  kel: 'kelurahan',
  kab: 'kabupaten',
  prov: 'provinsi',
  pkm: 'puskesmas',
  pusk: 'puskesmas',
  adm: 'administrasi',
  kepeg: 'kepegawaian',
  keu: 'keuangan',
};

const written = "replace(lower(name), '&', ' dan ')";
const inFull = Object.entries(SHORTENED).reduce((text, [short, whole]) => `regexp_replace(${text}, '\\m${short}\\M\\.?', '${whole}', 'g')`, written);
// Twenty replacements cost ten times what it costs to see that there is nothing to replace.
const inFullWhereShortened = `case when lower(name) ~ '\\m(${Object.keys(SHORTENED).join('|')})\\M' then ${inFull} else ${written} end`;

/** Two names that this makes the same are rather one name written twice than two; nothing is looked up by it without saying so. */
export const plainNameSql: SqlText = {
  name: 'plain name',
  text: /* sql */ `
    create or replace function plain_name(name text) returns text language sql immutable strict parallel safe as $$
      select regexp_replace(regexp_replace(${inFullWhereShortened}, '(?<![0-9])0+(?=[0-9])', '', 'g'), '[^[:alnum:]]+', '', 'g')
    $$;
    grant execute on function plain_name to ${READERS};

    -- Numbers of a code stay apart: 1.10 is not 11.0.
    create or replace function plain_code(code text) returns text language sql immutable strict parallel safe as $$
      select regexp_replace(regexp_replace(btrim(regexp_replace(lower(code), '[^[:alnum:]]+', '.', 'g'), '.'), '(?<![0-9])0+(?=[0-9])', '', 'g'), '(?<![0-9])[.]|[.](?![0-9])', '', 'g')
    $$;
    grant execute on function plain_code to ${ROLES.system};
  `,
};
