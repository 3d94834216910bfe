import type { Reach } from './scope.ts';
import { actsInFull, mayChange } from './token-scope.ts';
import { SCREEN, type GrantRow, type Role, type Viewer } from './viewer.ts';

/** Holds a role of that kind, with a token (if it is one) that opens what the role is asked for. */
const holds = (viewer: Viewer | null, is: (role: Role) => boolean, reach: Reach): boolean =>
  viewer !== null && viewer.grants.some(({ role }) => is(role)) && !viewer.scope.closed.includes(reach);

/** Who may use a root field at all. Which rows they then see is decided by PostgreSQL, which change by the service. */
const POLICIES = {
  public: () => true,
  signedIn: (viewer: Viewer | null) => viewer !== null,
  hr: (viewer: Viewer | null) => holds(viewer, (role) => role === 'HR', 'hr'),
  administers: (viewer: Viewer | null) => holds(viewer, (role) => role === 'ADMIN', 'administration'),
  /** By hand: an account that a program made would outlive the program's token. */
  administersInBrowser: (viewer: Viewer | null) => viewer?.sessionKind === 'BROWSER' && holds(viewer, (role) => role === 'ADMIN', 'administration'),
  watchesFigures: (viewer: Viewer | null) => holds(viewer, (role) => role !== 'ADMIN', 'figures'),
  /** What concerns the account itself: a token that is held to less than its account does not manage it. */
  ownAccount: (viewer: Viewer | null) => viewer !== null && actsInFull(viewer),
  /** A person who signed in: a token that makes tokens would outlive its own end. */
  inBrowser: (viewer: Viewer | null) => viewer?.sessionKind === 'BROWSER',
  /** Who watches the whole board of some government by a role of their own, and not a program of theirs, pairs screens with it. */
  pairsScreens: (viewer: Viewer | null) => viewer?.sessionKind === 'BROWSER' && viewer.grants.some(pairsScreensBy),
  /** The same who list them, programs of theirs as well. */
  seesScreens: (viewer: Viewer | null) => viewer !== null && !viewer.scope.closed.includes('figures') && viewer.grants.some(pairsScreensBy),
  /** A browser that nobody signed in with: it may become a screen. */
  nobody: (viewer: Viewer | null) => viewer === null,
  screen: (viewer: Viewer | null) => viewer?.sessionKind === SCREEN,
  /** What a browser is as a screen: who is none is told that. */
  anyScreen: () => true,
} as const satisfies Record<string, (viewer: Viewer | null) => boolean>;

/** All that a screen may use; what is not named is closed to it, of now and later. */
const OF_SCREENS: readonly PolicyName[] = ['screen', 'anyScreen'];

/** Leadership and HR of a whole government. */
const pairsScreensBy = ({ role, unitId }: GrantRow): boolean => unitId === null && (role === 'LEADERSHIP' || role === 'HR');

/** Whether somebody may list the screens of a government. */
export const seesScreensOf = ({ scope, grants }: Pick<Viewer, 'scope' | 'grants'>, instansiId: string): boolean =>
  !scope.closed.includes('figures') && grants.some((grant) => grant.instansiId === instansiId && pairsScreensBy(grant));

/** Whether they may pair, steer and revoke them: by hand, since a screen that a program paired would outlive its token. */
export const pairsScreensOf = ({ sessionKind, grants }: Pick<Viewer, 'sessionKind' | 'grants'>, instansiId: string): boolean =>
  sessionKind === 'BROWSER' && grants.some((grant) => grant.instansiId === instansiId && pairsScreensBy(grant));

export type PolicyName = keyof typeof POLICIES;
export const isPolicyName = (name: unknown): name is PolicyName => typeof name === 'string' && name in POLICIES;

/** `changes` says that the field is a mutation: a token to read by changes nothing, but signs itself out as anybody does. */
export const isAllowed = (name: PolicyName, viewer: Viewer | null, changes: boolean): boolean =>
  (viewer?.sessionKind !== SCREEN || OF_SCREENS.includes(name)) &&
  POLICIES[name](viewer) &&
  (!changes || name === 'public' || viewer === null || mayChange(viewer));
