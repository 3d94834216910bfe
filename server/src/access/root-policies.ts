import type { Viewer } from './viewer.ts';

/** Who may use a root field at all. Which rows they then see is decided by PostgreSQL, which change by the service. */
const POLICIES = {
  public: () => true,
  signedIn: (viewer: Viewer | null) => viewer !== null,
  hr: (viewer: Viewer | null) => viewer?.grants.some((grant) => grant.role === 'HR') ?? false,
  administers: (viewer: Viewer | null) => viewer?.grants.some((grant) => grant.role === 'ADMIN') ?? false,
  watchesFigures: (viewer: Viewer | null) => viewer?.grants.some((grant) => grant.role !== 'ADMIN') ?? false,
} as const satisfies Record<string, (viewer: Viewer | null) => boolean>;

export type PolicyName = keyof typeof POLICIES;
export const isPolicyName = (name: unknown): name is PolicyName => typeof name === 'string' && name in POLICIES;
export const isAllowed = (name: PolicyName, viewer: Viewer | null): boolean => POLICIES[name](viewer);
