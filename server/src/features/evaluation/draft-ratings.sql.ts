import { isOwnPerson } from '../../access/scope.sql.ts';
import { WRITING } from './draft-ratings.rules.ts';

/** Whether what was rated is told: of one's own evaluation not before it was submitted, whatever rights one has besides. */
export const seesRatingsOf = (v: string): string => `(${v}.state <> '${WRITING}' or not ${isOwnPerson(`${v}.employee_id`)})`;
