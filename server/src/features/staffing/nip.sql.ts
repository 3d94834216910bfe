import { READERS } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';
import { NIP_CODES_OF_PPPK, NIP_DIGITS, NIP_FIRST_BIRTH_YEAR, NIP_MONTHS_OF_PNS, NIP_SEXES } from './nip.parameters.ts';

const between = (digits: string, { from, to }: { readonly from: number; readonly to: number }): string => `${digits}::int between ${from} and ${to}`;
const CODE = 'substr(nip, 13, 2)';
const SEX_DIGITS = Object.keys(NIP_SEXES)
  .map((digit) => `'${digit}'`)
  .join(', ');

/** The same rule as `parseNip` (law-in-sql.test.ts holds the two together), from the same codes, where it binds every writer. */
export const nipSql: SqlText = {
  name: 'NIP',
  text: /* sql */ `
    create or replace function is_valid_nip(nip text) returns boolean language plpgsql immutable parallel safe as $$
    begin
      if nip !~ '^[0-9]{${NIP_DIGITS}}$' or right(nip, 3) = '000' or substr(nip, 15, 1) not in (${SEX_DIGITS}) then return false; end if;
      if not (${between(CODE, NIP_MONTHS_OF_PNS)} or ${between(CODE, NIP_CODES_OF_PPPK)}) or substr(nip, 1, 4)::int < ${NIP_FIRST_BIRTH_YEAR} then return false; end if;
      perform make_date(substr(nip, 1, 4)::int, substr(nip, 5, 2)::int, substr(nip, 7, 2)::int);
      return true;
    exception when others then return false;
    end $$;
    grant execute on function is_valid_nip to ${READERS};

    -- Whoever changes a number: the old one was the person's until yesterday. One that was changed twice on a day was nobody's,
    -- and who gets back on the same day what they had until yesterday never had another.
    create or replace function keep_former_nip() returns trigger language plpgsql security definer set search_path = public as $$
    declare
      since date := (select max(valid_to) + 1 from employee_nip where employee_id = old.id);
      until date := (select (now() at time zone time_zone)::date - 1 from instansi where id = old.instansi_id);
    begin
      if since > until then
        delete from employee_nip where employee_id = old.id and nip = new.nip and valid_to = until;
      else
        insert into employee_nip (employee_id, instansi_id, nip, valid_from, valid_to) values (old.id, old.instansi_id, old.nip, since, until);
      end if;
      return null;
    end $$;
    create trigger keep_former_nip after update of nip on employee for each row
      when (old.nip <> new.nip and coalesce(current_setting('selaras.takes_back', true), '') = '') execute function keep_former_nip();
  `,
};
