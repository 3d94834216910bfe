import type { EmployeeStatus } from './employee.parameters.ts';
import { PNS_GOLONGAN, PPPK_GOLONGAN } from './golongan.parameters.ts';

const PANGKAT_BY_GOLONGAN = new Map(PNS_GOLONGAN.map((row) => [row.golongan, row.pangkat]));
const PPPK_SET = new Set(PPPK_GOLONGAN);

/** Of a pangkat as it is written: "Tk. I" is Tingkat I. */
const pangkatKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b(?:tkt?|tingkat)\b\.?|\btkt?(?=\.?\s*i\b)\.?/g, 'tingkat ')
    .replace(/\b1\b/g, 'i')
    .replace(/[^a-z]+/g, '');
const GOLONGAN_BY_PANGKAT = new Map(PNS_GOLONGAN.map(({ golongan, pangkat }) => [pangkatKey(pangkat), golongan]));
const GOLONGAN_BY_CODE = new Map(PNS_GOLONGAN.map(({ golongan, code }) => [String(code), golongan]));
const PNS_SET = new Set(PNS_GOLONGAN.map(({ golongan }) => golongan));

/**
 * The pangkat that goes with a golongan; PPPK have none.
 *
 * @source PP 99/2000, lampiran
 * @example pangkatOf('III/c') // 'Penata'
 */
export function pangkatOf(golongan: string | null): string | null {
  return golongan === null ? null : (PANGKAT_BY_GOLONGAN.get(golongan) ?? null);
}

const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;
/** The number and the letter of a PNS, with whatever stands between them: III/a, IIIA, 3-a, "III (a)". */
const OF_PNS = /(?<![a-z0-9])(iv|i{1,3}|[1-4])[\s./()-]*([a-e])(?![a-z0-9])/gi;
/** Words around it that say what it is. */
const SAYS_WHAT = /\b(?:gol(?:ongan)?|gol(?:ru|rg)|ruang|pangkat|pns|cpns|pppk|p3k)\b\.?/gi;
/** Since when it holds, behind it. */
const SINCE_WHEN = /[\s,;/(-]*\btmt\b.*$/i;
/** A roman number whose letters stand apart, or were typed as the letter l. */
const APART = /(?<![a-z0-9])[il](?:\s+[ilv])+(?![a-z0-9])/gi;
const TYPED_AS_L = /(?<![a-z0-9])(?=[ilv]*l)[il]{1,3}v?(?=[\s./()-]*[a-e](?![a-z0-9]))/gi;

/** As it would be written, were it written with care. */
const mended = (text: string): string =>
  text.replaceAll(APART, (letters) => letters.replaceAll(/\s+/g, '')).replaceAll(TYPED_AS_L, (letters) => letters.replaceAll(/l/gi, 'I'));

function ofPns(text: string): string | null {
  const byCode = GOLONGAN_BY_CODE.get(text);
  if (byCode !== undefined) return byCode;
  const found = new Set([...text.matchAll(OF_PNS)].map(([, number, letter]) => `${ROMAN[Number(number)] ?? number!.toUpperCase()}/${letter!.toLowerCase()}`));
  const pangkat = text.replaceAll(OF_PNS, ' ');
  const named = GOLONGAN_BY_PANGKAT.get(pangkatKey(pangkat));
  if (named !== undefined) found.add(named);
  // Words that are no pangkat may be anything.
  else if (/[a-z0-9]/i.test(pangkat)) return null;
  const [golongan] = found;
  return found.size === 1 && PNS_SET.has(golongan!) ? golongan! : null;
}

function ofPppk(text: string): string | null {
  const compact = text
    .replace(/[\s./()-]+/g, '')
    .toUpperCase()
    .replaceAll('L', 'I');
  const roman = /^\d{1,2}$/.test(compact) ? PPPK_GOLONGAN[Number(compact) - 1] : compact;
  return roman !== undefined && PPPK_SET.has(roman) ? roman : null;
}

/**
 * The official spelling of a golongan as files write it: with its pangkat ("Pembina (IV/a)"), by the pangkat alone, by the
 * number that SIASN gives it, with other signs ("iii.c", "3C"), or in figures for a PPPK ("9"). Null when the status has no
 * such golongan, or when pangkat and golongan contradict each other. A PNS holds I/a-IV/e, a PPPK I-XVII.
 *
 * @source PP 99/2000, lampiran (PNS); Perpres 98/2020 (PPPK, unverified)
 * @example normaliseGolongan('PNS', 'Penata Muda Tk. I - III/b') // 'III/b'
 */
export function normaliseGolongan(status: EmployeeStatus, text: string): string | null {
  const plain = text.replace(SINCE_WHEN, '').replaceAll(SAYS_WHAT, ' ').trim();
  return status === 'PPPK' ? ofPppk(plain) : ofPns(mended(plain));
}
