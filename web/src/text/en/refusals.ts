import type { Same } from '../same.ts';
import type { refusals as original } from '../id/refusals.ts';

export const refusals: Same<typeof original> = {
  CredentialsRefused: 'The user name or the password does not match. Check both and try again.',
  TooManyAttempts: 'Too many attempts to sign in. Try again in {{seconds}} seconds.',
  EvaluationSealed: 'This evaluation is sealed and can no longer change.',
  EvaluationChanged: 'This evaluation was changed elsewhere a moment ago to: {{current}}. Your entries are still here; look at them and save again.',
  PeriodClosed: 'This evaluation period is closed. Human resources can open it again.',
  EvaluatorIsSomeoneElse: 'On this day somebody else is the evaluator: {{superior}}.',
  RatingsMissing: 'Work result and behaviour must both be rated before submitting.',
  EvaluationNotReady: 'This step is not possible yet: the evaluation is {{state}}.',
  EmployeeAlreadyAssigned: 'This employee already holds a definitive position on that day.',
  PositionNotValid: 'This position is not valid on that day.',
  AssignmentAlreadyEnded: 'This assignment has already ended.',
  ImportNotReady: 'This step is not possible yet: the import is {{state}}.',
};
