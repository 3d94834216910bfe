/** What differs between two databases with the same demonstration: keys made at random, and when which write was counted. */
const OWN_TO_A_DATABASE = new Set(['id', 'dinasId', 'cursor', 'computedAt']);

/** The type in our ids, and the database in our cursors. */
const OF_OURS = /^(?:[a-z]+_(?=[0-9a-f]{8}-[0-9a-f]{4}-)|[0-9a-f]{8}\.(?=[0-9]+\.[0-9]+$))/;

/** The values of an answer without their names: what two contenders must have in common, sorted. Nulls are left out, as are the fields named. */
function scalarsOf(answer: unknown, without: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object') {
      for (const [name, field] of Object.entries(value)) if (!without.has(name)) visit(field);
    } else found.push(String(value).replace(OF_OURS, ''));
  };
  visit(answer);
  return found.sort();
}

/** Says where two answers differ, or null when they hold the same values. */
export function differenceOf(one: unknown, other: unknown, sameDatabase: boolean): string | null {
  const without: ReadonlySet<string> = sameDatabase ? new Set() : OWN_TO_A_DATABASE;
  const [left, right] = [scalarsOf(one, without), scalarsOf(other, without)];
  if (left.length === 0) return 'the answer is empty';
  const at = left.findIndex((value, index) => value !== right[index]);
  if (at === -1 && left.length === right.length) return null;
  return `${left.length} values against ${right.length}; first difference ${left[at] ?? '(end)'} against ${right[at === -1 ? left.length : at] ?? '(end)'}`;
}
