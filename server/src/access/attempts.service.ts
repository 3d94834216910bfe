/**
 * How often somebody may try a password. Everything is counted in the database, in single statements, so that attempts at
 * the same time, on one server or several, are worth no more than attempts one after another.
 *
 *   NAME      the name that was tried, whether there is such an account or not;
 *   DEVICE    a browser that signed in to the account before, SESSION an open session of it: each has a count of its own
 *             in place of the name's, so that nobody keeps an owner out by guessing;
 *   LINK      a link for setting a password, as it was sent, whether there is such a link or not;
 *   PAIRING   codes of screens, by the account that enters them;
 *   NETWORK   wrong passwords and links from a part of the network, whatever the names: one password tried on a thousand of them.
 */
import { createHash } from 'node:crypto';
import type { System } from '../database/pools.ts';
import { countRefusal, limitNamed } from '../metrics.ts';

export const Counted = { NAME: 'NAME', DEVICE: 'DEVICE', SESSION: 'SESSION', LINK: 'LINK', PAIRING: 'PAIRING', NETWORK: 'NETWORK' } as const;

/** What an attempt is counted under: its own subject, and the network it comes from unless the subject is known already. */
export interface Subject {
  readonly subject: Exclude<keyof typeof Counted, 'NETWORK'>;
  readonly id: string;
  readonly network: string | null;
}

/** Wrong passwords before waiting starts, and how the wait grows: 2, 4, 8 … 900 s. It ends by itself, so nobody is locked out for good. */
const FREE_ATTEMPTS = 5;
const FIRST_WAIT_SECONDS = 2;
const LONGEST_WAIT_SECONDS = 900;
/** A device or a session that fails so often in a row is not its owner's any more: it is forgotten, or ended. */
const MOST_OF_KNOWN = 10;
/**
 * An office of thousands behind one address mistypes a few hundred passwords in the first half hour of a day: so many
 * wrong ones are free, and one more every six seconds. Guessing on from there is 14,400 passwords a day over all names.
 */
const NETWORK_FREE = 100;
const NETWORK_SECONDS_EACH = 6;

const OF_NAME = limitNamed('password_attempts');
const OF_NETWORK = limitNamed('password_attempts_of_a_network');

/** Kept as hashes: people type passwords into name fields. */
const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
const networkHash = ({ network }: Subject): Buffer | null => (network === null ? null : hashOf(network));

const RETRY_AT = `case when s.failed_attempts + 1 > ${FREE_ATTEMPTS} then
  now() + make_interval(secs => least(${LONGEST_WAIT_SECONDS}, ${FIRST_WAIT_SECONDS} * power(2, least(s.failed_attempts, 60) - ${FREE_ATTEMPTS}))) end`;

const CLAIM = `
  with claimed as (
    insert into sign_in_attempt as s (subject, subject_hash, failed_attempts)
    select $1, $2, 1 where not exists (select from sign_in_attempt n where n.subject = 'NETWORK' and n.subject_hash = $3 and n.retry_at > now())
    on conflict (subject, subject_hash) do update set failed_attempts = s.failed_attempts + 1, last_at = now(), retry_at = ${RETRY_AT}
    where (s.retry_at is null or s.retry_at <= now()) and (s.subject in ('NAME', 'LINK', 'PAIRING') or s.failed_attempts < ${MOST_OF_KNOWN})
    returning 1)
  select exists (select from claimed) as claimed,
    exists (select from sign_in_attempt n where n.subject = 'NETWORK' and n.subject_hash = $3 and n.retry_at > now()) as "ofNetwork",
    (select ceil(extract(epoch from max(w.retry_at) - now()))::int from sign_in_attempt w
     where w.retry_at > now() and ((w.subject = $1 and w.subject_hash = $2) or (w.subject = 'NETWORK' and w.subject_hash = $3))) as wait`;

/**
 * Takes one attempt, before the password is looked at: null when it may be made, else the seconds to wait. It counts as
 * failed until `forgive` says otherwise. An attempt that has to wait counts nowhere.
 */
export async function claimAttempt(system: System, tried: Subject): Promise<number | null> {
  const found = await system.query<{ claimed: boolean; ofNetwork: boolean; wait: number | null }>(CLAIM, [tried.subject, hashOf(tried.id), networkHash(tried)]);
  const { claimed, ofNetwork, wait } = found.rows[0]!;
  if (claimed) return null;
  countRefusal(ofNetwork ? OF_NETWORK : OF_NAME);
  // Tried too often already, and nobody waits: whoever counted the last one died before it ended what was known, or this server has not heard of it.
  if (wait === null) await distrust(system, tried, 'SETTLED');
  // Claimed by somebody else at the same moment: their wait is not to be seen yet.
  return Math.max(1, wait ?? FIRST_WAIT_SECONDS);
}

/** The right password: the count begins anew. That of the network stays, or one account of one's own would buy any number of guesses. */
export async function forgive(system: System, { subject, id }: Subject): Promise<void> {
  await system.query('delete from sign_in_attempt where subject = $1 and subject_hash = $2', [subject, hashOf(id)]);
}

const SUNK = `greatest(0, s.failed_attempts - extract(epoch from now() - s.last_at) / ${NETWORK_SECONDS_EACH}) + 1`;

/** A wrong password: the network is charged; what was known of its sender is known no more after too many. */
export async function chargeFailure(system: System, tried: Subject): Promise<void> {
  await distrust(system, tried, 'JUST_FAILED');
  if (tried.network === null) return;
  await system.query(
    `insert into sign_in_attempt as s (subject, subject_hash, failed_attempts) values ('NETWORK', $1, 1)
     on conflict (subject, subject_hash) do update set failed_attempts = ${SUNK}, last_at = now(),
       retry_at = case when ${SUNK} > ${NETWORK_FREE} then now() + make_interval(secs => (${SUNK} - ${NETWORK_FREE}) * ${NETWORK_SECONDS_EACH}) end`,
    [networkHash(tried)],
  );
}

const TOO_OFTEN = `exists (select from sign_in_attempt where subject = $2 and subject_hash = $3 and failed_attempts >= ${MOST_OF_KNOWN}
  and ($4 = 'JUST_FAILED' or retry_at is null or retry_at <= now()))`;
const DISTRUST = {
  DEVICE: `delete from known_device where id = $1 and ${TOO_OFTEN}`,
  SESSION: `update session set revoked_at = now() where id = $1 and revoked_at is null and ${TOO_OFTEN}`,
} as const;

/** SETTLED leaves alone whose last attempt is being looked at: it may be the right password. */
async function distrust(system: System, { subject, id }: Subject, last: 'JUST_FAILED' | 'SETTLED'): Promise<void> {
  if (subject === 'DEVICE' || subject === 'SESSION') await system.query(DISTRUST[subject], [id, subject, hashOf(id), last]);
}
