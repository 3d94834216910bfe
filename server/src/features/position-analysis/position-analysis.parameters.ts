/**
 * The parts of an analysis that are lists, in the order of the form (Informasi Jabatan, PermenPANRB 1/2020): what an item says
 * beside its first text, such as what comes of a task.
 */
interface Section {
  readonly hasDetail: boolean;
  /** Of relations: in which unit or body the other one is. */
  readonly hasCounterpart: boolean;
}
const PLAIN: Section = { hasDetail: false, hasCounterpart: false };
const DETAILED: Section = { hasDetail: true, hasCounterpart: false };

export const SECTIONS = {
  EDUCATION: PLAIN,
  TRAINING_LEADERSHIP: PLAIN,
  TRAINING_TECHNICAL: PLAIN,
  TRAINING_FUNCTIONAL: PLAIN,
  EXPERIENCE: PLAIN,
  TASK: DETAILED,
  MATERIAL: DETAILED,
  TOOL: DETAILED,
  RESPONSIBILITY: PLAIN,
  AUTHORITY: PLAIN,
  RELATION: { hasDetail: true, hasCounterpart: true },
  ENVIRONMENT: DETAILED,
  RISK: DETAILED,
  SKILL: PLAIN,
  APTITUDE: PLAIN,
  TEMPERAMENT: PLAIN,
  INTEREST: PLAIN,
  PHYSICAL_EFFORT: PLAIN,
  PHYSICAL_CONDITION: PLAIN,
  WORK_FUNCTION: PLAIN,
  PERFORMANCE: PLAIN,
} as const satisfies Readonly<Record<string, Section>>;
export type SectionName = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];

/** More than any form has: what lies beyond was pasted by mistake. */
export const MOST_ITEMS_OF_A_SECTION = 60;
/** Of all sections together; a long form has half of them. */
export const MOST_ITEMS = 300;
export const MOST_COMPETENCES = 60;
/** Letters of a text of an item. */
export const ITEM_LENGTH = 4_000;
export const CLASS_BOUNDS = { least: 1, most: 17 } as const;
/** As many as are reviewed or established at once. */
export const MOST_AT_ONCE = 100;
