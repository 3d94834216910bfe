import type { EvaluationState } from '@selaras/schema/web';

export interface Standing {
  readonly id: string;
  readonly state: EvaluationState;
  readonly overdue: boolean;
}

/** What waits for the superior before what is done. */
const WAITS: readonly EvaluationState[] = ['NOT_STARTED', 'DRAFT', 'SUBMITTED', 'SEALED'];
const rank = ({ state, overdue }: Standing): number => WAITS.indexOf(state) * 2 + (overdue ? 0 : 1);

/** Ids of a team, whoever is least finished first, else in the order of names that they came in. */
export const unfinishedFirst = (members: readonly Standing[]): readonly string[] => members.toSorted((a, b) => rank(a) - rank(b)).map(({ id }) => id);

/** Members in an order that was taken before; whoever was not there then comes last. Nobody moves away under the eyes of who rates them. */
export function inOrder<Member extends { readonly id: string }>(members: readonly Member[], order: readonly string[]): readonly Member[] {
  const place = new Map(order.map((id, at) => [id, at]));
  return members.toSorted((a, b) => (place.get(a.id) ?? order.length) - (place.get(b.id) ?? order.length));
}

/** The one behind or before somebody; of nobody the first or last. Null at the end. */
export function beside(ids: readonly string[], id: string | undefined, step: 1 | -1): string | null {
  const at = id === undefined ? -1 : ids.indexOf(id);
  if (at === -1) return ids.at(step === 1 ? 0 : -1) ?? null;
  return ids[at + step] ?? null;
}
