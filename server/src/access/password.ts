import { argon2, createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { FairLane } from '../fair-lane.ts';

const derive = promisify(argon2);
/** OWASP: Argon2id with 19 MiB, 2 passes, 1 lane. */
const PARAMETERS = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

/**
 * A flood of sign-ins is an attack on the processor. So many are worked on at once: each takes a thread of the pool that
 * files, names of hosts and compression need as well, which has four (config.ts refuses fewer than THREADS_NEEDED).
 */
const RUNNING = 2;
export const THREADS_NEEDED = RUNNING + 1;
/** The last of them waits about 1.3 s; whoever comes later is asked to come again. */
const WAITING = 64;

/** Every password that somebody sends is hashed in here. */
export const hashingLane = new FairLane({ name: 'passwords_at_once', running: RUNNING, waiting: WAITING });

const hash = (password: string, salt: Buffer): Promise<Buffer> =>
  derive('argon2id', { message: Buffer.from(password.normalize('NFKC')), nonce: salt, ...PARAMETERS });

/** The same hash for the same text under the same salt, for comparing texts that hold a password. */
export const hashUnder = async (salt: string, text: string): Promise<string> =>
  (await hash(text, createHash('sha256').update(salt).digest())).toString('base64');

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await hash(password, salt);
  return `argon2id$${salt.toString('base64')}$${tag.toString('base64')}`;
}

/** Made once, so that an unknown name costs as much time as a wrong password. */
const NOBODY = `argon2id$${randomBytes(16).toString('base64')}$${randomBytes(32).toString('base64')}`;

export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const [, salt = '', tag = ''] = (stored ?? NOBODY).split('$');
  const expected = Buffer.from(tag, 'base64');
  const actual = await hash(password, Buffer.from(salt, 'base64'));
  return timingSafeEqual(actual, expected) && stored !== null;
}
