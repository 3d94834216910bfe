import { SECTIONS, type SectionName } from './position-analysis.parameters.ts';

/** What an analysis cannot be reviewed without. */
export const PARTS = ['SUMMARY', 'EDUCATION', 'TASK'] as const;
export type Part = (typeof PARTS)[number];

export interface AnalysedSoFar {
  readonly summary: string | null;
  readonly minimumEducation: string | null;
  /** How many items of formal education and of tasks there are. */
  readonly educations: number;
  readonly tasks: number;
}

/** What is still lacking, in the order of the form. @example missingIn({ summary: null, minimumEducation: 'D3', educations: 0, tasks: 4 }) // ['SUMMARY'] */
export function missingIn({ summary, minimumEducation, educations, tasks }: AnalysedSoFar): Part[] {
  const has: Readonly<Record<Part, boolean>> = {
    SUMMARY: (summary ?? '').trim() !== '',
    EDUCATION: minimumEducation !== null || educations > 0,
    TASK: tasks > 0,
  };
  return PARTS.filter((part) => !has[part]);
}

interface SaidItem {
  readonly detail?: string | null;
  readonly counterpart?: string | null;
}

/** Which of its texts an item of a section has no place for; null when it has one for each. */
export function misplacedIn(section: SectionName, { detail, counterpart }: SaidItem): 'detail' | 'counterpart' | null {
  const { hasDetail, hasCounterpart } = SECTIONS[section];
  if (detail && !hasDetail) return 'detail';
  return counterpart && !hasCounterpart ? 'counterpart' : null;
}

/** From the lowest, with the ways in which forms write them. “Di” alone is a word of every other sentence. */
const LEVELS = [
  ['SD', /\bsd\b|sekolah dasar/u],
  ['SMP', /\b(?:smp|sltp)\b|sekolah menengah pertama/u],
  ['SMA', /\b(?:sma|smk|slta|smu)\b|sekolah menengah atas|sekolah menengah kejuruan/u],
  ['D1', /\bd(?:[ .-]*1|[.-]+i)\b|\bdiploma[\s-]+(?:1|i|satu)\b/u],
  ['D2', /\bd[ .-]*(?:2|ii)\b|\bdiploma[\s-]+(?:2|ii|dua)\b/u],
  ['D3', /\bd[ .-]*(?:3|iii)\b|\bdiploma[\s-]+(?:3|iii|tiga)\b/u],
  ['D4', /\bd[ .-]*(?:4|iv)\b|\bdiploma[\s-]+(?:4|iv|empat)\b|sarjana terapan/u],
  ['S1', /\bs(?:[ .-]*1|[.-]+i)\b|\bsarjana\b|\bstrata[\s-]+(?:1|i|satu)\b|\b(?:ners|profesi)\b/u],
  ['S2', /\bs[ .-]*(?:2|ii)\b|\b(?:magister|pascasarjana)\b|\bstrata[\s-]+(?:2|ii|dua)\b/u],
  ['S3', /\bs[ .-]*(?:3|iii)\b|\bdoktor\b|\bstrata[\s-]+(?:3|iii|tiga)\b/u],
] as const;
type Level = (typeof LEVELS)[number][0];

/**
 * The lowest level of education that a sentence of a form names, since it is open to whoever has that; null where it names none.
 *
 * @example lowestEducationIn('paling rendah sarjana atau diploma IV') // 'D4'
 */
export const lowestEducationIn = (text: string): Level | null => LEVELS.find(([, named]) => named.test(text.toLowerCase()))?.[0] ?? null;
