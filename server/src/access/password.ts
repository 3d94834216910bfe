import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);
/** OWASP: Argon2id with 19 MiB, 2 passes, 1 lane. */
const PARAMETERS = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
/** A flood of sign-ins is an attack on the processor: so many hashes at once, so many waiting, the rest is turned away. */
const RUNNING = 2;
const WAITING = 64;

let running = 0;
const queue: (() => void)[] = [];

export class TooBusyToHash extends Error {
  override readonly name = 'TooBusyToHash';
}

async function hash(password: string, salt: Buffer): Promise<Buffer> {
  if (running >= RUNNING) {
    if (queue.length >= WAITING) throw new TooBusyToHash('too many sign-ins at once');
    await new Promise<void>((go) => queue.push(go));
  }
  running++;
  try {
    return await derive('argon2id', { message: Buffer.from(password.normalize('NFKC')), nonce: salt, ...PARAMETERS });
  } finally {
    running--;
    queue.shift()?.();
  }
}

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
