import type { RetirementPositionKind } from '../staffing/retirement.rules.ts';

const HIGH =
  /^(sekretaris (daerah|dprd|jenderal)|asisten (sekretaris|sekda|administrasi|pemerintahan|perekonomian)|asisten [ivx0-9]+|staf ahli|kepala (dinas|badan|biro|pelaksana)|inspektur$|inspektur (kota|kabupaten|daerah)|deputi|direktur)\b/i;
const SUPERVISING = /^(kepala (sub ?bagian|subbag|sub ?bidang|subbid|seksi|uptd?|unit|tata usaha)|kasubb?ag|kasi|lurah|sekretaris (lurah|kelurahan))\b/i;
const MIDDLE = /^(kepala (bidang|bagian|kantor|satuan)|kabid|kabag|sekretaris|camat|inspektur pembantu|irban)\b/i;

/**
 * The kind of a position that a file only calls "struktural": by eselon, else by title, else by class.
 *
 *   eselon I, II → JPT · III → ADMINISTRATOR · IV → PENGAWAS
 *   class 13-17 → JPT · 10-12 → ADMINISTRATOR · 8-9 → PENGAWAS
 *
 * @source PP 18/2016 art. 94-95 (eselon and titles of regional posts); the classes are those of published maps, not of a regulation
 * @returns null when none of the three says anything
 * @example structuralKindOf({ eselon: null, title: 'Kepala Bidang Riset', positionClass: 11 }) // 'ADMINISTRATOR'
 */
export function structuralKindOf({
  eselon,
  title,
  positionClass,
}: {
  readonly eselon: string | null;
  readonly title: string;
  readonly positionClass: number | null;
}): RetirementPositionKind | null {
  if (eselon !== null) return eselon.startsWith('IV') ? 'PENGAWAS' : eselon.startsWith('III') ? 'ADMINISTRATOR' : 'JPT';
  if (SUPERVISING.test(title)) return 'PENGAWAS';
  if (HIGH.test(title)) return 'JPT';
  if (MIDDLE.test(title)) return 'ADMINISTRATOR';
  if (positionClass === null) return null;
  return positionClass >= 13 ? 'JPT' : positionClass >= 10 ? 'ADMINISTRATOR' : positionClass >= 8 ? 'PENGAWAS' : null;
}

const JENJANG_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(ahli )?utama$/i, 'AHLI_UTAMA'],
  [/\b(ahli )?madya$/i, 'AHLI_MADYA'],
  [/\b(ahli )?muda$/i, 'AHLI_MUDA'],
  [/\b(ahli )?pertama$/i, 'AHLI_PERTAMA'],
  [/\bpenyelia$/i, 'PENYELIA'],
  [/\b(mahir|pelaksana lanjutan)$/i, 'MAHIR'],
  [/\bpemula$/i, 'PEMULA'],
  [/\b(terampil|pelaksana)$/i, 'TERAMPIL'],
];

/**
 * The jenjang that the title of a functional position ends with, older names included.
 *
 * @source UU 20/2023 and PP 11/2017 (names of the eight jenjang); the older names pelaksana and pelaksana lanjutan became terampil and mahir
 * @example jenjangInTitle('Perencana Ahli Muda') // 'AHLI_MUDA'
 */
export function jenjangInTitle(title: string): string | null {
  return JENJANG_ENDINGS.find(([ending]) => ending.test(title.trim()))?.[1] ?? null;
}

/**
 * Whether a title reads like the head of its unit, for files that do not say who leads.
 *
 * @source none: wording of published maps
 * @example readsLikeHead('ADMINISTRATOR', 'Sekretaris') // true
 */
export function readsLikeHead(kind: string, title: string): boolean {
  if (/^(staf ahli|asisten)\b/i.test(title)) return false;
  return kind === 'JPT' || kind === 'ADMINISTRATOR' || kind === 'PENGAWAS' || /^kepala\b/i.test(title);
}
