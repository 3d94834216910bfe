import { failure, type Failure } from '../../graphql/errors.ts';
import type { Lifecycle } from '../../rules/lifecycle.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import type { Assignment } from './assignment.entity.ts';
import { PositionChanged, PositionCodeTaken, PositionHeld, SuperiorStandsBelow, UnitNotValid } from './position-acts.errors.ts';
import { PositionNotValid } from './staffing.errors.ts';
import { isInside, stateOn, type Days, type StateOnDay } from './staffing.lifecycle.ts';

type Position = PositionChanged['current'];

/** Of a position on its last day; `change` and `superior` are said of all its days, so from any state. */
export const POSITION_LIFECYCLE = {
  change: { from: ['TO_COME', 'RUNNING', 'OVER'], to: 'RUNNING' },
  superior: { from: ['TO_COME', 'RUNNING', 'OVER'], to: 'RUNNING' },
  close: { from: ['RUNNING'], to: 'OVER' },
  reopen: { from: ['OVER'], to: 'RUNNING' },
} as const satisfies Lifecycle<StateOnDay, 'change' | 'superior' | 'close' | 'reopen'>;

const NOT_HR = 'Positions of that dinas belong to its HR.';

interface OfPosition {
  readonly isHr: boolean;
  readonly position: Position;
  /** Null for who only asks whether the step is open. */
  readonly read: number | null;
}

/** What is refused of every change of a position, whatever it is. */
function decideOf({ isHr, position, read }: OfPosition): Failure | PositionChanged | null {
  if (!isHr) return failure('FORBIDDEN', NOT_HR);
  return read !== null && read !== position.version ? new PositionChanged(position) : null;
}

interface CreateFacts {
  readonly isHr: boolean;
  readonly days: Days;
  readonly unit: Days;
  readonly taken: Position | null;
}
/** Why a position would not be made, or null. */
export function decideCreate({ isHr, days, unit, taken }: CreateFacts): Failure | UnitNotValid | PositionCodeTaken | null {
  if (!isHr) return failure('FORBIDDEN', NOT_HR);
  if (!isInside(days, unit)) return new UnitNotValid(unit);
  return taken && new PositionCodeTaken(taken);
}

export const decideChange = (facts: OfPosition): Failure | PositionChanged | null => decideOf(facts);

interface SuperiorFacts extends OfPosition {
  /** Whether the superior is the position itself, or below it. */
  readonly standsBelow: boolean;
  /** Whether the two may change places: not with itself. */
  readonly swap: boolean;
}
export function decideSuperior({ standsBelow, swap, ...of }: SuperiorFacts): Failure | PositionChanged | SuperiorStandsBelow | null {
  return decideOf(of) ?? (standsBelow && !swap ? new SuperiorStandsBelow() : null);
}

interface CloseFacts extends OfPosition {
  readonly lastDay: LocalDate;
  /** What is held beyond it. */
  readonly beyond: readonly Assignment[];
  readonly endHolders: boolean;
}
export function decideClose({ lastDay, beyond, endHolders, ...of }: CloseFacts): Failure | PositionChanged | PositionNotValid | PositionHeld | null {
  const refusal = decideOf(of);
  if (refusal) return refusal;
  const { position } = of;
  // Closing it on its last day would change nothing.
  if (!(POSITION_LIFECYCLE.close.from as readonly StateOnDay[]).includes(stateOn(position, lastDay)) || position.validTo === lastDay)
    return new PositionNotValid(position);
  // What begins later cannot end before it begins.
  const left = endHolders ? beyond.filter(({ validFrom }) => validFrom > lastDay) : beyond;
  return left.length > 0 ? new PositionHeld([...left]) : null;
}

interface ReopenFacts extends OfPosition {
  readonly unit: Days;
}
export function decideReopen({ unit, ...of }: ReopenFacts): Failure | PositionChanged | PositionNotValid | UnitNotValid | null {
  const refusal = decideOf(of);
  if (refusal) return refusal;
  if (of.position.validTo === null) return new PositionNotValid(of.position);
  return isInside({ validFrom: of.position.validFrom, validTo: null }, unit) ? null : new UnitNotValid(unit);
}
