/**
 * Which definitive positions were held on some day of the period; as SQL over the aliases of assignment and period.
 *
 * Compared by days instead of ranges: the planner guesses range overlap far too low and then walks the rows of a large
 * dinas once for every person in it.
 */
export const heldOnDaysOf = (assignment: string, period: string): string =>
  `${assignment}.kind = 'DEFINITIF' and ${assignment}.valid_from <= ${period}.valid_to and coalesce(${assignment}.valid_to, 'infinity') >= ${period}.valid_from`;

/** Whether the person was away, in ways in which nobody is evaluated, on all days of the period on which they held the position. */
export const absentIn = (assignment: string, period: string): string =>
  `absent_throughout(${assignment}.employee_id, greatest(${assignment}.valid_from, ${period}.valid_from), least(coalesce(${assignment}.valid_to, 'infinity'), ${period}.valid_to))`;

/**
 * Of whom an evaluation is expected: whoever held a definitive position on some day of the period and was not away from it
 * throughout; once, by the assignment that began last (definitive ones of a person never overlap). For all who ask: figures,
 * pages, the service and imports.
 */
export const heldIn = (assignment: string, period: string): string => `${heldOnDaysOf(assignment, period)} and not ${absentIn(assignment, period)}`;

/** An expected evaluation is overdue on every day after its deadline on which it is not sealed. As SQL, for figures and pages. */
export const overdueOn = (state: string, deadline: string, day: string): string => `${state} <> 'SEALED' and ${day} > ${deadline}`;
