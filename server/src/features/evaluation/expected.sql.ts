/**
 * Of whom an evaluation is expected: whoever held a definitive position on some day of the period; once, by the assignment
 * that began last (definitive ones of a person never overlap). As SQL over the aliases of assignment and period, for all
 * who ask: figures, pages, the service and imports.
 *
 * Compared by days instead of ranges: the planner guesses range overlap far too low and then walks the rows of a large
 * dinas once for every person in it.
 */
export const heldIn = (assignment: string, period: string): string =>
  `${assignment}.kind = 'DEFINITIF' and ${assignment}.valid_from <= ${period}.valid_to and coalesce(${assignment}.valid_to, 'infinity') >= ${period}.valid_from`;

/** An expected evaluation is overdue on every day after its deadline on which it is not sealed. As SQL, for figures and pages. */
export const overdueOn = (state: string, deadline: string, day: string): string => `${state} <> 'SEALED' and ${day} > ${deadline}`;
