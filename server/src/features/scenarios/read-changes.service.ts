import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { badInput, failure, underLaw } from '../../graphql/errors.ts';
import { readerThrough } from '../../graph/write.ts';
import { Position, Unit } from '../organization/index.ts';
import { Assignment, PositionNeed, retirementAgeOf } from '../staffing/index.ts';
import type { Scenario } from './scenario.entity.ts';
import type { ScenarioChangeInput, ScenarioChangeKind } from './scenario-change.types.ts';
import { readChanges } from './scenario.queries.ts';

/** A change as its table takes it. */
interface Kept {
  readonly kind: ScenarioChangeKind;
  readonly place: number;
  readonly dinas_id: string;
  readonly position_id: string;
  readonly unit_id?: string;
  readonly assignment_id?: string;
  readonly employee_id?: string;
  readonly people?: number;
  readonly retirement_age?: number | null;
  readonly title?: string;
  readonly position_kind?: string;
  readonly position_class?: number | null;
  readonly need_then?: number | null;
}

const MOST_PEOPLE = 100_000;
const whole = (path: string, value: number, least: number, most: number): number => {
  if (value < least || value > most) throw badInput(`${path} is ${value}; it is ${least} to ${most.toLocaleString('en')}.`);
  return value;
};

/** A position on record, or one that the scenario adds. */
interface Place {
  readonly dinasId: string;
  readonly isAdded: boolean;
}

interface Known {
  readonly positions: ReadonlyMap<string, Place>;
  readonly assignments: ReadonlyMap<string, Assignment>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly needs: ReadonlyMap<string, number>;
}

const namesPosition = ({ setNeed, closePosition, moveHolder, hire, setRetirementAge }: ScenarioChangeInput): string[] =>
  [setNeed, closePosition, moveHolder, hire, setRetirementAge].flatMap((one) => one?.positionId ?? []);

/** All that changes name, as it is on the first day of the scenario, within the part of the government that it is of. */
async function readKnown(em: EntityManager, scenario: Scenario, changes: readonly ScenarioChangeInput[]): Promise<Known> {
  const within = { instansiId: scenario.instansiId, ...(scenario.dinasId === null ? {} : { dinasId: scenario.dinasId }) };
  const positionIds = [...new Set(changes.flatMap(namesPosition))];
  const held = await em.find(Assignment, {
    id: { $in: changes.flatMap(({ moveHolder, endHolding }) => (moveHolder ?? endHolding)?.assignmentId ?? []) },
    ...within,
    validFrom: { $lte: scenario.firstDay },
    $or: [{ validTo: null }, { validTo: { $gte: scenario.firstDay } }],
  });
  const [positions, units, needs, own] = [
    await em.find(Position, { id: { $in: positionIds }, ...within }),
    await em.find(Unit, { id: { $in: changes.flatMap(({ addPosition }) => addPosition?.unitId ?? []) }, ...within }),
    await em.find(PositionNeed, {
      positionId: { $in: positionIds },
      validFrom: { $lte: scenario.firstDay },
      $or: [{ validTo: null }, { validTo: { $gte: scenario.firstDay } }],
    }),
    (await readChanges(readerThrough(em), [scenario.id])).filter(({ kind }) => kind === 'ADD_POSITION'),
  ];
  return {
    positions: new Map<string, Place>([
      ...positions.map(({ id, dinasId }) => [id, { dinasId, isAdded: false }] as const),
      ...own.map(({ positionUuid, dinasId }) => [positionUuid, { dinasId, isAdded: true }] as const),
    ]),
    assignments: new Map(held.map((one) => [one.id, one])),
    units: new Map(units.map((unit) => [unit.id, unit])),
    needs: new Map(needs.map(({ positionId, people }) => [positionId, people])),
  };
}

/**
 * Changes as they are to be kept. Errors: NOT_FOUND for rows of another part of the government, that the viewer does not see, or that do not
 * hold on the first day of the scenario; BAD_INPUT for numbers that mean nothing, and for two changes about the same.
 */
export async function changesToKeep(context: Context, em: EntityManager, scenario: Scenario, changes: readonly ScenarioChangeInput[]): Promise<Kept[]> {
  const known = await readKnown(em, scenario, changes);
  const today = dayOf(context, scenario.instansiId, null);
  const positionOf = (path: string, id: string): Place => {
    const position = known.positions.get(id);
    if (!position) throw failure('NOT_FOUND', `${path}.positionId: there is no such position in the part of the government that the scenario is of.`);
    return position;
  };
  const recorded = (path: string, id: string): Place => {
    const position = positionOf(path, id);
    if (position.isAdded) throw badInput(`${path}.positionId: the scenario adds that position itself; take it out, or add it as it is to be.`);
    return position;
  };
  const heldAs = (path: string, id: string): Assignment => {
    const assignment = known.assignments.get(id);
    if (!assignment)
      throw failure(
        'NOT_FOUND',
        `${path}.assignmentId: nobody whom you may see holds that on ${scenario.firstDay} in the part of the government that the scenario is of.`,
      );
    return assignment;
  };
  const kept = changes.map((change, index): Kept => {
    const path = `input.changes.${index}`;
    const { setNeed, addPosition, closePosition, moveHolder, endHolding, hire, setRetirementAge } = change;
    if (setNeed) {
      const { dinasId } = recorded(`${path}.setNeed`, setNeed.positionId);
      return {
        kind: 'SET_NEED',
        place: index,
        dinas_id: dinasId,
        position_id: setNeed.positionId,
        people: whole(`${path}.setNeed.need`, setNeed.need, 0, MOST_PEOPLE),
        need_then: known.needs.get(setNeed.positionId) ?? null,
      };
    }
    if (addPosition) {
      const unit = known.units.get(addPosition.unitId);
      if (!unit) throw failure('NOT_FOUND', `${path}.addPosition.unitId: there is no such unit in the part of the government that the scenario is of.`);
      const { title, positionKind, positionClass = null, need } = addPosition;
      return {
        kind: 'ADD_POSITION',
        place: index,
        dinas_id: unit.dinasId,
        position_id: randomUUID(),
        unit_id: unit.id,
        title,
        position_kind: positionKind,
        position_class: positionClass === null ? null : whole(`${path}.addPosition.positionClass`, positionClass, 1, 17),
        people: whole(`${path}.addPosition.need`, need, 0, MOST_PEOPLE),
        retirement_age: underLaw(() => retirementAgeOf({ positionKind, jenjang: null, title }, today)),
      };
    }
    if (closePosition) {
      const { dinasId } = recorded(`${path}.closePosition`, closePosition.positionId);
      return { kind: 'CLOSE_POSITION', place: index, dinas_id: dinasId, position_id: closePosition.positionId };
    }
    if (moveHolder) {
      const held = heldAs(`${path}.moveHolder`, moveHolder.assignmentId);
      const { dinasId } = positionOf(`${path}.moveHolder`, moveHolder.positionId);
      if (held.assignmentKind !== 'DEFINITIF')
        throw badInput(`${path}.moveHolder.assignmentId: they hold it as ${held.assignmentKind} for the time being; move what they hold definitively.`);
      if (held.positionId === moveHolder.positionId) throw badInput(`${path}.moveHolder.positionId: they hold that position already.`);
      return { kind: 'MOVE_HOLDER', place: index, dinas_id: dinasId, position_id: moveHolder.positionId, assignment_id: held.id, employee_id: held.employeeId };
    }
    if (endHolding) {
      const held = heldAs(`${path}.endHolding`, endHolding.assignmentId);
      return { kind: 'END_HOLDING', place: index, dinas_id: held.dinasId, position_id: held.positionId, assignment_id: held.id, employee_id: held.employeeId };
    }
    if (hire) {
      const { dinasId } = positionOf(`${path}.hire`, hire.positionId);
      return { kind: 'HIRE', place: index, dinas_id: dinasId, position_id: hire.positionId, people: whole(`${path}.hire.people`, hire.people, 1, MOST_PEOPLE) };
    }
    const { dinasId } = recorded(`${path}.setRetirementAge`, setRetirementAge!.positionId);
    return {
      kind: 'SET_RETIREMENT_AGE',
      place: index,
      dinas_id: dinasId,
      position_id: setRetirementAge!.positionId,
      retirement_age: whole(`${path}.setRetirementAge.age`, setRetirementAge!.age, 50, 70),
    };
  });
  const about = kept.map(({ assignment_id, kind, position_id }) => assignment_id ?? `${kind} ${position_id}`);
  const twice = about.findIndex((one, index) => about.indexOf(one) !== index);
  if (twice >= 0) throw badInput(`input.changes.${twice} says once more what another one says of the same position or holder; say each once.`);
  return kept;
}
