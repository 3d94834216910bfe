import type { Feature, NavEntry, NavLink } from './feature.ts';
import type { Session, SessionInstansi } from './session.ts';
import { WAY_GROUPS } from './way-groups.ts';

export type Way = Omit<NavEntry, 'link'> & { readonly link: NavLink };

const placeOf = ({ group }: NavEntry): number => (group === undefined ? -1 : WAY_GROUPS.indexOf(group));

/** Of what the features bring to the navigation, only the ways this person can go in that government, group by group in their order. */
export function waysAmong(features: readonly Feature[], session: Session, instansi: SessionInstansi): readonly Way[] {
  return features
    .flatMap(({ nav }) => nav)
    .toSorted((left, right) => placeOf(left) - placeOf(right) || left.order - right.order)
    .flatMap((entry) => {
      const link = entry.link(session, instansi);
      return link ? [{ ...entry, link }] : [];
    });
}
