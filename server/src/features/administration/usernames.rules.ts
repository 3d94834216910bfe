/** So many letters of a name are enough to know somebody by; the number behind it makes it one of a kind. */
const MOST_OF_WORD = 40;

const plainWords = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    // Degrees and titles stand behind a comma: nobody signs in by them.
    .split(',')[0]!
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, MOST_OF_WORD));

/** "Dr. Hj. Siti Aminah, M.Kes." is called siti.aminah; titles before a name are those with a full stop. */
export function usernameOf(name: string): string {
  const bare = name.replaceAll(/\b\p{L}{1,5}\.(?=\s)/gu, ' ');
  const words = plainWords(bare).length > 0 ? plainWords(bare) : plainWords(name);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined) return 'pegawai';
  return words.length > 1 ? `${first}.${last}` : first;
}

/** Names for people in their order, none of which is taken: the second of a name has 2 behind it. */
export function usernamesFor(names: readonly string[], isTaken: (username: string) => boolean): string[] {
  const given = new Set<string>();
  const next = new Map<string, number>();
  return names.map((name) => {
    const wanted = usernameOf(name);
    for (let number = next.get(wanted) ?? 1; ; number++) {
      const candidate = number === 1 ? wanted : `${wanted}${number}`;
      if (given.has(candidate) || isTaken(candidate)) continue;
      next.set(wanted, number + 1);
      given.add(candidate);
      return candidate;
    }
  });
}
