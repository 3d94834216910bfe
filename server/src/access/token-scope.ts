import { REACHES, type Reach, type Scope, type ScopePart } from './scope.ts';

/** Whether a token may change anything. */
export const TokenAccess = { READ: 'READ', WRITE: 'WRITE' } as const;
export type TokenAccess = (typeof TokenAccess)[keyof typeof TokenAccess];

/** Parts of what an account reaches, to be opened to a token one by one. */
export const TokenArea = {
  PEOPLE: 'PEOPLE',
  EVALUATIONS: 'EVALUATIONS',
  FIGURES: 'FIGURES',
  PRIVATE: 'PRIVATE',
  ADMINISTRATION: 'ADMINISTRATION',
} as const;
export type TokenArea = (typeof TokenArea)[keyof typeof TokenArea];

/** What a token is held to, beside the rights of its account. */
export interface TokenScope {
  readonly access: TokenAccess;
  /** Null: every area of the account, of now and later. */
  readonly areas: readonly TokenArea[] | null;
  /** With everything below it; null: wherever the account reaches. */
  readonly unitId: string | null;
}

/** What a token reaches that is held to nothing: what its account reaches. */
const isWhole = ({ access, areas, unitId }: TokenScope): boolean => access === 'WRITE' && areas === null && unitId === null;

/** Whether somebody acts with all the rights of their account: in a browser, or with a token that is held to nothing. */
export const actsInFull = ({ token }: { readonly token: TokenScope | null }): boolean => token === null || isWhole(token);

export const mayChange = ({ token }: { readonly token: TokenScope | null }): boolean => token?.access !== 'READ';

/**
 * What has to be open to a token before a reach is. Every reach is stated, so a new one is closed to narrow tokens until
 * somebody says here what opens it. Figures are counted from people and evaluations under the rights of who asks: without
 * those they would be zeros that nobody can tell from real ones.
 */
const OPENED_BY: Readonly<Record<Reach, { readonly areas: readonly TokenArea[]; readonly changes?: true }>> = {
  structure: { areas: [] },
  people: { areas: ['PEOPLE'] },
  evaluations: { areas: ['EVALUATIONS'] },
  figures: { areas: ['FIGURES', 'PEOPLE', 'EVALUATIONS'] },
  private: { areas: ['PRIVATE'] },
  reports: { areas: ['EVALUATIONS'], changes: true },
  led: { areas: ['EVALUATIONS'], changes: true },
  hr: { areas: ['PEOPLE'], changes: true },
  administration: { areas: ['ADMINISTRATION'] },
};
export const ALL_REACHES = Object.keys(OPENED_BY) as Reach[];

/** The areas that have to be open beside one for it to open anything. */
export const areasWith = (area: TokenArea): readonly TokenArea[] => (area === 'FIGURES' ? OPENED_BY.figures.areas : [area]);

export function closedReaches({ access, areas }: TokenScope): Reach[] {
  return ALL_REACHES.filter((reach) => {
    const by = OPENED_BY[reach];
    return (by.changes === true && access === 'READ') || (areas !== null && !by.areas.every((area) => areas.includes(area)));
  });
}

const partsOf = (reaches: readonly Reach[]): Set<string> => new Set(reaches.flatMap((reach) => Object.values(REACHES[reach]) as ScopePart[]));

/**
 * A scope with some reaches closed. It says which, and holds nothing that only the closed ones ask: whoever reads such
 * a part finds it empty. Decisions ask what is closed of every reach, policies of those that share their parts.
 */
export function closing(scope: Scope, closed: readonly Reach[]): Scope {
  if (closed.length === 0) return scope;
  const open = partsOf(ALL_REACHES.filter((reach) => !closed.includes(reach)));
  const shut = [...partsOf(closed)].filter((part) => !open.has(part));
  return { ...scope, ...Object.fromEntries(shut.map((part) => [part, []])), closed };
}

export interface TokenUnit {
  readonly id: string;
  readonly instansiId: string;
  readonly dinasId: string;
  readonly path: string;
  readonly isRoot: boolean;
}

const isAtOrBelow = (path: string, above: string): boolean => path === above || path.startsWith(`${above}.`);

/** Where a grant is held. */
interface Place {
  readonly instansiId: string;
  readonly unitId: string | null;
  readonly dinasId: string | null;
  readonly path: string | null;
}

/** What is left of grants inside a unit: theirs where they lie below it, the unit where they reach over it. */
export function grantsWithin<Grant extends Place>(grants: readonly Grant[], unit: TokenUnit): Grant[] {
  return grants.flatMap((grant) => {
    if (grant.instansiId !== unit.instansiId) return [];
    if (grant.unitId === null || (grant.path !== null && isAtOrBelow(unit.path, grant.path)))
      return [{ ...grant, unitId: unit.id, dinasId: unit.isRoot ? unit.dinasId : null, path: unit.path }];
    return grant.path !== null && isAtOrBelow(grant.path, unit.path) ? [grant] : [];
  });
}
