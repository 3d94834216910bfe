import { valueOn } from '../../rules/dated-value.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import { columnOf, POSTS_OF_LAW } from './eselon-of-title.parameters.ts';
import type { GovernmentLevel } from '../../rules/government-levels.ts';
import type { PositionKind } from './position.parameters.ts';

/** Secretaries of a regional parliament bear its name: DPRD everywhere, DPRA and DPRK in Aceh, DPRP in Papua. */
const PARLIAMENT = String.raw`dewan|dpr[dakp]|dprp[bpts]|majelis rakyat|mrp`;
const HIGH = new RegExp(
  String.raw`^(sekda|sekwan|sekretaris (daerah|${PARLIAMENT}|jenderal)|asisten (sekretaris|sekda|administrasi|pemerintahan|perekonomian)|asisten [ivx0-9]+|staf ahli|kepala (dinas|badan|biro|pelaksana)|kepala satuan( polisi pamong praja| pol(isi)? ?pp)?$|kasat ?pol ?pp|inspektur$|inspektur (kota|kabupaten|daerah|provinsi)|deputi|direktur)\b`,
  'i',
);
const SUPERVISING = /^(kepala (sub ?bagian|subbag|sub ?bidang|subbid|seksi|uptd?|unit|tata usaha)|kasubb?ag|kasi|lurah|sekretaris (lurah|kelurahan))\b/i;
const MIDDLE = /^(kepala (bidang|bagian|kantor|satuan)|kabid|kabag|sekretaris|camat|inspektur pembantu|irban)\b/i;
/** Of a dinas, a kecamatan or a kelurahan: three levels. */
const SAYS_NO_LEVEL = /^sekretaris$/i;

const SCHOOL =
  /^(?:kepala|kepsek) (?:(?:uptd?|unit pelaksana teknis(?: daerah)?|satuan pendidikan)\.? )?(?:satuan pendidikan|sekolah|taman kanak-kanak|(?:paud|tk|sd|smp|sma|smk|slb|sdlb|smplb|smalb)n?)\b|^kepsek\b/i;

/**
 * Whether a title is that of a head of a school, of whatever kind and however the school is organised: a guru with an
 * extra task, not a structural post.
 *
 * @source PermenPANRB 21/2024 (guru), unverified; PP 18/2016 art. 95 names no such post
 * @example leadsSchool('Kepala UPTD SD Negeri 1 Ampenan') // true
 */
export const leadsSchool = (title: string): boolean => SCHOOL.test(title.trim());

/** What stands behind a title to say where it is: in brackets, after a comma or a dash, after "pada" or "di". */
const PLACE = /\s*(?:[([,;/]|\s[-–—]\s|\s(?:pada|di|dalam|untuk)\s).*$/i;

/** A title without the place that some files write behind it. */
const withoutPlace = (title: string): string => title.trim().replace(PLACE, '').trim();

export interface StructuralReadings {
  /** Null where it says nothing. */
  readonly byEselon: PositionKind | null;
  readonly byTitle: PositionKind | null;
  readonly byClass: PositionKind | null;
}

/** Where and when a post is read: what its title means depends on both. */
export interface LawOfPost {
  readonly level: GovernmentLevel;
  readonly day: LocalDate;
}

interface StructuralPost {
  readonly eselon: string | null;
  readonly title: string;
  readonly positionClass: number | null;
}

/** The kind of posts of an eselon. */
const kindOfEselon = (eselon: string): PositionKind | null => OF_ESELON[eselon.split('_')[0]!] ?? null;

const OF_ESELON: Readonly<Record<string, PositionKind>> = { I: 'JPT', II: 'JPT', III: 'ADMINISTRATOR', IV: 'PENGAWAS', V: 'PELAKSANA' };

/**
 * The eselon that the law gives a post by its title.
 *
 * @source PP 18/2016 art. 94 (provinces) and 95 (regencies and cities)
 * @returns null where the title names no such post or does not tell its class, and NO_SUCH_POST where governments of this level have none
 * @example eselonOfTitle('Kepala Dinas Kesehatan', { level: 'PROVINCE', day: '2026-11-21' }) // 'II_A'
 */
export function eselonOfTitle(title: string, { level, day }: LawOfPost): string | null {
  const posts = valueOn(POSTS_OF_LAW, day, 'eselon of posts').value;
  const post = posts.find((one) => one.title.test(withoutPlace(title)) || one.title.test(title.trim()));
  if (post === undefined) return null;
  const eselon = post.eselon[columnOf(level)];
  return eselon === null ? 'NO_SUCH_POST' : eselon === 'DEPENDS' ? null : eselon;
}

function kindOfTitle(title: string, law: LawOfPost): PositionKind | null {
  if (leadsSchool(title)) return 'FUNGSIONAL';
  const eselon = eselonOfTitle(title, law);
  if (eselon !== null && eselon !== 'NO_SUCH_POST') return kindOfEselon(eselon);
  if (SAYS_NO_LEVEL.test(title)) return null;
  if (SUPERVISING.test(title)) return 'PENGAWAS';
  if (HIGH.test(title)) return 'JPT';
  return MIDDLE.test(title) ? 'ADMINISTRATOR' : null;
}

function kindOfClass(positionClass: number | null): PositionKind | null {
  if (positionClass === null) return null;
  return positionClass >= 13 ? 'JPT' : positionClass >= 10 ? 'ADMINISTRATOR' : positionClass >= 8 ? 'PENGAWAS' : null;
}

/**
 * What eselon, title and class each say of the kind of a structural post.
 *
 *   eselon I, II → JPT · III → ADMINISTRATOR · IV → PENGAWAS · V → PELAKSANA
 *   class 13-17 → JPT · 10-12 → ADMINISTRATOR · 8-9 → PENGAWAS
 *
 * @source PP 18/2016 art. 94-95 (eselon and titles of regional posts), PP 11/2017 art. 131 (eselon V); the classes are those of published maps, not of a regulation
 * @example structuralReadings({ eselon: null, title: 'Lurah', positionClass: 11 }, { level: 'CITY', day: '2026-11-21' }) // { byEselon: null, byTitle: 'PENGAWAS', byClass: 'ADMINISTRATOR' }
 */
export const structuralReadings = ({ eselon, title, positionClass }: StructuralPost, law: LawOfPost): StructuralReadings => ({
  byEselon: eselon === null ? null : kindOfEselon(eselon),
  byTitle: kindOfTitle(withoutPlace(title), law),
  byClass: kindOfClass(positionClass),
});

/**
 * The kind of a position that a file only calls "struktural": by eselon, else by title, else by class. A secretary of whom
 * nothing says more is that of a dinas.
 *
 * @source as `structuralReadings`
 * @returns null when none of the three says anything
 * @example structuralKindOf({ eselon: null, title: 'Kepala Bidang Riset', positionClass: 11 }, { level: 'CITY', day: '2026-11-21' }) // 'ADMINISTRATOR'
 */
export function structuralKindOf(post: StructuralPost, law: LawOfPost): PositionKind | null {
  const { byEselon, byTitle, byClass } = structuralReadings(post, law);
  return byEselon ?? byTitle ?? byClass ?? (SAYS_NO_LEVEL.test(withoutPlace(post.title)) ? 'ADMINISTRATOR' : null);
}

const JENJANG_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/\butama$/i, 'AHLI_UTAMA'],
  [/\bmadya$/i, 'AHLI_MADYA'],
  [/\bmuda$/i, 'AHLI_MUDA'],
  [/\bpertama$/i, 'AHLI_PERTAMA'],
  [/\bpenyelia$/i, 'PENYELIA'],
  [/\b(mahir|pelaksana lanjutan)$/i, 'MAHIR'],
  [/\bpemula$/i, 'PEMULA'],
  [/\b(terampil|pelaksana)$/i, 'TERAMPIL'],
];

const AHLI_ANYWHERE = /\bahli (utama|madya|muda|pertama)\b/i;

/**
 * The jenjang in the title of a functional position, older names included: anywhere as "ahli madya", else at the end of what
 * stands before the place.
 *
 * @source UU 20/2023 and PP 11/2017 (names of the eight jenjang); the older names pelaksana and pelaksana lanjutan became terampil and mahir
 * @example jenjangInTitle('Auditor Ahli Madya, Inspektorat') // 'AHLI_MADYA'
 */
export function jenjangInTitle(title: string): string | null {
  const ahli = AHLI_ANYWHERE.exec(title.replaceAll(/\s+/g, ' '));
  if (ahli) return `AHLI_${ahli[1]!.toUpperCase()}`;
  const core = withoutPlace(title);
  return JENJANG_ENDINGS.find(([ending]) => ending.test(core))?.[1] ?? null;
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
