import type { Services } from '../app.services.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Standing } from './budgets.ts';

interface Counted {
  /** The most it could have cost; null where it was refused before that was counted. */
  readonly requested: number | null;
  readonly actual: number;
  /** Of one operation. */
  readonly limit: number;
}
/** As `extensions.cost` of an answer. */
type Told = Counted & { readonly budget?: Standing };

/** What an answer says of its cost, and of what is left to whoever asked; nobody has a budget who is not signed in. */
export function tellCost({ viewer, services }: { readonly viewer: Viewer | null; readonly services: Pick<Services, 'budgets'> }, counted: Counted): Told {
  return viewer ? { ...counted, budget: services.budgets.standing(viewer) } : counted;
}

/** The names that clients know; the draft of the IETF (RateLimit, RateLimit-Policy) still changes its form. */
export const BUDGET_HEADERS = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'] as const;

/** The same as headers. The last says in how many seconds all of it will be there again. */
export const budgetHeaders = ({ available, maximum, restoreRate }: Standing): Record<(typeof BUDGET_HEADERS)[number], string> => ({
  'x-ratelimit-limit': String(maximum),
  'x-ratelimit-remaining': String(available),
  'x-ratelimit-reset': String(Math.ceil((maximum - available) / restoreRate)),
});
