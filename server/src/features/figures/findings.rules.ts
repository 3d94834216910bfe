import { URGENCIES, type Finding } from '../../figures/finding.rules.ts';
import { fill, inEach, type InLanguages } from '../../rules/languages.ts';
import { writtenCount, writtenShare } from '../../rules/written-number.ts';

/** What is read of a board: by figure, of the whole and of each dinas; null where a number is unknown or a share of nothing. */
export interface BoardRead {
  readonly whole: (figure: string) => number | null;
  readonly dinas: readonly { readonly id: string; readonly name: string; readonly value: (figure: string) => number | null }[];
}

/** What was found: how much, where most of it is, and the sentence that says so. */
export interface Found {
  readonly figure: string;
  readonly urgency: Finding['urgency'];
  readonly number: number;
  /** The dinas where it is most; null where there is one dinas, or none alone. */
  readonly dinasId: string | null;
  readonly sentence: InLanguages;
}

const IN_PLACES: InLanguages = { id: ', di {places} perangkat daerah; terbanyak {most} ({ofMost})', en: ', in {places} dinas; most in {most} ({ofMost})' };
const IN_ONE: InLanguages = { id: ', semuanya di {most}', en: ', all in {most}' };
const FARTHEST: InLanguages = { id: '; paling tertinggal {most} ({ofMost})', en: '; farthest behind is {most} ({ofMost})' };

/** One sentence; an abbreviation at its end has its full stop already. */
const sentenceOf = (...parts: readonly InLanguages[]): InLanguages =>
  inEach((language) => {
    const words = parts.map((part) => part[language]).join('');
    return words.endsWith('.') ? words : `${words}.`;
  });

function foundAny({ figure, share: shareOf, urgency, says }: Finding, { whole, dinas }: BoardRead): Found | null {
  const number = whole(figure);
  if (number === null || number <= 0) return null;
  const having = dinas.map((one) => ({ ...one, number: one.value(figure) ?? 0 })).filter((one) => one.number > 0);
  const most = having.toSorted((a, b) => b.number - a.number)[0];
  const part = shareOf === undefined ? null : whole(shareOf);
  if (shareOf !== undefined && part === null) return null;
  // On the board of one dinas it is said whose it is already.
  const where =
    dinas.length < 2 || !most
      ? []
      : [fill(having.length === 1 ? IN_ONE : IN_PLACES, { places: writtenCount(having.length), most: most.name, ofMost: writtenCount(most.number) })];
  const sentence = sentenceOf(fill(says, { number: writtenCount(number), ...(part !== null && { share: writtenShare(part) }) }), ...where);
  return { figure, urgency, number, dinasId: dinas.length < 2 ? null : (most?.id ?? null), sentence };
}

function foundBehind({ figure, urgency, says }: Finding, margin: number, { whole, dinas }: BoardRead): Found | null {
  const all = whole(figure);
  if (all === null) return null;
  const behind = dinas.flatMap((one) => {
    const value = one.value(figure);
    return value !== null && value < all - margin ? [{ ...one, number: value }] : [];
  });
  const [farthest] = behind.toSorted((a, b) => a.number - b.number);
  if (!farthest) return null;
  const sentence = sentenceOf(
    fill(says, { number: writtenCount(behind.length), share: writtenShare(all) }),
    fill(FARTHEST, { most: farthest.name, ofMost: writtenShare(farthest.number) }),
  );
  return { figure, urgency, number: behind.length, dinasId: farthest.id, sentence };
}

/**
 * What a board says of itself, the most pressing first; nothing of a figure that is unknown.
 * @example of 3 vacant heads, 2 of them in one of two dinas:
 * '3 jabatan kepala kosong tanpa Plt./Plh., di 2 perangkat daerah; terbanyak Dinas Kesehatan (2).'
 */
export function findingsOf(findings: readonly Finding[], board: BoardRead): Found[] {
  const found = findings.flatMap(
    (finding) => (finding.when.kind === 'ANY' ? foundAny(finding, board) : foundBehind(finding, finding.when.margin, board)) ?? [],
  );
  return found.toSorted((a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency));
}
