/** What a box is coloured by. */
export const COLOURS = ['gap', 'progress'] as const;
export type Colour = (typeof COLOURS)[number];

export const VIEWS = ['chart', 'table'] as const;
export type View = (typeof VIEWS)[number];

/** How many levels are open at first; the address says it as a word. */
export const DEPTHS = ['1', '2', '3', '4', '5', 'all'] as const;
export type Depth = (typeof DEPTHS)[number];

/** A chart of more opens three levels deep: all of it at once is a wall of boxes. */
export const OPEN_WHOLE = 200;

export const levelsOf = (depth: Depth | undefined, positions: number): number =>
  depth === 'all' ? Infinity : depth === undefined ? (positions > OPEN_WHOLE ? 3 : Infinity) : Number(depth);
