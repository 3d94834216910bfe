import type { Person } from './people.plan.ts';

export interface WorkContact {
  readonly email: string;
  readonly phone: string | null;
}

/**
 * How a person of the demonstration is reached: nowhere. Addresses are of a domain that is reserved for examples (RFC 2606), and
 * numbers begin as none in the world does. Made of the NIP, so that no draw of chance is another; heads have a number, too.
 */
export function workContactOf({ nip, name, position }: Person, governmentCode: string): WorkContact {
  const parts = name
    .toLowerCase()
    .replaceAll(/[^a-z ]/g, '')
    .split(' ')
    .filter(Boolean);
  const words = [...new Set([parts[0] ?? 'pegawai', parts.at(-1) ?? ''])].filter(Boolean).join('.');
  return {
    email: `${words}.${nip.slice(2, 8)}${nip.slice(-3)}@${governmentCode}.contoh.example`,
    phone: position.isHead ? `(000) 000 ${nip.slice(5, 8)}${nip.slice(-3)}` : null,
  };
}
