import type { Pool } from 'pg';

/** One write, as a writer meant it and as the database kept it. */
export interface Write {
  readonly kind: 'NEED' | 'ASSIGNED' | 'ENDED' | 'RATED';
  /** A position, a decree, a person. */
  readonly key: string;
  readonly value: string;
}

/** Every row that a transaction really committed, with its transaction: what the product remembers is only its last value. */
export async function keepBook(owner: Pool): Promise<void> {
  await owner.query(`
    create table kept (xid xid8 not null default pg_current_xact_id(), kind text not null, key text not null, value text not null, at bigserial);
    create function keep_need() returns trigger language plpgsql security definer set search_path = public as $$
      begin insert into kept (kind, key, value) values ('NEED', new.position_id, new.need); return null; end $$;
    create function keep_assignment() returns trigger language plpgsql security definer set search_path = public as $$
      begin insert into kept (kind, key, value) values (case when tg_op = 'INSERT' then 'ASSIGNED' else 'ENDED' end, new.decree_number, '1'); return null; end $$;
    create function keep_rating() returns trigger language plpgsql security definer set search_path = public as $$
      begin insert into kept (kind, key, value) values ('RATED', new.employee_id, new.note); return null; end $$;
    create trigger keep_need after insert or update on position_need for each row execute function keep_need();
    create trigger keep_assignment after insert or update on assignment for each row execute function keep_assignment();
    create trigger keep_rating after insert or update on evaluation for each row execute function keep_rating()`);
}

export interface Kept extends Write {
  readonly xid: string;
  /** When it was committed, in milliseconds. */
  readonly at: number;
}

export async function readBook(owner: Pool): Promise<Kept[]> {
  const found = await owner.query<Omit<Kept, 'at'> & { at: string }>(
    `select kind, key, value, xid::text, extract(epoch from pg_xact_commit_timestamp(xid::xid)) * 1000 as at from kept order by at, xid`,
  );
  return found.rows.map((row) => ({ ...row, at: Number(row.at) }));
}

export interface Logged {
  readonly sequence: string;
  readonly xid: bigint;
  readonly at: number;
}

/** Told to fewer than see the figures of a place: accounts to nobody who watches here, acts to HR alone. */
const UNTOLD = { HR: ['ACCESS', 'ACCOUNTS'], OTHERS: ['ACCESS', 'ACCOUNTS', 'ACTS'] };

/** The changes that somebody may see in the log: all of a government, or those of one dinas. */
export async function readLog(owner: Pool, instansiId: string, dinasId: string | null, reader: keyof typeof UNTOLD): Promise<Logged[]> {
  const found = await owner.query<{ sequence: string; xid: string; at: string }>(
    `select xid || '.' || sequence as sequence, xid::text as xid, extract(epoch from pg_xact_commit_timestamp(xid::xid)) * 1000 as at from change_log
     where instansi_id = $1 and topic <> all ($3::text[]) and ($2::uuid is null or (cardinality(dinas_ids) > 0 and dinas_ids <@ array[$2::uuid])) order by change_log.xid, change_log.sequence`,
    [instansiId, dinasId, UNTOLD[reader]],
  );
  return found.rows.map(({ sequence, xid, at }) => ({ sequence, xid: BigInt(xid), at: Number(at) }));
}
