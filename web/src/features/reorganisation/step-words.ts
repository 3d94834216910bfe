import type { ActKind, ReorganisationSteps_StepFragment } from '@selaras/schema/web';
import { id } from '../../text/id.ts';
import type { Format } from '../../text/format.ts';
import type { Say } from '../../text/text.ts';
import type { Words } from '../../text/words.ts';

type Step = ReorganisationSteps_StepFragment;
type Said = keyof Words['reorganisation']['says'];
type FieldWord = keyof Words['reorganisation']['fields'];

const SAID: ReadonlySet<string> = new Set(Object.keys(id.reorganisation.says));
const FIELDS: ReadonlySet<string> = new Set(Object.keys(id.reorganisation.fields));
/** Every place in a sentence, so that one of which a step says nothing stays empty. */
const UNSAID = {
  name: '',
  title: '',
  need: '',
  assignmentId: '',
  dinasId: '',
  employeeId: '',
  intoId: '',
  parentId: '',
  positionId: '',
  positionIds: '',
  unitId: '',
  units: '',
};
const LAST_DAY_OF: readonly ActKind[] = ['CLOSE_UNIT', 'CLOSE_POSITION', 'END_ASSIGNMENT'];
/** Fields that hold a value of an enumeration, each with the group of words it is said in. */
const GROUPS = {
  unitKind: 'UnitKind',
  dinasKind: 'DinasKind',
  positionKind: 'PositionKind',
  jenjang: 'Jenjang',
  eselon: 'Eselon',
  requiredEducation: 'EducationLevel',
  kind: 'AssignmentKind',
} as const;
type Group = (typeof GROUPS)[keyof typeof GROUPS];
type Label = { [Name in Group]: `labels.${Name}.${keyof Words['labels'][Name] & string}` }[Group];

const isSaid = (kind: string): kind is Said => SAID.has(kind);
const isFieldWord = (field: string): field is FieldWord => FIELDS.has(field);
const groupOf = (field: string): Group | null => Object.entries(GROUPS).find(([name]) => name === field)?.[1] ?? null;
const isLabel = (label: string): label is Label => {
  const [, group, value] = label.split('.');
  return Object.values(GROUPS).some((known) => known === group && value !== undefined && value in id.labels[known]);
};

interface Described {
  readonly sentence: string;
  /** What else it says, with its word. */
  readonly details: readonly { readonly field: string; readonly value: string }[];
}

interface Around {
  readonly steps: readonly Step[];
  readonly firstDay: string;
  readonly say: Say;
  readonly format: Format;
}

/** Words of an enumeration that steps state, as choices. */
export function choicesOf(name: string, say: Say): { readonly value: string; readonly label: string }[] {
  const group = Object.values(GROUPS).find((one) => one === name);
  if (!group) return [];
  return Object.keys(id.labels[group]).flatMap((value) => {
    const label = `labels.${group}.${value}`;
    return isLabel(label) ? [{ value, label: say(label) }] : [];
  });
}

/** The word for a field of a step; one without is called as the API does. */
export const fieldInWords = (field: string, say: Say): string => (isFieldWord(field) ? say(`reorganisation.fields.${field}`) : field);

const headOf = (path: string): string => path.split('.')[0]!;

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** Later steps that use what a step makes, by their places. */
export const usersOf = (steps: readonly Step[], stepId: string): number[] =>
  steps.flatMap(({ parts }, index) => (parts.some(({ madeByStepId }) => madeByStepId === stepId) ? [index] : []));

/** One part as people read it; what an earlier step makes is called by its name and the number of that step. */
function wordOf({ path, text, rowName, madeByStepId }: Step['parts'][number], { steps, say, format }: Around): string {
  if (madeByStepId !== null) {
    const index = steps.findIndex((step) => step.id === madeByStepId);
    return say('reorganisation.madeBy', { name: steps[index]?.madeName ?? '?', number: index < 0 ? '?' : format.count(index + 1) });
  }
  if (text === null) return rowName ?? say('reorganisation.gone');
  // What of a position is to be said no more, by the names of its fields: REQUIRED_EDUCATION is requiredEducation.
  const cleared = headOf(path) === 'clear' ? text.toLowerCase().replaceAll(/_[a-z]/g, (letter) => letter[1]!.toUpperCase()) : '';
  if (isFieldWord(cleared)) return say(`reorganisation.fields.${cleared}`);
  const group = groupOf(headOf(path));
  const label = `labels.${group}.${text}`;
  if (isLabel(label)) return say(label);
  if (text === 'true' || text === 'false') return say(text === 'true' ? 'imports.yes' : 'imports.no');
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? format.day(text) : text;
}

/** What is not done or not so is not worth saying, unless it was otherwise before. */
const isUnsaid = (kind: ActKind, field: string, isNo: boolean): boolean => isNo && !(kind === 'CHANGE_POSITION' && field === 'isHead');

/** A step in one plain sentence, with what does not stand in it. */
export function describeStep(step: Step, around: Around): Described {
  const { say, format, firstDay } = around;
  const said = new Map(
    [...Map.groupBy(step.parts, ({ path }) => headOf(path))].map(([field, parts]) => [field, format.list(parts.map((part) => wordOf(part, around)))] as const),
  );
  const isLast = LAST_DAY_OF.includes(step.kind);
  const day = said.get('since') ?? said.get('validFrom') ?? said.get('lastDay') ?? format.day(isLast ? dayBefore(firstDay) : firstDay);
  const values = { ...UNSAID, ...Object.fromEntries(said), day };
  const sentence = isSaid(step.kind) ? say(`reorganisation.says.${step.kind}`, values) : say(`labels.ActKind.${step.kind}`);
  const template: string = isSaid(step.kind) ? id.reorganisation.says[step.kind] : '';
  const days = ['since', 'validFrom', 'lastDay'];
  const details = [...said].flatMap(([field, value]) =>
    template.includes(`{{${field}}}`) || (template.includes('{{day}}') && days.includes(field)) || isUnsaid(step.kind, field, value === say('imports.no'))
      ? []
      : [{ field: fieldInWords(field, say), value }],
  );
  return { sentence: step.partCount > step.parts.length ? `${sentence} (…)` : sentence, details };
}
