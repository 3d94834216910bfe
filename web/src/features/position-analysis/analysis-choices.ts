import type { CompetenceKind, PositionAnalysisOrder, PositionAnalysisSection, PositionAnalysisState } from '@selaras/schema/web';
import { everyValue } from '../../app/every-value.ts';

/** As far as an analysis comes, in that order. */
export const STATES = everyValue<PositionAnalysisState>()('DRAFT', 'REVIEWED', 'ESTABLISHED', 'DISCARDED');

/** What the address calls an order, and what it asks for; the first nobody has to ask for, so the address does not name it. */
export const ORDERS = {
  CHANGED: { field: 'UPDATED_AT', direction: 'DESC' },
  TITLE: { field: 'TITLE', direction: 'ASC' },
  STATE: { field: 'ANALYSIS_STATE', direction: 'ASC' },
  FROM: { field: 'ESTABLISHED_FROM', direction: 'DESC' },
} as const satisfies Readonly<Record<string, PositionAnalysisOrder>>;
type OrderName = keyof typeof ORDERS;
export const ORDER_NAMES = everyValue<OrderName>()('CHANGED', 'TITLE', 'STATE', 'FROM');
export const USUAL_ORDER: OrderName = 'CHANGED';

/** In the order of the form. */
export const SECTIONS = everyValue<PositionAnalysisSection>()(
  'EDUCATION',
  'TRAINING_LEADERSHIP',
  'TRAINING_TECHNICAL',
  'TRAINING_FUNCTIONAL',
  'EXPERIENCE',
  'TASK',
  'MATERIAL',
  'TOOL',
  'RESPONSIBILITY',
  'AUTHORITY',
  'RELATION',
  'ENVIRONMENT',
  'RISK',
  'SKILL',
  'APTITUDE',
  'TEMPERAMENT',
  'INTEREST',
  'PHYSICAL_EFFORT',
  'PHYSICAL_CONDITION',
  'WORK_FUNCTION',
  'PERFORMANCE',
);

/** Sections as they stand together on the page, each group under its heading. */
export const GROUPS = {
  QUALIFICATION: ['EDUCATION', 'TRAINING_LEADERSHIP', 'TRAINING_TECHNICAL', 'TRAINING_FUNCTIONAL', 'EXPERIENCE'],
  TASKS: ['TASK'],
  MEANS: ['MATERIAL', 'TOOL'],
  DUTIES: ['RESPONSIBILITY', 'AUTHORITY'],
  RELATIONS: ['RELATION'],
  CONDITIONS: ['ENVIRONMENT', 'RISK'],
  REQUIREMENTS: ['SKILL', 'APTITUDE', 'TEMPERAMENT', 'INTEREST', 'PHYSICAL_EFFORT', 'PHYSICAL_CONDITION', 'WORK_FUNCTION'],
  RESULTS: ['PERFORMANCE'],
} as const satisfies Readonly<Record<string, readonly PositionAnalysisSection[]>>;
export type GroupName = keyof typeof GROUPS;
export const GROUP_NAMES = everyValue<GroupName>()('QUALIFICATION', 'TASKS', 'MEANS', 'DUTIES', 'RELATIONS', 'CONDITIONS', 'REQUIREMENTS', 'RESULTS');

/** Sections whose lines say something beside their first text. */
const DETAILED = ['TASK', 'MATERIAL', 'TOOL', 'RELATION', 'ENVIRONMENT', 'RISK'] as const satisfies readonly PositionAnalysisSection[];
export type DetailedSection = (typeof DETAILED)[number];
export const isDetailed = (section: PositionAnalysisSection): section is DetailedSection => DETAILED.some((one) => one === section);

export const COMPETENCE_KINDS = everyValue<CompetenceKind>()('MANAGERIAL', 'SOCIO_CULTURAL', 'TECHNICAL');
export const LEVELS = [1, 2, 3, 4, 5] as const;
export const CLASSES = Array.from({ length: 17 }, (_, index) => 17 - index);
/** Lines of one section, and competences, that the server takes. */
export const MOST_LINES = 60;
