import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../graphql/context.ts';
import type { NodePrefix } from '../../node-types.ts';
import type { LocalDate } from '../../rules/local-date.ts';
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
  endAssignment,
  mergeUnits,
  moveUnit,
  PositionNeed,
  renameDinas,
  renameUnit,
  reopenPosition,
  reopenUnit,
  setPositionNeed,
  setSuperiorPosition,
  splitUnit,
  transferUnit,
} from '../staffing/index.ts';
import type { StepName, StepValues } from './step-inputs.types.ts';

/** What a step makes that a later one may use. */
export type MadeByStep = Readonly<Partial<Record<NodePrefix, string>>>;

interface Run {
  /** The mutation itself: what a step may do and refuses is stated there and nowhere else. */
  readonly run: (context: Context, input: never) => Promise<object>;
  /** What the mutation takes beside what a step says: the rows are taken as they are when it is done. */
  readonly read?: (em: EntityManager, values: StepValues) => Promise<StepValues>;
  readonly makes?: (em: EntityManager, done: object) => Promise<MadeByStep> | MadeByStep;
}

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
  const day = since as LocalDate;
  const need = await em.findOne(PositionNeed, {
    positionId: String(positionId),
    validFrom: { $lte: day },
    $or: [{ validTo: null }, { validTo: { $gte: day } }],
  });
  return need ? { needId: need.id, version: need.version } : {};
}

async function dinasMade(em: EntityManager, done: object): Promise<MadeByStep> {
  const { id } = (done as { readonly dinas: Dinas }).dinas;
  return { dinas: id, unit: (await em.findOneOrFail(Unit, { dinasId: id, parentId: null })).id };
}
const unitMade = (_em: EntityManager, done: object): MadeByStep => ({ unit: (done as { readonly unit: Unit }).unit.id });
const positionMade = (_em: EntityManager, done: object): MadeByStep => ({ position: (done as { readonly position: Position }).position.id });

export const RUNS: Readonly<Record<StepName, Run>> = {
  createDinas: { run: createDinas, makes: dinasMade },
  renameDinas: { run: renameDinas, read: versionOf(Dinas, 'dinasId') },
  createUnit: { run: createUnit, makes: unitMade },
  renameUnit: { run: renameUnit, read: ofUnit },
  transferUnit: { run: transferUnit, read: ofUnit },
  mergeUnits: { run: mergeUnits, read: unitsRead },
  splitUnit: { run: splitUnit, read: ofUnit, makes: unitMade },
  moveUnit: { run: moveUnit, read: ofUnit },
  closeUnit: { run: closeUnit, read: ofUnit },
  reopenUnit: { run: reopenUnit, read: ofUnit },
  createPosition: { run: createPosition, makes: positionMade },
  changePosition: { run: changePosition, read: ofPosition },
  closePosition: { run: closePosition, read: ofPosition },
  reopenPosition: { run: reopenPosition, read: ofPosition },
  setSuperiorPosition: { run: setSuperiorPosition, read: ofPosition },
  setPositionNeed: { run: setPositionNeed, read: needInForce },
  assignEmployee: { run: assignEmployee },
  endAssignment: { run: endAssignment, read: versionOf(Assignment, 'assignmentId') },
};
