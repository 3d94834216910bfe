import type { DatedValue } from '../../rules/dated-value.ts';
import { verified } from '../../rules/legal-source.ts';
import type { GovernmentLevel } from '../../rules/government-levels.ts';

/** Eselon of a post; DEPENDS where its title does not tell, null where there is no such post. */
type EselonOfPost = 'I_B' | 'II_A' | 'II_B' | 'III_A' | 'III_B' | 'IV_A' | 'IV_B' | 'DEPENDS' | null;

/** A post of the law: how titles begin that mean it, and its eselon in a province and below one. */
export interface PostOfLaw {
  readonly title: RegExp;
  readonly eselon: Readonly<Record<'PROVINCE' | 'BELOW', EselonOfPost>>;
}

/** Which of both columns holds for a government. */
export const columnOf = (level: GovernmentLevel): keyof PostOfLaw['eselon'] => (level === 'PROVINCE' ? 'PROVINCE' : 'BELOW');

const PP_18_2016 = verified('PP 18/2016', 'art. 94-95', 'posts whose class the title does not say, such as kepala UPTD alone, are left out');

/** The first that fits a title is meant. */
export const POSTS_OF_LAW: readonly DatedValue<readonly PostOfLaw[]>[] = [
  {
    since: '2016-06-19',
    source: PP_18_2016,
    value: [
      { title: /^(?:sekda|sekretaris daerah)\b/i, eselon: { PROVINCE: 'I_B', BELOW: 'II_A' } },
      {
        title:
          /^(?:sekwan|sekretaris (?:dewan|dpr[dakp]|dprp[bpts])|inspektur(?: (?:daerah|provinsi|kota|kabupaten))?$|asisten (?:sekretaris|sekda|administrasi|pemerintahan|perekonomian|[ivx0-9]+)|staf ahli|kepala (?:dinas|badan|satuan polisi pamong praja|satpol pp))\b/i,
        eselon: { PROVINCE: 'II_A', BELOW: 'II_B' },
      },
      { title: /^kepala biro\b/i, eselon: { PROVINCE: 'II_B', BELOW: 'DEPENDS' } },
      { title: /^kepala (?:uptd?|unit pelaksana teknis(?: daerah)?)\b.*\bkelas a\b/i, eselon: { PROVINCE: 'III_B', BELOW: 'IV_A' } },
      { title: /^kepala cabang dinas\b.*\bkelas a\b/i, eselon: { PROVINCE: 'III_B', BELOW: null } },
      { title: /^kepala cabang dinas\b/i, eselon: { PROVINCE: 'DEPENDS', BELOW: null } },
      { title: /^(?:camat|kepala distrik)\b/i, eselon: { PROVINCE: null, BELOW: 'III_A' } },
      { title: /^inspektur pembantu\b|^irban\b/i, eselon: { PROVINCE: 'III_A', BELOW: 'III_A' } },
      { title: /^sekretaris (?:inspektorat|dinas|badan)\b/i, eselon: { PROVINCE: 'III_A', BELOW: 'III_A' } },
      { title: /^(?:kepala bidang|kabid)\b/i, eselon: { PROVINCE: 'III_A', BELOW: 'III_B' } },
      { title: /^lurah\b/i, eselon: { PROVINCE: null, BELOW: 'IV_A' } },
      { title: /^sekretaris (?:lurah|kelurahan)\b/i, eselon: { PROVINCE: null, BELOW: 'IV_B' } },
    ],
  },
];
