import type { NavEntry, NavLink } from '../app/feature.ts';
import type { Session, SessionInstansi } from '../app/session.ts';
import { features } from '../features/index.ts';

export type Way = Omit<NavEntry, 'link'> & { readonly link: NavLink };

const entries: readonly NavEntry[] = features.flatMap(({ nav }) => nav).toSorted((left, right) => left.order - right.order);

/** Only the ways this person can go. */
export function waysOf(session: Session, instansi: SessionInstansi): readonly Way[] {
  return entries.flatMap((entry) => {
    const link = entry.link(session, instansi);
    return link ? [{ ...entry, link }] : [];
  });
}

/** Where this person begins. */
export function startOf(session: Session, instansi: SessionInstansi): NavLink | null {
  return waysOf(session, instansi).toSorted((left, right) => left.start - right.start)[0]?.link ?? null;
}
