import type { NavLink } from '../app/feature.ts';
import type { Session, SessionInstansi } from '../app/session.ts';
import { waysAmong, type Way } from '../app/ways.ts';
import { features } from '../features/index.ts';

/** Only the ways this person can go. */
export const waysOf = (session: Session, instansi: SessionInstansi): readonly Way[] => waysAmong(features, session, instansi);

/** Where this person begins. */
export function startOf(session: Session, instansi: SessionInstansi): NavLink | null {
  return waysOf(session, instansi).toSorted((left, right) => left.start - right.start)[0]?.link ?? null;
}
