/** What a viewer may see and do, as ids. Made from grants and positions; handed to PostgreSQL with every transaction. */
export interface Scope {
  readonly accountId: string;
  readonly employeeId: string | null;
  /** Instansi the viewer belongs to: their structure is visible. */
  readonly instansiIds: readonly string[];
  /** Whole instansi, dinas and unit subtrees whose people and figures are visible. */
  readonly fullInstansiIds: readonly string[];
  readonly dinasIds: readonly string[];
  readonly unitPaths: readonly string[];
  /** Single people: the viewer, the direct superior, the direct reports. */
  readonly peopleIds: readonly string[];
  readonly evalueeIds: readonly string[];
  readonly reportIds: readonly string[];
  /** Where the viewer may change staffing. */
  readonly hrInstansiIds: readonly string[];
  readonly hrDinasIds: readonly string[];
  /** Where private fields (NIP, birth date) are shown. */
  readonly privateInstansiIds: readonly string[];
  readonly privateDinasIds: readonly string[];
}

/** Session variable of each part of the scope, in the order of the statement below. */
const VARIABLES = [
  ['account_id', (scope: Scope) => scope.accountId],
  ['employee_id', (scope: Scope) => scope.employeeId ?? ''],
  ['instansi_ids', (scope: Scope) => scope.instansiIds.join(',')],
  ['full_instansi_ids', (scope: Scope) => scope.fullInstansiIds.join(',')],
  ['dinas_ids', (scope: Scope) => scope.dinasIds.join(',')],
  ['unit_paths', (scope: Scope) => scope.unitPaths.join(',')],
  ['people_ids', (scope: Scope) => scope.peopleIds.join(',')],
  ['evaluee_ids', (scope: Scope) => scope.evalueeIds.join(',')],
  ['report_ids', (scope: Scope) => scope.reportIds.join(',')],
  ['hr_instansi_ids', (scope: Scope) => scope.hrInstansiIds.join(',')],
  ['hr_dinas_ids', (scope: Scope) => scope.hrDinasIds.join(',')],
  ['private_instansi_ids', (scope: Scope) => scope.privateInstansiIds.join(',')],
  ['private_dinas_ids', (scope: Scope) => scope.privateDinasIds.join(',')],
] as const;

/** The statement that sets the whole scope for the rest of a transaction. */
const SET_SCOPE = `select ${VARIABLES.map(([name], index) => `set_config('selaras.${name}', $${index + 1}, true)`).join(', ')}`;
export const setScope = (scope: Scope): { readonly name: string; readonly text: string; readonly values: string[] } => ({
  name: 'scope',
  text: SET_SCOPE,
  values: VARIABLES.map(([, read]) => read(scope)),
});

/** The same variables by name, for the ORM's session context. */
export const scopeVariables = (scope: Scope): Record<string, string> => Object.fromEntries(VARIABLES.map(([name, read]) => [`selaras.${name}`, read(scope)]));

/** Whether the grants cover every instansi of the viewer, so that the short policies of selaras_wide say the same as the general ones. */
export const isWide = (scope: Scope): boolean => scope.fullInstansiIds.length > 0 && scope.instansiIds.every((id) => scope.fullInstansiIds.includes(id));

/** Whether every person the viewer can see at all is one whose private fields are theirs to see as well. */
export const seesAllPrivate = (scope: Scope): boolean => isWide(scope) && scope.instansiIds.every((id) => scope.privateInstansiIds.includes(id));

/** Equal for viewers who see the same dinas figures, whoever they are: the key under which live answers are shared. */
export const figureScopeKey = (scope: Scope): string =>
  [scope.instansiIds, scope.fullInstansiIds, scope.dinasIds, scope.unitPaths].map((ids) => ids.toSorted().join(',')).join(';');

/** Whether the figures of a whole dinas are inside the scope. */
export const coversDinas = (scope: Scope, dinas: { readonly id: string; readonly instansiId: string }): boolean =>
  scope.fullInstansiIds.includes(dinas.instansiId) || scope.dinasIds.includes(dinas.id);

/** Whether the figures of a unit and everything below it are inside the scope. */
export const coversUnit = (scope: Scope, unit: { readonly instansiId: string; readonly dinasId: string; readonly path: string }): boolean =>
  coversDinas(scope, { id: unit.dinasId, instansiId: unit.instansiId }) ||
  scope.unitPaths.some((path) => unit.path === path || unit.path.startsWith(`${path}.`));
