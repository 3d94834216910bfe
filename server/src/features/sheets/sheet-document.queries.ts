import type { Sheet, SheetColumn } from '../../graph/sheet.ts';

/** Fields by how they are written, arguments and aliases included. */
type Tree = Map<string, Tree>;

/** A path parted at its slashes, but for those inside of arguments. */
export const stepsOf = (path: string): readonly string[] => path.split(/\/(?![^(]*\))/);

function grow(tree: Tree, path: string): void {
  let at = tree;
  for (const step of stepsOf(path)) {
    let below = at.get(step);
    if (!below) at.set(step, (below = new Map()));
    at = below;
  }
}

const write = (tree: Tree): string =>
  [...tree].map(([step, below]) => `${step.replace(/^\.\.\./, '... on ')}${below.size > 0 ? ` { ${write(below)} }` : ''}`).join(' ');

function selectionOf(paths: readonly string[]): string {
  const tree: Tree = new Map();
  for (const path of paths) grow(tree, path);
  return write(tree);
}

/** Everything a column is read from. */
const pathsOf = ({ path, sight, shownIf, total, from }: SheetColumn): readonly string[] => [
  ...(from?.paths ?? [path]),
  ...[sight, shownIf, total].filter((one) => one !== undefined),
];

/** What stands at a path of an answer, by the names that fields have in it: null where there is nothing, and of lists every value. */
export function readAt(from: unknown, path: string): unknown {
  let found: unknown = from;
  for (const step of stepsOf(path)) {
    if (step.startsWith('...')) continue;
    const key = /^\w+/.exec(step)![0];
    const read = (one: unknown): unknown => (typeof one === 'object' && one !== null ? ((one as Readonly<Record<string, unknown>>)[key] ?? null) : null);
    found = Array.isArray(found) ? found.flatMap(read) : read(found);
  }
  return found;
}

export function textAt(from: unknown, path: string): string | null {
  const found = readAt(from, path);
  return typeof found === 'string' ? found : null;
}

/** Where the connection stands in an answer. */
export const listPath = ({ place, list, atRoot }: Sheet): string => (atRoot ? list : `${place}/${list}`);

/** Those of the variables that a text uses: graphs refuse what is stated and not used, and which columns are asked for is up to who asks. */
const declared = (variables: string, body: string): string =>
  [...variables.matchAll(/\$(\w+):[^$]*?(?=,\s*\$|$)/g)].flatMap(([one, name]) => (new RegExp(`\\$${name!}\\b`).test(body) ? [one] : [])).join(', ');

const query = (name: string, variables: string, body: string): string => `query ${name}(${declared(variables, body)}) { ${body} }`;

/** A page of the rows, with the columns that are asked for and no others. */
export function pageDocument(sheet: Sheet, columns: readonly SheetColumn[]): string {
  const list = listPath(sheet);
  const ofRow = [...columns.flatMap(pathsOf), ...(sheet.rowId === undefined ? [] : [sheet.rowId])];
  const below = ['pageInfo/hasNextPage', 'pageInfo/endCursor', ...ofRow.map((path) => `nodes/${path}`)];
  return query('Sheet', `${sheet.variables}, $first: Int!, $after: String`, selectionOf(below.map((path) => `${list}/${path}`)));
}

/** Rows that a filter names, which are said by their names. */
export interface NamedId {
  readonly id: string;
  /** `...Unit/name`. */
  readonly path: string;
}

/** What stands above the list: where it is, how long it is, and the names of what its filter names. */
export function headDocument(sheet: Sheet, named: readonly NamedId[]): string {
  const { place, scope, timeZone, sight } = sheet;
  const above = [...scope, timeZone, 'id', ...(sight === undefined ? [] : [sight])].map((path) => `${place}/${path}`);
  const asked = selectionOf([...above, `${listPath(sheet)}/totalCount`]);
  const ids = named.map((_, index) => `, $named${index}: ID!`).join('');
  const names = named.map(({ path }, index) => `named${index}: node(id: $named${index}) { ${selectionOf([path])} }`).join(' ');
  return query('SheetHead', `${sheet.variables}, $first: Int!, $after: String${ids}`, `${asked} ${names}`);
}
