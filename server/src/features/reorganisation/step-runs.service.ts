import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../graphql/context.ts';
import type { NodePrefix } from '../../node-types.ts';
import { Dinas, Position, Unit } from '../organization/index.ts';
import {
  Assignment,
  assignEmployee,
  changePosition,
  closePosition,
  closeUnit,
  createDinas,
  createPosition,
  createUnit,
  DinasSaved,
  endAssignment,
  mergeUnits,
  moveUnit,
  PositionNeed,
  PositionSaved,
  renameDinas,
  renameUnit,
  reopenPosition,
  reopenUnit,
  setPositionNeed,
  setSuperiorPosition,
  splitUnit,
  transferUnit,
  UnitSaved,
} from '../staffing/index.ts';
import { STEPS, type StepName, type StepValues } from './step-inputs.types.ts';

/** What a step makes that a later one may use. */
export type MadeByStep = Readonly<Partial<Record<NodePrefix, string>>>;

interface Run extends Beside {
  /** The mutation itself: what a step may do and refuses is stated there and nowhere else. */
  readonly run: (context: Context, values: StepValues) => Promise<object>;
}

interface Beside {
  /** What the mutation takes beside what a step says: the rows are taken as they are when it is done. */
  readonly read?: (em: EntityManager, values: StepValues) => Promise<StepValues>;
  readonly makes?: (em: EntityManager, done: object) => Promise<MadeByStep> | MadeByStep;
}

/** A mutation is handed the input that it takes anywhere else. */
const step = <Input extends object>(
  { input }: { readonly input: new () => Input },
  mutation: (context: Context, input: Input) => Promise<object>,
  beside: Beside = {},
): Run => ({ ...beside, run: (context, values) => mutation(context, Object.assign(new input(), values)) });

type Versioned = abstract new () => { id: string; version: number };

/** A row that is gone has no version; the mutation says that it is not there. */
const versionIn = async (em: EntityManager, entity: Versioned, id: unknown): Promise<number> => (await em.findOne(entity, { id: String(id) }))?.version ?? 0;
const versionOf = (entity: Versioned, field: string) => async (em: EntityManager, values: StepValues) => ({
  version: await versionIn(em, entity, values[field]),
});
const ofUnit = versionOf(Unit, 'unitId');
const ofPosition = versionOf(Position, 'positionId');

async function unitsRead(em: EntityManager, { units }: StepValues): Promise<StepValues> {
  const read: StepValues[] = [];
  for (const unit of units as readonly StepValues[]) read.push({ ...unit, version: await versionIn(em, Unit, unit['unitId']) });
  return { units: read };
}

async function needInForce(em: EntityManager, { positionId, since }: StepValues): Promise<StepValues> {
  const day = String(since);
  const need = await em.findOne(PositionNeed, {
    positionId: String(positionId),
    validFrom: { $lte: day },
    $or: [{ validTo: null }, { validTo: { $gte: day } }],
  });
  return need ? { needId: need.id, version: need.version } : {};
}

async function dinasMade(em: EntityManager, done: object): Promise<MadeByStep> {
  if (!(done instanceof DinasSaved)) return {};
  const { id } = done.dinas;
  return { dinas: id, unit: (await em.findOneOrFail(Unit, { dinasId: id, parentId: null })).id };
}
const unitMade = (_em: EntityManager, done: object): MadeByStep => (done instanceof UnitSaved ? { unit: done.unit.id } : {});
const positionMade = (_em: EntityManager, done: object): MadeByStep => (done instanceof PositionSaved ? { position: done.position.id } : {});

export const RUNS: Readonly<Record<StepName, Run>> = {
  createDinas: step(STEPS.createDinas, createDinas, { makes: dinasMade }),
  renameDinas: step(STEPS.renameDinas, renameDinas, { read: versionOf(Dinas, 'dinasId') }),
  createUnit: step(STEPS.createUnit, createUnit, { makes: unitMade }),
  renameUnit: step(STEPS.renameUnit, renameUnit, { read: ofUnit }),
  transferUnit: step(STEPS.transferUnit, transferUnit, { read: ofUnit }),
  mergeUnits: step(STEPS.mergeUnits, mergeUnits, { read: unitsRead }),
  splitUnit: step(STEPS.splitUnit, splitUnit, { read: ofUnit, makes: unitMade }),
  moveUnit: step(STEPS.moveUnit, moveUnit, { read: ofUnit }),
  closeUnit: step(STEPS.closeUnit, closeUnit, { read: ofUnit }),
  reopenUnit: step(STEPS.reopenUnit, reopenUnit, { read: ofUnit }),
  createPosition: step(STEPS.createPosition, createPosition, { makes: positionMade }),
  changePosition: step(STEPS.changePosition, changePosition, { read: ofPosition }),
  closePosition: step(STEPS.closePosition, closePosition, { read: ofPosition }),
  reopenPosition: step(STEPS.reopenPosition, reopenPosition, { read: ofPosition }),
  setSuperiorPosition: step(STEPS.setSuperiorPosition, setSuperiorPosition, { read: ofPosition }),
  setPositionNeed: step(STEPS.setPositionNeed, setPositionNeed, { read: needInForce }),
  assignEmployee: step(STEPS.assignEmployee, assignEmployee),
  endAssignment: step(STEPS.endAssignment, endAssignment, { read: versionOf(Assignment, 'assignmentId') }),
};
