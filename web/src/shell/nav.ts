import type { NavLink } from '../app/feature.ts';
import type { Session, SessionInstansi } from '../app/session.ts';
import type { WayGroup } from '../app/way-groups.ts';
import { waysAmong, type Way } from '../app/ways.ts';
import { features } from '../features/index.ts';

/** Only the ways this person can go. */
export const waysOf = (session: Session, instansi: SessionInstansi): readonly Way[] => waysAmong(features, session, instansi);

/** As many ways are seen at a glance; headings above a few would be more than there is to head. */
const WITHOUT_HEADINGS = 10;

/** The ways below the headings of the rail, `undefined` what has none. */
export const groupsOf = (ways: readonly Way[]): (readonly [WayGroup | undefined, readonly Way[]])[] =>
  ways.length <= WITHOUT_HEADINGS ? [[undefined, ways]] : [...Map.groupBy(ways, ({ group }) => group)];

/** Where this person begins. */
export function startOf(session: Session, instansi: SessionInstansi): NavLink | null {
  return waysOf(session, instansi).toSorted((left, right) => left.start - right.start)[0]?.link ?? null;
}

/** More than some minutes nobody listens to who came to work: with the search and the own account seven stops. */
const TOLD_FIRST = 5;

/** What a tour tells of at once, and what whoever wants to hears after it; both in the order of the rail. */
export function tourOf(ways: readonly Way[]): { readonly first: readonly Way[]; readonly more: readonly Way[] } {
  const chosen = new Set(ways.toSorted((left, right) => (left.tour ?? 100 + left.order) - (right.tour ?? 100 + right.order)).slice(0, TOLD_FIRST));
  return { first: ways.filter((way) => chosen.has(way)), more: ways.filter((way) => !chosen.has(way)) };
}
