/** From which likeness on (word_similarity of pg_trgm) somebody else may be meant by what was typed; `matchOf` decides then. */
export const ALIKE = 0.35;
/** So many of those, the most alike first, are looked at letter by letter. */
export const ALIKE_AT_MOST = 80;
/** Of one kind; the list of it has all. */
export const MOST_HITS = 20;
export const USUAL_HITS = 5;
/** Of dinas; the largest governments have some sixty. */
export const MOST_DINAS = 500;
/** Fewer digits are in nearly every number. */
export const FEWEST_DIGITS = 4;
