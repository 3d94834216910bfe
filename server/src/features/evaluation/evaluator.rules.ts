import type { LegalSource } from '../../rules/legal-source.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import { leaderOf, type PositionHolder } from '../staffing/superior.rules.ts';
import { EVALUATOR_SOURCES, type EvaluatorOffice, type EvaluatorReason } from './evaluator.parameters.ts';

/** Who holds a post above, in which days; only those matter who hold it on the day that a part is asked on, or today. */
export interface PostHolder extends PositionHolder {
  readonly from: LocalDate;
  /** Last day of holding it; null while no end is known. */
  readonly until: LocalDate | null;
  /** No longer in the service of the government, or away today in a way in which nobody evaluates (CLTN, MPP, suspended). */
  readonly isGone: boolean;
}

/** What the holder of a post leads that nobody in the tree is above of. */
export type Leads = 'GOVERNMENT' | 'DINAS' | null;

/** The time in one post within a period: who is evaluated for it, and the posts above, the nearest first. */
export interface PartOfPeriod {
  readonly employeeId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly today: LocalDate;
  readonly above: readonly { readonly holders: readonly PostHolder[] }[];
  /** Of the highest post on the way up, be it the own. */
  readonly topLeads: Leads;
}

/** One post on the way up, as the rows of the table see it. */
interface PostFacts {
  readonly distance: number;
  /** Who led it on the day that is asked; null where nobody did, or the person themselves. */
  readonly leader: PositionHolder | null;
  readonly isGone: boolean;
  /** The part is over, and the leader leads the post no more. */
  readonly hasMoved: boolean;
  /** Who leads it today. */
  readonly successor: PositionHolder | null;
}

export interface EvaluatorRule {
  readonly reason: EvaluatorReason;
  readonly sources: readonly LegalSource[];
  readonly example: string;
  /** Who it is by this row of the table, at one post. */
  readonly at: (post: PostFacts) => PositionHolder | null;
}

const row = (reason: EvaluatorReason, example: string, at: EvaluatorRule['at']): EvaluatorRule => ({ reason, sources: EVALUATOR_SOURCES[reason], example, at });
const staysIf = ({ leader, isGone }: PostFacts, condition: boolean): PositionHolder | null => (condition && !isGone ? leader : null);

/**
 * The table: asked of each post on the way up, the nearest first; at a post the first row that names somebody counts.
 *
 * @source by row, see EVALUATOR_SOURCES
 * @example EVALUATOR_RULES[0].reason // 'FORMER_SUPERIOR'
 */
export const EVALUATOR_RULES: readonly EvaluatorRule[] = [
  row('FORMER_SUPERIOR', 'Budi led the unit until Ani was moved on 10 November, and was moved himself on 1 December: he evaluates her time there.', (post) =>
    staysIf(post, post.hasMoved),
  ),
  row('SUCCESSOR', 'Budi led the unit to the end of the year and retired on 1 January: Citra, who has his post, evaluates.', ({ leader, isGone, successor }) =>
    leader && isGone ? successor : null,
  ),
  row('SUPERIOR', 'Budi holds the post above: he evaluates, however short the time.', (post) =>
    staysIf(post, post.distance === 1 && post.leader?.kind === 'DEFINITIF'),
  ),
  row('ACTING_SUPERIOR', 'The post above is vacant and Citra is its Plt: she evaluates.', (post) => staysIf(post, post.distance === 1)),
  row('SUPERIOR_OF_SUPERIOR', 'Nobody holds the post above, not even as Plt: the head of the dinas evaluates.', (post) => staysIf(post, post.distance > 1)),
];

export interface EvaluatorFinding {
  readonly reason: EvaluatorReason;
  /** Null where nobody in the tree evaluates. */
  readonly evaluatorId: string | null;
  /** Of OUTSIDE_THE_TREE. */
  readonly office: EvaluatorOffice | null;
}

/**
 * The day on which a part is asked who led: today while it runs, else its last day; its first while it is still to come.
 *
 * @source PP 30/2019 art. 36, by this project's reading
 * @example askedOn({ from: '2026-10-01', to: '2026-12-31', today: '2027-01-10' }) // '2026-12-31'
 */
const askedOn = ({ from, to, today }: Pick<PartOfPeriod, 'from' | 'to' | 'today'>): LocalDate => (today > to ? to : today < from ? from : today);

const holdsOn =
  (day: LocalDate) =>
  ({ from, until }: PostHolder): boolean =>
    from <= day && (until === null || until >= day);

function factsOf(part: PartOfPeriod, holders: readonly PostHolder[], distance: number): PostFacts {
  const { employeeId, to, today } = part;
  const isOver = today > to;
  const [onThatDay, now] = [holdsOn(askedOn(part)), holdsOn(today)];
  const thatDay = holders.filter((holder) => onThatDay(holder) && (isOver || !holder.isGone));
  // Who only stood in for the holder, and does no more, evaluates nobody for a time that is over.
  const lasting = thatDay.filter(({ kind, until }) => !(isOver && kind === 'PLH' && until !== null && until < today));
  const leader = leaderOf(lasting.length > 0 ? lasting : thatDay);
  const successor = leaderOf(holders.filter((holder) => now(holder) && !holder.isGone));
  const isFree = (one: PositionHolder | null): one is PositionHolder => one !== null && one.employeeId !== employeeId;
  const ofLeader = holders.filter((holder) => holder.employeeId === leader?.employeeId);
  return {
    distance,
    leader: isFree(leader) ? leader : null,
    isGone: ofLeader.some(({ isGone }) => isGone),
    hasMoved: isOver && !ofLeader.some(now),
    successor: isFree(successor) ? successor : null,
  };
}

const OFFICES: Readonly<Record<NonNullable<Leads>, EvaluatorOffice>> = { GOVERNMENT: 'REGIONAL_HEAD', DINAS: 'REGIONAL_SECRETARY' };

/**
 * Who evaluates somebody for the time in one post within a period, and why: up from the post, the first at whom a row of
 * the table names somebody. Above the tree is an office, where its top leads the government or a dinas: the regional head
 * (wali kota, bupati, gubernur) evaluates the secretary, who evaluates heads that are below nobody on record.
 *
 * @source PP 30/2019 art. 1 and 36; by row of the table, see EVALUATOR_SOURCES
 * @returns evaluatorId null with OUTSIDE_THE_TREE, or NO_SUPERIOR where the record lacks who is above
 * @example findEvaluator({ employeeId: 'ani', …, above: [{ holders: [budi] }] }) // { reason: 'SUPERIOR', evaluatorId: 'budi', office: null }
 */
export function findEvaluator(part: PartOfPeriod): EvaluatorFinding {
  for (const [index, { holders }] of part.above.entries()) {
    const facts = factsOf(part, holders, index + 1);
    for (const { reason, at } of EVALUATOR_RULES) {
      const found = at(facts);
      if (found) return { reason, evaluatorId: found.employeeId, office: null };
    }
  }
  if (part.topLeads === null) return { reason: 'NO_SUPERIOR', evaluatorId: null, office: null };
  return { reason: 'OUTSIDE_THE_TREE', evaluatorId: null, office: OFFICES[part.topLeads] };
}
