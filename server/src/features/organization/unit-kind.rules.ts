const UNIT_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^inspektur pembantu|^irban/i, 'INSPEKTUR_PEMBANTU'],
  [/^sub ?(bagian|bidang|bag)/i, 'SUBBAGIAN'],
  [/^seksi/i, 'SEKSI'],
  [/puskesmas|pusat kesehatan masyarakat/i, 'PUSKESMAS'],
  [/^(rsud|rumah sakit)/i, 'RSUD'],
  [/^(tk|paud|sd|sdn|smp|smpn|sma|sman|smk|smkn|slb|skb|sekolah)\b/i, 'SEKOLAH'],
  [/^(upt|uptd|unit pelaksana)\b/i, 'UPTD'],
  [/^bidang/i, 'BIDANG'],
  [/^bagian/i, 'BAGIAN'],
  [/^asisten/i, 'ASISTEN'],
  [/^biro/i, 'BIRO'],
  [/^deputi/i, 'DEPUTI'],
  [/^kelurahan/i, 'KELURAHAN'],
  [/^kecamatan/i, 'KECAMATAN'],
  [/^sekretariat/i, 'SEKRETARIAT'],
  [/^(dinas|badan|inspektorat|satuan polisi)/i, 'DINAS'],
];

/**
 * What kind of unit a name reads like, for files that do not say.
 *
 * @source PP 18/2016 (names of units in regional governments)
 * @example unitKindInName('Subbagian Umum dan Kepegawaian') // 'SUBBAGIAN'
 */
export function unitKindInName(name: string): string {
  return UNIT_WORDS.find(([word]) => word.test(name))?.[1] ?? 'LAINNYA';
}

/** Units that are always part of a perangkat daerah. */
const PARTS: ReadonlySet<string> = new Set(['BAGIAN', 'BIDANG', 'SUBBAGIAN', 'SEKSI', 'UPTD', 'PUSKESMAS', 'SEKOLAH', 'KELURAHAN']);

/**
 * Whether a name is that of a part of a perangkat daerah, and never of one by itself.
 *
 * @source PP 18/2016
 * @example readsLikePart('SD Negeri 1 Contoh') // true
 * @example readsLikePart('Sekretariat Daerah') // false
 */
export const readsLikePart = (name: string): boolean => PARTS.has(unitKindInName(name)) || /^sekretariat$/i.test(name.trim());

/** Kinds whose words begin titles of positions as well. */
const ALSO_TITLES: ReadonlySet<string> = new Set(['ASISTEN', 'DEPUTI', 'INSPEKTUR_PEMBANTU', 'LAINNYA']);

/**
 * Whether a text by itself is the name of a unit, as headings in lists are, and no title of a position or name of a person.
 *
 * @example readsLikeUnit('SEKRETARIAT') // true
 * @example readsLikeUnit('Kepala Puskesmas Contoh') // false
 */
export const readsLikeUnit = (name: string): boolean => !/^kepala\b/i.test(name) && !ALSO_TITLES.has(unitKindInName(name));

const DINAS_WORDS: readonly (readonly [RegExp, string])[] = [
  // Under its name in every region: DPRA and DPRK in Aceh, DPRP in Papua.
  [/^(sekretariat (dewan|dpr|majelis rakyat)|setwan)/i, 'SEKRETARIAT_DPRD'],
  [/^sekretariat/i, 'SEKRETARIAT_DAERAH'],
  [/^inspektorat/i, 'INSPEKTORAT'],
  [/^(satuan polisi pamong praja|satpol)/i, 'SATPOL_PP'],
  [/^(rsud|rumah sakit)/i, 'RSUD'],
  [/^(kecamatan|distrik)/i, 'KECAMATAN'],
  [/^(badan|bapp?e|bkd|bkpsdm|bpbd)/i, 'BADAN'],
  [/^(dinas|dis)/i, 'DINAS'],
];

/**
 * What kind of perangkat daerah a name reads like, for files that do not say.
 *
 * @source PP 18/2016 art. 5 and 29 (kinds of perangkat daerah)
 * @example dinasKindInName('Badan Pendapatan Daerah') // 'BADAN'
 */
export function dinasKindInName(name: string): string {
  return DINAS_WORDS.find(([word]) => word.test(name))?.[1] ?? 'LAINNYA';
}
