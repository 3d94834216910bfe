import { parseCookie, stringifySetCookie } from 'cookie';
import { ABSOLUTE_HOURS } from '../access/session.service.ts';
import { KNOWN_DAYS, SECRETS_PER_BROWSER } from '../access/known-device.service.ts';

const SESSION = 'selaras_session';
const DEVICE = 'selaras_device';
const SCREEN = 'selaras_screen';
/** No browser keeps a cookie for longer; that of a screen in use is given anew. */
const SCREEN_DAYS = 400;
const SECRET = /^[A-Za-z0-9_-]{43}$/;

/**
 * The cookies of a browser. Over HTTPS they bear names that browsers take from this very site only, and no others are
 * read: a neighbour domain, or anybody on a line without HTTPS, could plant those.
 */
export class Cookies {
  readonly #prefix: string;

  constructor(private readonly secure: boolean) {
    this.#prefix = secure ? '__Host-' : '';
  }

  #read(header: string | undefined, name: string): string | undefined {
    return header ? parseCookie(header)[this.#prefix + name] : undefined;
  }

  #write(name: string, value: string, maxAge: number, sameSite: 'lax' | 'strict'): string {
    return stringifySetCookie({ name: this.#prefix + name, value, httpOnly: true, sameSite, path: '/', secure: this.secure, maxAge });
  }

  /** The secret of the session of a browser. */
  sessionOf(cookies: string | undefined): string | null {
    const value = this.#read(cookies, SESSION);
    return value && SECRET.test(value) ? value : null;
  }

  session(value: string): string {
    return this.#write(SESSION, value, value === '' ? 0 : ABSOLUTE_HOURS * 3_600, 'lax');
  }

  /** The secret of a screen, or of a browser that waits to become one. */
  screenOf(cookies: string | undefined): string | null {
    const value = this.#read(cookies, SCREEN);
    return value && SECRET.test(value) ? value : null;
  }

  screen(value: string): string {
    return this.#write(SCREEN, value, SCREEN_DAYS * 86_400, 'strict');
  }

  /** The secrets by which the browser is known to the accounts that signed in with it. */
  devicesOf(cookies: string | undefined): string[] {
    const secrets = (this.#read(cookies, DEVICE) ?? '').split('.', SECRETS_PER_BROWSER);
    return secrets.filter((secret) => SECRET.test(secret));
  }

  devices(secrets: readonly string[]): string {
    return this.#write(DEVICE, secrets.join('.'), KNOWN_DAYS * 86_400, 'strict');
  }
}
