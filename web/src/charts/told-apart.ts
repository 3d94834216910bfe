/** So many that begin with the same word are told apart by what follows it. */
const MANY = 3;

/** What is left of names after the words that many of them begin with; a number says nothing without the word before it. */
function rests(names: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const byFirst = Map.groupBy(names, ([first = '']) => first);
  const shorter = new Map(
    [...byFirst.values()].flatMap((group) => {
      const rest = group.map((words) => words.slice(1));
      const isShorter = group.length >= MANY && rest.every(([next]) => next !== undefined && !/^\d/.test(next));
      return group.map((words, index) => [words, isShorter ? rests(rest)[index]! : words] as const);
    }),
  );
  return names.map((words) => shorter.get(words) ?? words);
}

/**
 * Names as a small label says them: without the words that many of them begin with, since those tell nothing apart. What would
 * then be called like another one, or nothing at all, keeps its whole name.
 *
 * @example toldApart(['Kec. Alak', 'Kec. Maulafa', 'Kec. Oebobo']) // ['Alak', 'Maulafa', 'Oebobo']
 */
export function toldApart(names: readonly string[]): readonly string[] {
  const short = rests(names.map((name) => name.split(' '))).map((words) => words.join(' '));
  const times = Map.groupBy([...short, ...names], (label) => label);
  return short.map((label, index) => (label === names[index] || times.get(label)!.length === 1 ? label : names[index]!));
}
