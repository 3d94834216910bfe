import { failure, type Failure } from '../../graphql/errors.ts';
import type { Lifecycle } from '../../rules/lifecycle.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import type { Assignment } from './assignment.entity.ts';
import { PositionHeld, UnitNotValid } from './position-acts.errors.ts';
import { NothingToCorrect } from './staffing.errors.ts';
import { isInside, stateOn, type Days, type StateOnDay } from './staffing.lifecycle.ts';
import { UnitChanged, UnitCodeTaken, UnitHolds, UnitIsTop, UnitOfAnotherDinas, UnitStandsBelow, UnitTooDeep } from './unit-acts.errors.ts';

type Unit = UnitChanged['current'];
type Position = UnitHolds['positions'][number];

/** Of a unit on its last day; where it stands is said of all its days, so from any state. */
export const UNIT_LIFECYCLE = {
  move: { from: ['TO_COME', 'RUNNING', 'OVER'], to: 'RUNNING' },
  close: { from: ['RUNNING'], to: 'OVER' },
  reopen: { from: ['OVER'], to: 'RUNNING' },
} as const satisfies Lifecycle<StateOnDay, 'move' | 'close' | 'reopen'>;

export const NOT_HR = 'Units of that dinas belong to its HR.';
/** Levels below the top of the dinas. */
export const depthOf = ({ path }: Pick<Unit, 'path'>): number => path.split('.').length - 1;
export const isWithin = (inner: Unit, outer: Unit): boolean => inner.path === outer.path || inner.path.startsWith(`${outer.path}.`);

interface OfUnit {
  readonly isHr: boolean;
  readonly unit: Unit;
  readonly read: number;
  /** Whether they may do it to the unit that stands for the dinas as well. */
  readonly alsoTop?: boolean;
}

function decideOf({ isHr, unit, read, alsoTop = false }: OfUnit): Failure | UnitChanged | UnitIsTop | null {
  if (!isHr) return failure('FORBIDDEN', NOT_HR);
  if (read !== unit.version) return new UnitChanged(unit);
  return unit.parentId === null && !alsoTop ? new UnitIsTop() : null;
}

interface CreateFacts {
  readonly isHr: boolean;
  readonly days: Days;
  readonly parent: Unit;
  readonly taken: Unit | null;
}
/** Why a unit would not be made, or null. */
export function decideCreateUnit({ isHr, days, parent, taken }: CreateFacts): Failure | UnitNotValid | UnitCodeTaken | UnitTooDeep | null {
  if (!isHr) return failure('FORBIDDEN', NOT_HR);
  if (taken) return new UnitCodeTaken(taken);
  if (!isInside(days, parent)) return new UnitNotValid(parent);
  return depthOf(parent) >= UnitTooDeep.MOST ? new UnitTooDeep() : null;
}

interface RenameFacts extends OfUnit {
  readonly since: LocalDate;
  readonly differs: boolean;
}
export function decideRenameUnit({ since, differs, ...of }: RenameFacts): ReturnType<typeof decideOf> | UnitNotValid | NothingToCorrect {
  const refusal = decideOf(of);
  if (refusal) return refusal;
  if (stateOn(of.unit, since) !== 'RUNNING') return new UnitNotValid(of.unit);
  return differs ? null : new NothingToCorrect();
}

interface CorrectFacts extends OfUnit {
  readonly differs: boolean;
  /** Another unit that has the code. */
  readonly taken: Unit | null;
}
export function decideCorrectUnit({ differs, taken, ...of }: CorrectFacts): ReturnType<typeof decideOf> | NothingToCorrect | UnitCodeTaken {
  return decideOf(of) ?? (differs ? null : new NothingToCorrect()) ?? (taken ? new UnitCodeTaken(taken) : null);
}

/** A unit to which others are to go, with its dinas for the refusal. */
export interface Target {
  readonly unit: Unit;
  readonly dinas: UnitOfAnotherDinas['dinas'];
}
interface GoingFacts {
  readonly from: Unit;
  readonly to: Target;
  readonly goes: readonly Days[];
  /** Levels of units that go, 0 where only positions do. */
  readonly levels: number;
}
function decideGoing({ from, to, goes, levels }: GoingFacts): UnitStandsBelow | UnitOfAnotherDinas | UnitNotValid | UnitTooDeep | null {
  if (to.unit.dinasId !== from.dinasId) return new UnitOfAnotherDinas(to.dinas);
  if (isWithin(to.unit, from)) return new UnitStandsBelow();
  if (!goes.every((days) => isInside(days, to.unit))) return new UnitNotValid(to.unit);
  return depthOf(to.unit) + levels > UnitTooDeep.MOST ? new UnitTooDeep() : null;
}

interface MoveFacts extends OfUnit {
  readonly to: Target;
  /** The unit and those below it, to the lowest. */
  readonly levels: number;
}
export function decideMoveUnit({ to, levels, ...of }: MoveFacts): Failure | UnitChanged | UnitIsTop | ReturnType<typeof decideGoing> {
  return decideOf(of) ?? decideGoing({ from: of.unit, to, goes: [of.unit], levels });
}

interface CloseFacts extends OfUnit {
  readonly lastDay: LocalDate;
  /** Units directly below it that go on beyond the day. */
  readonly children: readonly Unit[];
  /** All units below it that do, those among them. */
  readonly below: readonly Unit[];
  /** Positions that do, in the unit and in what closes with it. */
  readonly positions: readonly Position[];
  /** What is held of those beyond the day. */
  readonly held: readonly Assignment[];
  readonly unitsGoTo: Target | null;
  readonly positionsGoTo: Target | null;
  readonly closeRest: boolean;
  readonly endHolders: boolean;
}
type CloseRefusal = UnitHolds | PositionHeld | ReturnType<typeof decideOf> | ReturnType<typeof decideGoing>;

export function decideCloseUnit({ lastDay, children, below, positions, held, ...facts }: CloseFacts): CloseRefusal {
  const { unit, unitsGoTo, positionsGoTo, closeRest, endHolders } = facts;
  const refusal = decideOf(facts);
  if (refusal) return refusal;
  // Closing it on its last day would change nothing.
  if (!(UNIT_LIFECYCLE.close.from as readonly StateOnDay[]).includes(stateOn(unit, lastDay)) || unit.validTo === lastDay) return new UnitNotValid(unit);
  const levels = Math.max(0, ...below.map((one) => depthOf(one) - depthOf(unit)));
  const astray =
    (unitsGoTo && decideGoing({ from: unit, to: unitsGoTo, goes: children, levels })) ??
    (positionsGoTo && decideGoing({ from: unit, to: positionsGoTo, goes: positions, levels: 0 }));
  if (astray) return astray;
  // What begins later cannot end before it begins.
  const stays = <Row extends Days>(rows: readonly Row[], goTo: Target | null): Row[] =>
    goTo ? [] : rows.filter(({ validFrom }) => !closeRest || validFrom > lastDay);
  const [units, posts] = [stays(below, unitsGoTo), stays(positions, positionsGoTo)];
  if (units.length + posts.length > 0) return new UnitHolds(units, posts);
  const left = positionsGoTo ? [] : held.filter(({ validFrom }) => !endHolders || validFrom > lastDay);
  return left.length > 0 ? new PositionHeld(left) : null;
}

interface ReopenFacts extends OfUnit {
  readonly parent: Days | null;
}
export function decideReopenUnit({ parent, ...of }: ReopenFacts): ReturnType<typeof decideOf> | UnitNotValid {
  const refusal = decideOf(of);
  if (refusal) return refusal;
  if (of.unit.validTo === null) return new UnitNotValid(of.unit);
  return parent && !isInside({ validFrom: of.unit.validFrom, validTo: null }, parent) ? new UnitNotValid(parent) : null;
}
