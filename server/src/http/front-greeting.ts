import type { Config } from '../config.ts';
import { isLoopback } from './loopback.ts';

/** What whoever opened the server beyond this machine has to know, and may not have thought of. */
export function describeFront({ host, origins, secureCookies }: Pick<Config, 'host' | 'origins' | 'secureCookies'>): string[] {
  if (isLoopback(host)) return [];
  const lines = origins.length === 0 ? ['It answers to addresses only, and to localhost; set SELARAS_ORIGINS to the address that people type.'] : [];
  const hasPlain = secureCookies && !origins.some((origin) => origin.startsWith('https:'));
  return hasPlain
    ? [...lines, 'Nobody can sign in over plain HTTP from another machine; put HTTPS in front, or set SELARAS_SECURE_COOKIES=0 to try it out.']
    : lines;
}
