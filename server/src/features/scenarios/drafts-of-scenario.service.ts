import type { DraftStep } from '../reorganisation/index.ts';
import { addDays } from '../../rules/local-date.ts';
import type { ChangeRow } from './scenario.queries.ts';

/** How a change of a scenario is done, or null for one that no act does. */
function stepsOf(change: ChangeRow, { firstDay, decreeNumber }: { readonly firstDay: string; readonly decreeNumber: string }): readonly DraftStep[] {
  const { kind, positionUuid: positionId, assignmentId, employeeId, people, retirementAge, title, unitId, positionKind, positionClass, uuid } = change;
  const lastDay = addDays(firstDay, -1);
  const ended = { name: 'endAssignment', values: { assignmentId, lastDay } } as const;
  switch (kind) {
    case 'ADD_POSITION':
      return [
        {
          name: 'createPosition',
          as: positionId,
          values: { unitId, code: `BARU-${uuid.slice(-8).toUpperCase()}`, title, positionKind, positionClass, need: people, validFrom: firstDay },
        },
      ];
    case 'SET_NEED':
      return [{ name: 'setPositionNeed', values: { positionId, need: people, since: firstDay } }];
    case 'SET_RETIREMENT_AGE':
      return [{ name: 'changePosition', values: { positionId, retirementAge } }];
    case 'MOVE_HOLDER':
      return [ended, { name: 'assignEmployee', values: { employeeId, positionId, kind: 'DEFINITIF', validFrom: firstDay, decreeNumber } }];
    case 'END_HOLDING':
      return [ended];
    case 'CLOSE_POSITION':
      return [{ name: 'closePosition', values: { positionId, lastDay, endHolders: true } }];
    case 'HIRE':
      return [];
  }
}

/** Positions come before who holds them, and go after everybody has left. */
const ORDER = ['ADD_POSITION', 'SET_NEED', 'SET_RETIREMENT_AGE', 'END_HOLDING', 'MOVE_HOLDER', 'CLOSE_POSITION', 'HIRE'] as const;

/**
 * The drafts that a scenario comes to: each has at most so many steps, and what is said about a position that the scenario adds stands in the
 * draft that adds it. Who is hired is in none: nobody knows yet who that is.
 *
 * @example draftsOf([SET_NEED of one position], { firstDay: '2027-01-01', decreeNumber: 'SK 1' }, 60) // [[setPositionNeed since 2027-01-01]]
 */
export function draftsOf(changes: readonly ChangeRow[], said: { readonly firstDay: string; readonly decreeNumber: string }, most: number): DraftStep[][] {
  const inOrder = changes.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.place < b.place ? -1 : 1));
  // What a scenario adds is written by each of its changes that is about it, in whose row it is marked so.
  const groups = Map.groupBy(inOrder, (change) => (change.isAdded ? change.positionUuid : change.uuid));
  const drafts: DraftStep[][] = [];
  for (const group of groups.values()) {
    const steps = group.flatMap((change) => stepsOf(change, said));
    for (let from = 0; from < steps.length; from += most) {
      const part = steps.slice(from, from + most);
      const last = drafts.at(-1);
      if (last && last.length + part.length <= most) last.push(...part);
      else drafts.push([...part]);
    }
  }
  return drafts;
}
