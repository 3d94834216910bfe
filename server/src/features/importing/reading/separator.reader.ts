/** The sign between the cells of a text, from its first lines. */

/** In the order in which they are preferred where nothing else decides. */
const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Lines that are judged; a table that begins later is none that people make by hand. */
const JUDGED_LINES = 200;

/** How a text is to be read. */
export interface TextShape {
  readonly separator: Separator;
  /** The line its rows begin with, from 1: a line that only names the separator is none of the sheet. */
  readonly from: number;
}

/** How often each separator stands in each line, outside quotes; only lines with any. */
function countsOf(text: string): Map<Separator, number>[] {
  const lines: Map<Separator, number>[] = [];
  let counts = new Map<Separator, number>();
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '\n') {
      if (counts.size > 0) lines.push(counts);
      if (lines.length === JUDGED_LINES) return lines;
      counts = new Map();
    } else if ((SEPARATORS as readonly string[]).includes(sign)) counts.set(sign as Separator, (counts.get(sign as Separator) ?? 0) + 1);
  }
  // Cut off or not: one line of many decides nothing.
  if (counts.size > 0) lines.push(counts);
  return lines;
}

/** In how many lines a sign stands equally often, and how often that is: the separator of a table does so in nearly all. */
function evenness(lines: readonly ReadonlyMap<Separator, number>[], separator: Separator): readonly [lines: number, times: number] {
  const lengths = new Map<number, number>();
  for (const line of lines) {
    const times = line.get(separator);
    if (times !== undefined) lengths.set(times, (lengths.get(times) ?? 0) + 1);
  }
  let best: readonly [number, number] = [0, 0];
  for (const [times, count] of lengths) if (count > best[0] || (count === best[0] && times > best[1])) best = [count, times];
  return best;
}

/** The sign that stands equally often in most lines. A title or a note above or below the table decides nothing. */
export function separatorIn(text: string): Separator {
  const lines = countsOf(text);
  let best: { readonly separator: Separator; readonly even: readonly [number, number] } = { separator: ',', even: [0, 0] };
  for (const separator of SEPARATORS) {
    const even = evenness(lines, separator);
    if (even[0] > best.even[0] || (even[0] === best.even[0] && even[1] > best.even[1])) best = { separator, even };
  }
  return best.separator;
}

/** Excel's own way to say it, as the first line. */
const SAYS_SEPARATOR = /^\uFEFF?"?sep=([,;|\t])"?[ \t,;|]*(?:\r\n?|\n|$)/i;

export function shapeOf(text: string): TextShape {
  const said = SAYS_SEPARATOR.exec(text);
  if (said) return { separator: said[1] as Separator, from: 2 };
  return { separator: separatorIn(text), from: 1 };
}
