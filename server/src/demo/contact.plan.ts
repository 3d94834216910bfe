import type { Person } from './people.plan.ts';

export interface WorkContact {
  readonly email: string;
  readonly phone: string | null;
}

/**
 * How a person of the demonstration is reached: nowhere. Addresses are of a domain that is reserved for examples (RFC 2606), and
 * numbers begin as none in the world does. Told apart by a running number: the NIP would tell every colleague the date of birth.
 */
export function workContactOf({ name, position }: Person, running: number, governmentCode: string): WorkContact {
  const parts = name
    .toLowerCase()
    .replaceAll(/[^a-z ]/g, '')
    .split(' ')
    .filter(Boolean);
  const words = [...new Set([parts[0] ?? 'pegawai', parts.at(-1) ?? 'pegawai'])].join('.');
  const place = governmentCode.replace(/^(kota|kabupaten|provinsi)-/, '');
  const number = String(running).padStart(6, '0');
  return { email: `${words}${running}@${place}.contoh.example`, phone: position.isHead ? `(000) ${number.slice(0, 3)} ${number.slice(3)}` : null };
}
