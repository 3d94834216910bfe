import { failure, type Failure } from '../../graphql/errors.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import type { Assignment } from './assignment.entity.ts';
import { UnitNotValid } from './position-acts.errors.ts';
import { isInside, stateOn, type Days } from './staffing.lifecycle.ts';
import { BeginsLater, PositionNotInUnit } from './succession.errors.ts';
import { UnitChanged, UnitCodeTaken, UnitIsTop, UnitStandsBelow, UnitTooDeep } from './unit-acts.errors.ts';
import { depthOf, isWithin, NOT_HR } from './unit-acts.lifecycle.ts';

type Unit = UnitChanged['current'];
type Position = BeginsLater['positions'][number];

/** All that a change takes with it: what goes on beyond the day before. */
export interface Going {
  readonly units: readonly Unit[];
  readonly positions: readonly Position[];
  readonly held: readonly Assignment[];
}

interface Facts {
  /** Of the dinas that it leaves and of the one it comes to. */
  readonly isHr: boolean;
  /** Each with the version that was read. */
  readonly units: readonly { readonly unit: Unit; readonly read: number }[];
  readonly since: LocalDate;
  readonly going: Going;
}

function decideGoing({ isHr, units, since, going }: Facts): Failure | UnitChanged | UnitIsTop | UnitNotValid | BeginsLater | null {
  if (!isHr) return failure('FORBIDDEN', NOT_HR);
  for (const { unit, read } of units) {
    if (read !== unit.version) return new UnitChanged(unit);
    if (unit.parentId === null) return new UnitIsTop();
    // It has to be there on the day and to have been there on the day before.
    if (stateOn(unit, since) !== 'RUNNING' || unit.validFrom === since) return new UnitNotValid(unit);
  }
  const later = <Row extends Days>(rows: readonly Row[]): Row[] => rows.filter(({ validFrom }) => validFrom >= since);
  const [late, posts, held] = [later(going.units), later(going.positions), later(going.held)];
  return late.length + posts.length + held.length > 0 ? new BeginsLater(late, posts, held) : null;
}

interface ToFacts extends Facts {
  readonly to: Unit;
  /** Levels of units that go below it. */
  readonly levels: number;
}
/** Whether units may go below another one, or become part of it. */
export function decideTransfer({ to, levels, ...facts }: ToFacts): ReturnType<typeof decideGoing> | UnitStandsBelow | UnitTooDeep {
  const { units, since, going } = facts;
  const refusal = decideGoing(facts);
  if (refusal) return refusal;
  if (units.some(({ unit }) => isWithin(to, unit))) return new UnitStandsBelow();
  const end = (rows: readonly Days[]): string | null =>
    rows.some(({ validTo }) => validTo === null)
      ? null
      : (rows
          .map(({ validTo }) => validTo!)
          .toSorted()
          .at(-1) ?? since);
  if (!isInside({ validFrom: since, validTo: end([...going.units, ...going.positions]) }, to)) return new UnitNotValid(to);
  return depthOf(to) + levels > UnitTooDeep.MOST ? new UnitTooDeep() : null;
}

interface SplitFacts extends Facts {
  /** How many positions were named. */
  readonly asked: number;
  readonly taken: Unit | null;
}
/** Whether positions may go into a new unit beside theirs. */
export function decideSplit({ asked, taken, ...facts }: SplitFacts): ReturnType<typeof decideGoing> | PositionNotInUnit | UnitCodeTaken {
  const refusal = decideGoing(facts);
  if (refusal) return refusal;
  if (facts.going.positions.length < asked) return new PositionNotInUnit();
  return taken ? new UnitCodeTaken(taken) : null;
}
