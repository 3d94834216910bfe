import { Extensions, Field, getMetadataStorage, InputType, type ClassType } from 'type-graphql';
import { prefixOfMarker } from '../../graphql/node-id.ts';
import type { NodePrefix } from '../../node-types.ts';
import { ActInput, DecreedActInput, type actKind } from '../acts/index.ts';
import {
  ASSIGN,
  AssignEmployeeInput,
  CHANGE_POSITION,
  ChangePositionInput,
  CLOSE_POSITION,
  CLOSE_UNIT,
  ClosePositionInput,
  CloseUnitInput,
  CREATE_DINAS,
  CREATE_POSITION,
  CREATE_UNIT,
  CreateDinasInput,
  CreatePositionInput,
  CreateUnitInput,
  END_ASSIGNMENT,
  EndAssignmentInput,
  MERGE_UNITS,
  MergeUnitsInput,
  MOVE_UNIT,
  MoveUnitInput,
  RENAME_DINAS,
  RENAME_UNIT,
  RenameDinasInput,
  RenameUnitInput,
  REOPEN_POSITION,
  REOPEN_UNIT,
  ReopenPositionInput,
  ReopenUnitInput,
  SET_NEED,
  SET_SUPERIOR,
  SetPositionNeedInput,
  SetSuperiorPositionInput,
  SPLIT_UNIT,
  SplitUnitInput,
  TRANSFER_UNIT,
  TransferUnitInput,
} from '../staffing/index.ts';
import { RowOrMade } from './made-by-step.types.ts';

/** Steps as a program names them, each of the mutation of that name: what it is called among acts, and what it takes. */
export const STEPS = {
  createDinas: { kind: CREATE_DINAS, input: CreateDinasInput },
  renameDinas: { kind: RENAME_DINAS, input: RenameDinasInput },
  createUnit: { kind: CREATE_UNIT, input: CreateUnitInput },
  renameUnit: { kind: RENAME_UNIT, input: RenameUnitInput },
  transferUnit: { kind: TRANSFER_UNIT, input: TransferUnitInput },
  mergeUnits: { kind: MERGE_UNITS, input: MergeUnitsInput },
  splitUnit: { kind: SPLIT_UNIT, input: SplitUnitInput },
  moveUnit: { kind: MOVE_UNIT, input: MoveUnitInput },
  closeUnit: { kind: CLOSE_UNIT, input: CloseUnitInput },
  reopenUnit: { kind: REOPEN_UNIT, input: ReopenUnitInput },
  createPosition: { kind: CREATE_POSITION, input: CreatePositionInput },
  changePosition: { kind: CHANGE_POSITION, input: ChangePositionInput },
  closePosition: { kind: CLOSE_POSITION, input: ClosePositionInput },
  reopenPosition: { kind: REOPEN_POSITION, input: ReopenPositionInput },
  setSuperiorPosition: { kind: SET_SUPERIOR, input: SetSuperiorPositionInput },
  setPositionNeed: { kind: SET_NEED, input: SetPositionNeedInput },
  assignEmployee: { kind: ASSIGN, input: AssignEmployeeInput },
  endAssignment: { kind: END_ASSIGNMENT, input: EndAssignmentInput },
} as const satisfies Readonly<Record<string, { readonly kind: ReturnType<typeof actKind>; readonly input: ClassType }>>;
export type StepName = keyof typeof STEPS;
export const STEP_NAMES = Object.keys(STEPS) as readonly StepName[];

/** What steps make that later ones may use. */
export const MAKES: Readonly<Partial<Record<StepName, readonly NodePrefix[]>>> = {
  createDinas: ['dinas', 'unit'],
  createUnit: ['unit'],
  splitUnit: ['unit'],
  createPosition: ['position'],
};

/** What the draft says for all its steps, and what is read when they are checked. */
const OF_THE_DRAFT: ReadonlySet<unknown> = new Set([ActInput, DecreedActInput]);
const READ_THEN = ['version', 'needId', 'instansiId'];
/** Days that the draft says where a step does not. */
export const FIRST_DAYS = ['since', 'validFrom'] as const;
export const LAST_DAY = 'lastDay';
const OF_THE_DRAFT_UNLESS_SAID: readonly string[] = [...FIRST_DAYS, LAST_DAY];

/** How a field of a step is read, for whoever walks through what is kept of one. */
interface StepField {
  readonly prefix: NodePrefix | null;
  readonly below: StepShape | null;
}
export type StepShape = ReadonlyMap<string, StepField>;

type Made = { readonly input: ClassType; readonly shape: StepShape };

const lineOf = (target: unknown): unknown[] =>
  typeof target === 'function' && target !== Function.prototype ? [target, ...lineOf(Object.getPrototypeOf(target))] : [];

/** The same input without what belongs to the act and to the moment; an id in it may also be that of an earlier step. */
function stepInput(source: unknown, name: string, description: string): Made {
  const storage = getMetadataStorage();
  const line = lineOf(source);
  const input: ClassType = class {};
  Object.defineProperty(input, 'name', { value: name });
  InputType(name, { description })(input);
  const shape = new Map<string, StepField>();
  const fields = storage.fields.filter(({ target, name: field }) => line.includes(target) && !OF_THE_DRAFT.has(target) && !READ_THEN.includes(field));
  for (const field of fields) {
    const type = field.getType();
    const prefix = prefixOfMarker(type);
    const below = storage.inputTypes.some(({ target }) => target === type) ? stepInput(type, `${name}Row`, 'One of several rows of a step.') : null;
    shape.set(field.name, { prefix, below: below?.shape ?? null });
    const isOfDraft = OF_THE_DRAFT_UNLESS_SAID.includes(field.name) && field.typeOptions.nullable !== true;
    storage.collectClassFieldMetadata({
      ...field,
      target: input,
      getType: () => (prefix === null ? (below?.input ?? type) : RowOrMade(prefix)),
      typeOptions: { ...field.typeOptions, ...(isOfDraft ? { nullable: true } : {}) },
      description: isOfDraft ? `${field.description} That of the reorganisation when left out.` : field.description,
    });
  }
  return { input, shape };
}

const capital = (name: string): string => `${name[0]!.toUpperCase()}${name.slice(1)}`;
const made = new Map(
  STEP_NAMES.map((name) => [
    name,
    stepInput(
      STEPS[name].input,
      `${capital(name)}Step`,
      `What ${name} takes, as a step of a reorganisation. An id may also be that of an earlier step that makes such a row.`,
    ),
  ]),
);
export const shapeOfStep = (name: StepName): StepShape => made.get(name)!.shape;

/** What is kept of a step: its input as it was read. Ids are uuids, or those of steps. */
export type StepValues = Readonly<Record<string, unknown>>;

@Extensions({ oneOf: true })
@InputType({ description: 'One change of a reorganisation: exactly one of the mutations that it can be the step of, with what that takes.' })
export class ReorganisationStepInput {
  [name: string]: StepValues | null | undefined;
}
for (const name of STEP_NAMES)
  Field(() => made.get(name)!.input, { nullable: true, description: `A step of ${name}.` })(ReorganisationStepInput.prototype, name);
