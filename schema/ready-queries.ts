/** What a query asks for by itself; whoever runs it fills it in with something of theirs. */
export type Asked = 'instansiId' | 'instansiCode' | 'periodId' | 'dinasId' | 'unitId' | 'positionId' | 'employeeId' | 'nip';

export interface ReadyQuery {
  /** Its words are `developer.ready.<id>`. */
  readonly id: string;
  /** For whom it is made: the role whose question it is; null for everybody who signs in. */
  readonly role: 'LEADERSHIP' | 'HR' | 'DINAS_HEAD' | 'INTEGRATOR' | 'ADMIN' | null;
  readonly asks: readonly Asked[];
  readonly query: string;
}

const ready = <const Id extends string>(id: Id, role: ReadyQuery['role'], asks: readonly Asked[], query: string) => ({ id, role, asks, query: query.trim() });

/** Questions to begin with, by role. Each is run by a test as somebody of its role (`test/api/ready-queries.test.ts`). */
export const READY_QUERIES = [
  ready(
    'me',
    null,
    [],
    `query Me { viewer { displayName username hasTeam grants { role instansi { name } unit { name } } employee { name assignment { position { title } } } } }`,
  ),
  ready('governments', null, [], `query Governments { instansiList(first: 20) { totalCount nodes { id code name timeZone } } }`),
  ready(
    'dinas',
    null,
    ['instansiCode'],
    `query Dinas($instansiCode: String!) { instansi(code: $instansiCode) { name dinasList(first: 100) { totalCount nodes { id code name dinasKind } } } }`,
  ),
  ready(
    'units',
    null,
    ['dinasId'],
    `query Units($dinasId: ID!) { node(id: $dinasId) { ... on Dinas { name units(first: 100) { totalCount nodes { id name unitKind depth } } } } }`,
  ),
  ready(
    'positions',
    null,
    ['dinasId'],
    `query Positions($dinasId: ID!) { node(id: $dinasId) { ... on Dinas { positions(first: 20) { totalCount nodes { id title positionKind need { value } filled difference } } } } }`,
  ),
  ready('team', null, [], `query Team { myTeam { asOf period { label deadline } members { nodes { employee { name } state overdue } } } }`),
  ready('predikat', null, [], `query Predikat { predikatRule { __typename } }`),
  ready(
    'board',
    'LEADERSHIP',
    ['instansiId'],
    `query Board($instansiId: ID!) { board(instansiId: $instansiId) { asOf total { need filled gap surplus } rows { nodes { name figures { need filled gap surplus } } } } }`,
  ),
  ready(
    'boardOfYear',
    'LEADERSHIP',
    ['instansiId'],
    `query BoardOfYear($instansiId: ID!, $day: LocalDate = "2026-01-01") { board(instansiId: $instansiId, asOf: $day) { asOf total { need filled gap } } }`,
  ),
  ready(
    'progress',
    'LEADERSHIP',
    ['instansiId', 'periodId'],
    `query Progress($instansiId: ID!, $periodId: ID!) { board(instansiId: $instansiId, periodId: $periodId) { rows { nodes { name figures { evaluation { expected sealed overdue progressShare } } } } } }`,
  ),
  ready(
    'gapExplained',
    'LEADERSHIP',
    ['instansiId'],
    `query GapExplained($instansiId: ID!) { figure(key: GAP, subjectId: $instansiId) { value definition { definition formula } counted(first: 20) { totalCount nodes { amount position { title } } } } }`,
  ),
  ready(
    'retiring',
    'LEADERSHIP',
    ['instansiId'],
    `query Retiring($instansiId: ID!) { board(instansiId: $instansiId) { rows { nodes { name figures { retiringByNextYear retiringWithin5Years vacantHeads } } } } }`,
  ),
  ready(
    'liveBoard',
    'LEADERSHIP',
    ['instansiId'],
    `subscription LiveBoard($instansiId: ID!) { board(instansiId: $instansiId) { kind asOf total { need filled gap } rows { name figures { filled gap } } } }`,
  ),
  ready(
    'ownDinas',
    'DINAS_HEAD',
    ['dinasId'],
    `query OwnDinas($dinasId: ID!) { node(id: $dinasId) { ... on Dinas { name figures { need filled gap } unitFigures { nodes { depth unit { name } figures { need filled gap } } } } } }`,
  ),
  ready(
    'unfinished',
    'DINAS_HEAD',
    ['dinasId', 'periodId'],
    `query Unfinished($dinasId: ID!, $periodId: ID!) { node(id: $dinasId) { ... on Dinas { unfinishedEvaluations(periodId: $periodId, first: 20) { totalCount nodes { state overdue employee { name } } } } } }`,
  ),
  ready(
    'liveDinas',
    'DINAS_HEAD',
    ['dinasId'],
    `subscription LiveDinas($dinasId: ID!) { dinas(id: $dinasId) { kind figures { need filled gap } units { unit { name } figures { gap } } } }`,
  ),
  ready(
    'people',
    'HR',
    ['instansiId'],
    `query People($instansiId: ID!) { employees(first: 20, filter: { instansiId: { eq: $instansiId } }) { totalCount nodes { id name nip status assignment { position { title } } } pageInfo { hasNextPage endCursor } } }`,
  ),
  ready(
    'person',
    'HR',
    ['nip'],
    `query Person($nip: Nip!) { employeeByNip(nip: $nip) { id name birthDate golongan pangkat educationLevel assignments(first: 10) { nodes { assignmentKind validFrom validTo position { title } } } } }`,
  ),
  ready(
    'career',
    'HR',
    ['employeeId'],
    `query Career($employeeId: ID!) { node(id: $employeeId) { ... on Employee { name retirement { __typename } evaluations(first: 10) { nodes { state predikat period { label } } } superior { __typename } } } }`,
  ),
  ready(
    'holders',
    'HR',
    ['positionId'],
    `query Holders($positionId: ID!) { node(id: $positionId) { ... on Position { title need { value } filled holders(first: 20) { nodes { assignmentKind validFrom employee { name } } } } } }`,
  ),
  ready(
    'found',
    'HR',
    [],
    `query Found($words: String = "a") { employees(first: 20, filter: { search: $words }) { totalCount nodes { name nip assignment { position { title unit { name } } } } } }`,
  ),
  ready(
    'allPeople',
    'INTEGRATOR',
    [],
    `query AllPeople($after: String) { employees(first: 100, after: $after) { totalCount nodes { id nip name status } pageInfo { hasNextPage endCursor } } }`,
  ),
  ready(
    'changes',
    'INTEGRATOR',
    ['instansiId'],
    `query Changes($instansiId: ID!, $after: String) { changes(instansiId: $instansiId, after: $after, first: 50) { cursor more changes { topic entity operation entityIds at } } }`,
  ),
  ready(
    'liveChanges',
    'INTEGRATOR',
    ['instansiId'],
    `subscription LiveChanges($instansiId: ID!, $after: String) { changes(instansiId: $instansiId, after: $after) { cursor more changes { topic entity operation entityIds } } }`,
  ),
  ready('figures', 'INTEGRATOR', [], `query Figures { figureDefinitions { key unit definition formula source } }`),
  ready(
    'numberClashes',
    'ADMIN',
    ['instansiId'],
    `query NumberClashes($instansiId: ID!) { nipClashes(instansiId: $instansiId, first: 20) { totalCount nodes { nip employeeName otherInstansi since state } } }`,
  ),
  ready(
    'tokensOfAll',
    'ADMIN',
    ['instansiId'],
    `query TokensOfAll($instansiId: ID!) { tokens(instansiId: $instansiId, first: 50) { totalCount nodes { label username access areas lastUsedAt expiresAt } } }`,
  ),
] as const satisfies readonly ReadyQuery[];

export type ReadyQueryId = (typeof READY_QUERIES)[number]['id'];
