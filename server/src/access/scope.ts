/** What a viewer may see and do, as ids. Made from grants and positions; handed to PostgreSQL with every transaction. */
export interface Scope {
  readonly accountId: string;
  /** The person behind the account, for decisions; rows are asked of `selfIds`. */
  readonly employeeId: string | null;
  /** Themselves: whose private fields are theirs to see. */
  readonly selfIds: readonly string[];
  /** The same, whatever a token is held to: what is kept from the person whom it is about is asked of these. */
  readonly ownPersonIds: readonly string[];
  /** Instansi the viewer belongs to: their structure is visible. */
  readonly instansiIds: readonly string[];
  /** Whole instansi, dinas and unit subtrees whose people and figures are visible. */
  readonly fullInstansiIds: readonly string[];
  readonly dinasIds: readonly string[];
  readonly unitPaths: readonly string[];
  /** Single people: the viewer, the direct superior, the direct reports, whom they still evaluate. */
  readonly peopleIds: readonly string[];
  readonly evalueeIds: readonly string[];
  readonly reportIds: readonly string[];
  /** People whom the viewer evaluates for a period without being their direct superior of today: one of them has moved. */
  readonly ledIds: readonly string[];
  /** Where the viewer may change staffing. */
  readonly hrInstansiIds: readonly string[];
  readonly hrDinasIds: readonly string[];
  /** Where the viewer administers: accounts, and cases that concern two governments. */
  readonly adminInstansiIds: readonly string[];
  /** Where private fields (NIP, birth date) are shown. */
  readonly privateInstansiIds: readonly string[];
  readonly privateDinasIds: readonly string[];
  /** Reaches that the token of the viewer does not open, whatever the rest says (token-scope.ts); none without such a token. */
  readonly closed: readonly Reach[];
}

/** Session variable of each part; row security and the fragments of queries read the scope from there (scope.sql.ts). */
export const VARIABLES: Readonly<Record<Exclude<keyof Scope, 'employeeId'>, string>> = {
  accountId: 'account_id',
  selfIds: 'self_ids',
  ownPersonIds: 'own_person_ids',
  instansiIds: 'instansi_ids',
  fullInstansiIds: 'full_instansi_ids',
  dinasIds: 'dinas_ids',
  unitPaths: 'unit_paths',
  peopleIds: 'people_ids',
  evalueeIds: 'evaluee_ids',
  reportIds: 'report_ids',
  ledIds: 'led_ids',
  hrInstansiIds: 'hr_instansi_ids',
  hrDinasIds: 'hr_dinas_ids',
  adminInstansiIds: 'admin_instansi_ids',
  privateInstansiIds: 'private_instansi_ids',
  privateDinasIds: 'private_dinas_ids',
  closed: 'closed',
};

export type ScopePart = Exclude<keyof Scope, 'accountId' | 'employeeId' | 'closed'>;
/** What something belongs to, and by which a scope is asked whether it is inside. */
export type Belonging = 'instansi' | 'dinas' | 'unit' | 'person';

/** The part of the tree whose people and figures are the viewer's to see. */
const AREA = { instansi: 'fullInstansiIds', dinas: 'dinasIds', unit: 'unitPaths' } as const;

/**
 * What a viewer reaches, each by the parts of the scope that say so. Said here and nowhere else: the policies of all
 * roles and the fragments of queries (scope.sql.ts) and the decisions in TypeScript (`covers`) are made from it.
 */
export const REACHES = {
  /** Governments, dinas, units, positions, periods: open to everybody who belongs to the instansi. */
  structure: { instansi: 'instansiIds' },
  people: { ...AREA, person: 'peopleIds' },
  /** Seeing a person, such as one's superior, is not enough to see how that person was evaluated. */
  evaluations: { ...AREA, person: 'evalueeIds' },
  figures: AREA,
  /** NIP and birth date. */
  private: { instansi: 'privateInstansiIds', dinas: 'privateDinasIds', person: 'selfIds' },
  /** Who reports to the viewer. */
  reports: { person: 'reportIds' },
  /** Whom the viewer still evaluates for some period; of each evaluation it is asked whether it is one of those (evaluation/evaluator.sql.ts). */
  led: { person: 'ledIds' },
  hr: { instansi: 'hrInstansiIds', dinas: 'hrDinasIds' },
  /** Cases for the administrator of a government (staffing/nip-clash.sql.ts). It opens no people and no figures. */
  administration: { instansi: 'adminInstansiIds' },
} as const satisfies Record<string, Partial<Record<Belonging, ScopePart>>>;
export type Reach = keyof typeof REACHES;

const WAYS = new Map(Object.entries(REACHES).map(([reach, parts]) => [reach, Object.entries(parts) as [Belonging, ScopePart][]]));
/** The ways in which something can be inside a reach: each compares what it belongs to with a part of the scope. */
export const waysInto = (reach: Reach): readonly (readonly [Belonging, ScopePart])[] => WAYS.get(reach)!;

/** Whether other reaches ask parts of the scope that this one asks too: then empty parts cannot say that it alone is closed. */
export const sharesParts = (reach: Reach): boolean =>
  waysInto(reach).some(([, part]) => [...WAYS].some(([other, ways]) => other !== reach && ways.some(([, asked]) => asked === part)));

const idsOf = (scope: Scope, part: ScopePart): readonly string[] => scope[part];
const isAtOrBelow = (path: string, above: string): boolean => path === above || path.startsWith(`${above}.`);

/** Whether something is inside the scope, from what it belongs to: ids, and of a unit its path. */
export const covers = (scope: Scope, reach: Reach, place: Readonly<Partial<Record<Belonging, string>>>): boolean =>
  !scope.closed.includes(reach) &&
  waysInto(reach).some(([belonging, part]) => {
    const value = place[belonging];
    if (value === undefined) return false;
    return belonging === 'unit' ? idsOf(scope, part).some((above) => isAtOrBelow(value, above)) : idsOf(scope, part).includes(value);
  });

const PARTS = Object.keys(VARIABLES) as (keyof typeof VARIABLES)[];
const textOf = (scope: Scope, part: keyof typeof VARIABLES): string =>
  part === 'accountId' ? scope.accountId : part === 'closed' ? scope.closed.join(',') : idsOf(scope, part).join(',');

const isSet = (scope: Scope, part: keyof typeof VARIABLES): boolean => textOf(scope, part) !== '';

interface SetScope {
  readonly name: string;
  readonly text: string;
  readonly values: readonly string[];
}
const statements = new WeakMap<Scope, SetScope>();

/**
 * The statement that sets the scope for the rest of a transaction: its parts that are not empty, which are few. The
 * others are empty already, since nothing is ever set for longer than a transaction.
 */
export function setScope(scope: Scope): SetScope {
  const known = statements.get(scope);
  if (known) return known;
  const parts = PARTS.filter((part) => isSet(scope, part));
  const made: SetScope = {
    // One for each choice of parts; names have 63 bytes at most.
    name: `scope ${PARTS.map((part) => Number(parts.includes(part))).join('')}`,
    text: `select ${parts.map((part, index) => `set_config('selaras.${VARIABLES[part]}', $${index + 1}, true)`).join(', ')}`,
    values: parts.map((part) => textOf(scope, part)),
  };
  statements.set(scope, made);
  return made;
}

/** The same variables by name, for the ORM's session context. */
export const scopeVariables = (scope: Scope): Record<string, string> =>
  Object.fromEntries(PARTS.map((part) => [`selaras.${VARIABLES[part]}`, textOf(scope, part)]));

/** Whether the rights cover every instansi of the viewer, and no token is held to less, so that the short policies of selaras_wide say the same as the general ones. */
export const isWide = (scope: Scope): boolean =>
  scope.closed.length === 0 && scope.fullInstansiIds.length > 0 && scope.instansiIds.every((id) => scope.fullInstansiIds.includes(id));

/** Whether every person the viewer can see at all is one whose private fields are theirs to see as well. */
export const seesAllPrivate = (scope: Scope): boolean => isWide(scope) && scope.instansiIds.every((id) => scope.privateInstansiIds.includes(id));

const figureKeys = new WeakMap<Scope, string>();

/** Equal for viewers who see the same dinas figures, whoever they are: the key under which live answers are shared. */
export function figureScopeKey(scope: Scope): string {
  let key = figureKeys.get(scope);
  if (key === undefined) {
    key =
      [...waysInto('structure'), ...waysInto('figures')].map(([, part]) => idsOf(scope, part).toSorted().join(',')).join(';') +
      scope.closed.toSorted().join(',');
    figureKeys.set(scope, key);
  }
  return key;
}

/** Whether the figures of a whole dinas are inside the scope. */
export const coversDinas = (scope: Scope, dinas: { readonly id: string; readonly instansiId: string }): boolean =>
  covers(scope, 'figures', { instansi: dinas.instansiId, dinas: dinas.id });

/** Whether the figures of a unit and everything below it are inside the scope. */
export const coversUnit = (scope: Scope, unit: { readonly instansiId: string; readonly dinasId: string; readonly path: string }): boolean =>
  covers(scope, 'figures', { instansi: unit.instansiId, dinas: unit.dinasId, unit: unit.path });
