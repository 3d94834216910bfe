import type {
  CompetenceKind,
  EducationLevel,
  PositionAnalysisContent_ContentFragment,
  PositionAnalysisSection,
  PositionAnalysisSectionInput,
  RequiredCompetenceInput,
  SavePositionAnalysisInput,
} from '@selaras/schema/web';
import { MOST_LINES, SECTIONS } from './analysis-choices.ts';

/** A line of a section while it is worked on. */
export interface Line {
  readonly key: string;
  readonly description: string;
  readonly detail: string;
  readonly counterpart: string;
}

/** A competence while it is worked on; technical ones have no code. */
export interface Needed {
  readonly key: string;
  readonly kind: CompetenceKind;
  readonly code: string | null;
  readonly title: string;
  readonly level: number;
}

/** All that an analysis says. */
export interface AnalysisDraft {
  readonly summary: string;
  readonly minimumEducation: EducationLevel | '';
  readonly analysedClass: number | null;
  readonly sections: Readonly<Record<PositionAnalysisSection, readonly Line[]>>;
  readonly competences: readonly Needed[];
}

/** What is kept or overwritten as a whole. */
export type Part = 'summary' | 'minimumEducation' | 'analysedClass' | 'competences' | PositionAnalysisSection;
const PARTS: readonly Part[] = ['summary', 'minimumEducation', 'analysedClass', ...SECTIONS, 'competences'];

/** As the server tells of it. */
export type ToldAnalysis = Omit<PositionAnalysisContent_ContentFragment, 'version'>;

let made = 0;
const newKey = (): string => `new-${++made}-${Math.random().toString(36).slice(2, 8)}`;
export const newLine = (said: Partial<Omit<Line, 'key'>> = {}): Line => ({ description: '', detail: '', counterpart: '', ...said, key: newKey() });
export const newNeeded = (said: Omit<Needed, 'key'>): Needed => ({ ...said, key: newKey() });

/** What the server tells, as it stands on the screen. */
export function draftOf({ summary, minimumEducation, analysedClass, items, competences }: ToldAnalysis): AnalysisDraft {
  const lines = (of: PositionAnalysisSection): Line[] =>
    items
      .filter(({ section }) => section === of)
      .map(({ place, description, detail, counterpart }) => ({
        key: `${of}-${place}`,
        description,
        detail: detail ?? '',
        counterpart: counterpart ?? '',
      }));
  return {
    summary: summary ?? '',
    minimumEducation: minimumEducation ?? '',
    analysedClass,
    sections: Object.fromEntries(SECTIONS.map((section) => [section, lines(section)])) as Record<PositionAnalysisSection, Line[]>,
    competences: competences.map(({ place, competenceKind, code, title, level }) => ({ key: `c-${place}`, kind: competenceKind, code, title, level })),
  };
}

/** Lines that say something: what has only been begun stays on the screen. */
const saidLines = (lines: readonly Line[]): PositionAnalysisSectionInput['items'] =>
  lines
    .filter(({ description }) => description.trim() !== '')
    .slice(0, MOST_LINES)
    .map(({ description, detail, counterpart }) => ({
      description: description.trim(),
      ...(detail.trim() ? { detail: detail.trim() } : {}),
      ...(counterpart.trim() ? { counterpart: counterpart.trim() } : {}),
    }));

function saidCompetences(competences: readonly Needed[]): RequiredCompetenceInput[] {
  const names = new Set<string>();
  return competences.flatMap(({ code, title, level }) => {
    const name = title.trim().toLowerCase();
    // Twice the same is one of them not finished yet.
    if (name === '' || names.has(name)) return [];
    names.add(name);
    return [code === null ? { title: title.trim(), level } : { code, level }];
  });
}

/** What a part says, as it would be sent. */
function said(draft: AnalysisDraft, part: Part): unknown {
  if (part === 'summary') return draft.summary.trim() || null;
  if (part === 'minimumEducation') return draft.minimumEducation || null;
  if (part === 'analysedClass') return draft.analysedClass;
  return part === 'competences' ? saidCompetences(draft.competences) : saidLines(draft.sections[part]);
}
const same = (part: Part, one: AnalysisDraft, other: AnalysisDraft): boolean => JSON.stringify(said(one, part)) === JSON.stringify(said(other, part));

/** The parts that say something else here than the server knows. */
export const changedParts = (saved: AnalysisDraft, draft: AnalysisDraft): Part[] => PARTS.filter((part) => !same(part, saved, draft));

const isSection = (part: Part): part is PositionAnalysisSection => SECTIONS.some((section) => section === part);

/** What is to be sent of it: parts that changed, and nothing else. */
export function changesOf(saved: AnalysisDraft, draft: AnalysisDraft): Omit<SavePositionAnalysisInput, 'analysisId' | 'version'> | null {
  const parts = changedParts(saved, draft);
  if (parts.length === 0) return null;
  const sections = parts.filter(isSection).map((section) => ({ section, items: saidLines(draft.sections[section]) }));
  return {
    ...(parts.includes('summary') ? { summary: draft.summary.trim() || null } : {}),
    ...(parts.includes('minimumEducation') ? { minimumEducation: draft.minimumEducation || null } : {}),
    ...(parts.includes('analysedClass') ? { analysedClass: draft.analysedClass } : {}),
    ...(sections.length > 0 ? { sections } : {}),
    ...(parts.includes('competences') ? { competences: saidCompetences(draft.competences) } : {}),
  };
}

const take = (into: AnalysisDraft, part: Part, from: AnalysisDraft): AnalysisDraft =>
  isSection(part) ? { ...into, sections: { ...into.sections, [part]: from.sections[part] } } : { ...into, [part]: from[part] };

/**
 * What stands here over what others have written meanwhile, part by part; `clashing` are those that both wrote. A part that the
 * others left as one of `before` was not written by them.
 */
export function overLatest(
  before: readonly AnalysisDraft[],
  mine: AnalysisDraft,
  theirs: AnalysisDraft,
): { readonly draft: AnalysisDraft; readonly clashing: readonly Part[] } {
  let draft = mine;
  const clashing: Part[] = [];
  for (const part of PARTS) {
    const [first] = before;
    if (first && same(part, first, mine)) draft = take(draft, part, theirs);
    else if (!same(part, mine, theirs) && !before.some((one) => same(part, one, theirs))) clashing.push(part);
  }
  return { draft, clashing };
}

/** Lines of a paste: one of each line, its cells between tabs. */
export const pastedLines = (text: string): Line[] =>
  text
    .replaceAll('\r', '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim().replace(/^"(.*)"$/u, '$1')))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map(([description = '', detail = '', counterpart = '']) =>
      newLine({ description: description.replace(/^(?:\(?\d{1,2}[.)]|[a-z][.)]|[-–•])\s+/iu, ''), detail, counterpart }),
    );

/** Lines with further ones whose text is not among them yet. */
export function withLines(lines: readonly Line[], further: readonly Line[]): { readonly lines: readonly Line[]; readonly added: number } {
  const known = new Set(lines.map(({ description }) => description.trim().toLowerCase()));
  const added = further.filter(({ description }) => !known.has(description.trim().toLowerCase()));
  return { lines: [...lines.filter(({ description, detail }) => `${description}${detail}`.trim() !== ''), ...added].slice(0, MOST_LINES), added: added.length };
}
