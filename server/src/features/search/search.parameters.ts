/** Of one kind; the list of it has all. */
export const MOST_HITS = 20;
export const USUAL_HITS = 5;
/** Of dinas; the largest governments have some sixty. */
export const MOST_DINAS = 500;
/** Fewer digits are in nearly every number. */
export const FEWEST_DIGITS = 4;
