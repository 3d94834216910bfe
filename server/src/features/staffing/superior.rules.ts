import type { LocalDate } from '../../rules/local-date.ts';
import { LEADING_KINDS, type AssignmentKind } from './assignment.parameters.ts';

/** One assignment that runs on the day asked about. */
export interface PositionHolder {
  readonly employeeId: string;
  readonly kind: AssignmentKind;
  readonly tmt: LocalDate;
}

export const SUPERIOR_OUTCOMES = ['OWN_POSITION', 'DEFINITIVE_HOLDER', 'ACTING_HOLDER', 'VACANT', 'HELD_BY_SELF', 'TOP_OF_TREE', 'NO_ASSIGNMENT'] as const;
export type SuperiorOutcome = (typeof SUPERIOR_OUTCOMES)[number];

export interface SuperiorStep {
  /** Null only for NO_ASSIGNMENT, where there is no position to start from. */
  readonly positionId: string | null;
  readonly holderId: string | null;
  readonly outcome: SuperiorOutcome;
}

export interface SuperiorQuestion {
  readonly employeeId: string;
  /** The definitive position of the employee on the day. */
  readonly positionId: string | null;
  readonly positions: ReadonlyMap<string, { readonly superiorPositionId: string | null }>;
  readonly holders: ReadonlyMap<string, readonly PositionHolder[]>;
}

export interface SuperiorPath {
  readonly superiorEmployeeId: string | null;
  readonly steps: readonly SuperiorStep[];
}

const earlierFirst = (a: PositionHolder, b: PositionHolder): number =>
  a.tmt < b.tmt ? -1 : a.tmt > b.tmt ? 1 : a.employeeId < b.employeeId ? -1 : a.employeeId > b.employeeId ? 1 : 0;

/**
 * Who leads a position on the day.
 *
 *   a running PLH (the definitive holder is away for a while) → the definitive holder → PJ → PLT → nobody
 *
 * Among several of one kind the earliest tmt leads, then the lower id, so that the answer never depends on the
 * order of rows.
 *
 * @source PP 30/2019 art. 1 (pejabat penilai is the direct superior); the order among PLH, definitive, PJ and PLT is
 *   this project's reading of ACTING_SOURCES
 * @example leaderOf([{ employeeId: 'a', kind: 'DEFINITIF', tmt: '2024-01-01' }])?.employeeId // 'a'
 */
export function leaderOf(holders: readonly PositionHolder[]): PositionHolder | null {
  for (const kind of LEADING_KINDS) {
    const leader = holders.filter((holder) => holder.kind === kind).sort(earlierFirst)[0];
    if (leader !== undefined) return leader;
  }
  return null;
}

/**
 * The direct superior of an employee on a day, and the path walked to find them: up from the own position until a
 * position is led by somebody else. Vacant positions and positions the employee leads (as acting head, say) are
 * passed over; a circle of positions ends the walk like the top of the tree.
 *
 * @source PP 30/2019 art. 1 and 10; passing over vacancies is this project's reading
 * @returns superior null with the path when nobody is above
 * @example findSuperior({ employeeId: 'staff', positionId: 'p', … }) // { superiorEmployeeId: 'head', steps: [OWN_POSITION, DEFINITIVE_HOLDER] }
 */
export function findSuperior({ employeeId, positionId, positions, holders }: SuperiorQuestion): SuperiorPath {
  if (positionId === null) {
    return { superiorEmployeeId: null, steps: [{ positionId: null, holderId: null, outcome: 'NO_ASSIGNMENT' }] };
  }
  const steps: SuperiorStep[] = [{ positionId, holderId: employeeId, outcome: 'OWN_POSITION' }];
  const seen = new Set([positionId]);
  let current = positionId;
  for (;;) {
    const above = positions.get(current)?.superiorPositionId ?? null;
    if (above === null || seen.has(above)) {
      steps.push({ positionId: current, holderId: null, outcome: 'TOP_OF_TREE' });
      return { superiorEmployeeId: null, steps };
    }
    seen.add(above);
    current = above;
    const leader = leaderOf(holders.get(above) ?? []);
    const outcome = outcomeOf(leader, employeeId);
    steps.push({ positionId: above, holderId: leader?.employeeId ?? null, outcome });
    if (leader !== null && outcome !== 'HELD_BY_SELF') return { superiorEmployeeId: leader.employeeId, steps };
  }
}

function outcomeOf(leader: PositionHolder | null, employeeId: string): SuperiorOutcome {
  if (leader === null) return 'VACANT';
  if (leader.employeeId === employeeId) return 'HELD_BY_SELF';
  return leader.kind === 'DEFINITIF' ? 'DEFINITIVE_HOLDER' : 'ACTING_HOLDER';
}
