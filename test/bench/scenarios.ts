import type { Subjects } from './subjects.ts';
import { BOARD_OURS, BY_NIP_OURS, BY_NIP_POSTGRAPHILE, NESTED_OURS, NESTED_POSTGRAPHILE } from './questions.ts';

/** One server and what it is asked: the same things in its own words. */
export interface Contender {
  readonly server: string;
  readonly path: string;
  readonly bodies: readonly string[];
}
export interface RequestScenario {
  readonly name: string;
  readonly about: string;
  readonly contenders: readonly Contender[];
  /** Least allowed ratio of our capacity to that of a peer. */
  readonly reach: Readonly<Record<string, number>>;
}
/** Another checkout, named by its commit, and the same subjects under the ids of its database. */
export interface Against {
  readonly name: string;
  readonly subjects: Subjects;
}

export const OURS = 'ours';
export const CONNECTIONS = 16;

const graphql = (query: string, variables: object, extensions?: object): string => JSON.stringify({ query, variables, extensions });
/** The same question under sixteen names, one for each connection: in one wording whoever shares executions would answer all with one. */
const inManyWords = (query: string, variables: object): string[] =>
  Array.from({ length: CONNECTIONS }, (_, number) => graphql(query.replace(/^query (\w+)/, `query $1${number}`), variables));
/** For peers, which share nothing: other bodies, one wording. PostGraphile is a third slower in many wordings, and a peer is to show its best. */
const numbered = (body: (number: number) => string): string[] => Array.from({ length: CONNECTIONS }, (_, number) => body(number));

/** The two checkouts are the same program at two times: slower by more than their noise is a loss. */
const NOT_SLOWER = 0.97;

export function requestScenarios(subjects: Subjects, against: Against | null): RequestScenario[] {
  const { dinasId, dinasName, people, nips, medan } = subjects;
  const checkouts = (bodies: (from: Subjects) => string[]): Contender[] =>
    [{ name: OURS, subjects }, ...(against ? [against] : [])].map((one) => ({ server: one.name, path: '', bodies: bodies(one.subjects) }));
  const notSlower = against ? { [against.name]: NOT_SLOWER } : {};
  return [
    {
      name: 'nested',
      about: `dinas → units → positions → holders → last evaluation: ${dinasName}, ${people} people`,
      reach: { postgraphile: 2, bare: 0.8, ...notSlower },
      contenders: [
        ...checkouts((from) => inManyWords(NESTED_OURS, { id: `dinas_${from.dinasId}` })),
        { server: 'postgraphile', path: '', bodies: numbered((number) => graphql(NESTED_POSTGRAPHILE, { id: dinasId }, { number })) },
        { server: 'bare', path: '/nested', bodies: numbered((number) => JSON.stringify({ id: dinasId, number })) },
      ],
    },
    {
      name: 'by NIP',
      about: `one employee with position, unit, dinas and last evaluation; ${nips.length} people in turn`,
      reach: { postgraphile: 1.5, bare: 0.55, ...notSlower },
      contenders: [
        ...checkouts((from) => from.nips.map((nip) => graphql(BY_NIP_OURS, { nip }))),
        { server: 'postgraphile', path: '', bodies: nips.map((nip) => graphql(BY_NIP_POSTGRAPHILE, { nip, instansiId: medan.instansiId })) },
        { server: 'bare', path: '/by-nip', bodies: nips.map((nip) => JSON.stringify({ nip })) },
      ],
    },
    {
      name: 'board',
      about: `${medan.name}, ${medan.dinasIds.length} dinas, with a period`,
      reach: { bare: 0.7, ...notSlower },
      contenders: [
        ...checkouts((from) => inManyWords(BOARD_OURS, { instansiId: `instansi_${from.medan.instansiId}`, periodId: `period_${from.medan.periodId}` })),
        { server: 'bare', path: '/board', bodies: numbered((number) => JSON.stringify({ instansiId: medan.instansiId, periodId: medan.periodId, number })) },
      ],
    },
  ];
}
