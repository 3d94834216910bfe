import { READERS, ROLES } from '../../access/roles.sql.ts';
import { within } from '../../access/scope.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';

const RECEIVES = within('hr', { instansi: 't.to_instansi_id' });
const GIVES = within('hr', { instansi: 'i.id' });

/** What an offer tells of a person, as columns that both tables have. */
export const TOLD = ['nip', 'name', 'title_before', 'title_after', 'status', 'golongan', 'education_level', 'education_field'] as const;
const list = (alias: string): string => TOLD.map((column) => `${alias}.${column}`).join(', ');
const HISTORY = 'instansi_id, fact, value, field, valid_from, decree_number';

/**
 * Two governments that see nothing of each other: what has to be known and written on both sides is done here, past row
 * security, and each function asks itself whose offer it is.
 */
export const transferSql: SqlText = {
  name: 'transfers',
  text: /* sql */ `
    create or replace function government_names(ids uuid[]) returns table (id uuid, name text)
    language sql stable security definer set search_path = public as $$ select i.id, i.name from instansi i where i.id = any(ids) $$;

    -- Governments that HR of one may offer people to.
    create or replace function receivers_beside(of_instansi uuid) returns table (id uuid, code text, name text)
    language sql stable security definer set search_path = public as $$
      select o.id, o.code, o.name from instansi i join instansi o on o.id <> i.id where i.id = of_instansi and ${GIVES}
    $$;

    -- Both records as they stand, of an open offer to a government of the asker's: nobody writes either until the transaction ends.
    -- The person is held before the offer, as whoever corrects the person does (tell_open_offers).
    create or replace function hold_transfer(of_transfer uuid)
    returns table ("employedUntil" date, "latestBegin" date, "ownId" uuid, "ownLastDay" date, "ownEndReason" text)
    language plpgsql security definer set search_path = public as $$
    declare offer transfer; own uuid;
    begin
      select t.* into offer from transfer t where t.id = of_transfer and ${RECEIVES};
      if offer.id is null then return; end if;
      perform from employee e where e.id = offer.employee_id for no key update;
      select o.* into offer from transfer o where o.id = offer.id for update;
      if offer.state <> 'OFFERED' then return; end if;
      own := record_in(offer.employee_id, offer.to_instansi_id);
      perform from employee e where e.id = own for no key update;
      return query
        select e.last_day, greatest((select max(a.valid_from) from assignment a where a.employee_id = e.id), (select max(x.valid_from) from absence x where x.employee_id = e.id)),
          o.id, o.last_day, o.end_reason
        from employee e left join employee o on o.id = own where e.id = offer.employee_id;
    end $$;

    -- The record that another government has of somebody: of the number they have, or had.
    create or replace function record_in(of_employee uuid, of_instansi uuid) returns uuid
    language sql stable security definer set search_path = public as $$
      select o.id from employee e join employee o on o.instansi_id = of_instansi
        and (o.nip = e.nip or o.nip in (select n.nip from employee_nip n where n.employee_id = e.id))
      where e.id = of_employee order by o.nip = e.nip desc limit 1
    $$;

    -- Ends the service in the one government and begins the record in the other, or goes on with the one that is there. What is written in the
    -- record of the first is an act of its own there: it follows from the one under way, which is of the second, and each reads theirs.
    create or replace function take_over(of_transfer uuid, first_day date, said text, left_as text) returns uuid
    language plpgsql security definer set search_path = public as $$
    declare
      offer transfer; e employee; own uuid; there text := current_setting('selaras.act', true); here uuid := uuidv7();
    begin
      select t.* into strict offer from transfer t where t.id = of_transfer and t.state = 'OFFERED' and ${RECEIVES};
      select p.* into strict e from employee p where p.id = offer.employee_id and p.last_day is null;
      own := record_in(e.id, offer.to_instansi_id);
      -- What was the case on which days is written down here as it stands there.
      perform set_config('selaras.facts', 'STATED', true);

      perform set_config('selaras.act', here::text, true);
      update assignment a set valid_to = first_day - 1, version = a.version + 1 where a.employee_id = e.id and (a.valid_to is null or a.valid_to >= first_day);
      update absence x set valid_to = first_day - 1, version = x.version + 1 where x.employee_id = e.id and (x.valid_to is null or x.valid_to >= first_day);
      update employee p set last_day = first_day - 1, end_reason = 'TRANSFER_OUT', version = p.version + 1 where p.id = e.id;
      insert into act (id, instansi_id, kind, account_id, since, decree_number, reason, part_of_id, row_count)
      values (here, offer.instansi_id, left_as, nullif(current_setting('selaras.account_id', true), '')::uuid, first_day, offer.decree_number, offer.reason, there::uuid, 0);
      perform set_config('selaras.act', there, true);

      if own is null then
        insert into employee (instansi_id, sex, birth_date, ${TOLD.join(', ')}) values (offer.to_instansi_id, e.sex, e.birth_date, ${list('e')}) returning id into own;
      else
        update employee o set last_day = null, end_reason = null, sex = e.sex, birth_date = e.birth_date, version = o.version + 1,
          ${TOLD.map((column) => `${column} = e.${column}`).join(', ')} where o.id = own;
        delete from employee_fact f where f.employee_id = own;
      end if;
      insert into employee_fact (employee_id, ${HISTORY}) select own, ${HISTORY.replace('instansi_id', 'offer.to_instansi_id')} from employee_fact f where f.employee_id = e.id;
      insert into employee_nip (employee_id, instansi_id, nip, valid_from, valid_to)
      select own, offer.to_instansi_id, n.nip, n.valid_from, n.valid_to from employee_nip n
      where n.employee_id = e.id and not exists (select from employee_nip h where h.employee_id = own and h.nip = n.nip);
      update transfer o set state = 'ACCEPTED', begins = first_day, to_employee_id = own, answer = said, version = o.version + 1 where o.id = offer.id;
      perform set_config('selaras.facts', '', true);
      return own;
    end $$;

    -- An offer that waits for its answer tells what the record says now: whoever is to take somebody decides by that.
    create or replace function tell_open_offers() returns trigger language plpgsql security definer set search_path = public as $$
    begin
      if coalesce(current_setting('selaras.takes_back', true), '') <> '' then return null; end if;
      update transfer t set (${TOLD.join(', ')}) = (select ${list('n')}), version = t.version + 1
      from new_rows n where t.employee_id = n.id and t.state = 'OFFERED' and (${list('t')}) is distinct from (${list('n')});
      return null;
    end $$;
    create trigger tell_open_offers after update on employee referencing new table as new_rows for each statement execute function tell_open_offers();

    grant execute on function government_names, receivers_beside to ${READERS};
    grant execute on function hold_transfer, take_over to ${ROLES.general};
  `,
};
