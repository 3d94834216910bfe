import type {
  CreateAccountMutation,
  CreateAccountsMutation,
  DisableAccountMutation,
  EnableAccountMutation,
  GiveRoleMutation,
  MakePasswordLinkMutation,
  SetPasswordMutation,
  TakeRoleMutation,
} from '@selaras/schema/web';
import type { Format } from '../../text/format.ts';
import type { Say } from '../../text/text.ts';

type Answers =
  | CreateAccountMutation['createAccount']
  | CreateAccountsMutation['createAccounts']
  | DisableAccountMutation['disableAccount']
  | EnableAccountMutation['enableAccount']
  | GiveRoleMutation['giveRole']
  | MakePasswordLinkMutation['makePasswordLink']
  | SetPasswordMutation['setPassword']
  | TakeRoleMutation['takeRole'];
type Done = 'AccountCreated' | 'AccountsCreated' | 'AccountDisabled' | 'AccountEnabled' | 'RolesChanged' | 'PasswordLinkMade' | 'PasswordSet';
export type Refused = Exclude<Answers, { __typename: Done }>;

/** Every refusal in words; one added to the schema without a sentence does not compile. */
export function refusalWords(answer: Refused, say: Say, format: Pick<Format, 'count'>): string {
  if (answer.__typename === 'TooManyRoles') return say('refusals.TooManyRoles', { number: format.count(answer.mostRoles) });
  if (answer.__typename === 'TooManyLinks') return say('refusals.TooManyLinks', { seconds: format.count(answer.retryAfterSeconds) });
  if (answer.__typename === 'TooManyAttempts') return say('refusals.TooManyAttempts', { seconds: format.count(answer.retryAfterSeconds) });
  if (answer.__typename === 'PasswordTooShort') return say('refusals.PasswordTooShort', { number: format.count(answer.leastCharacters) });
  return say(`refusals.${answer.__typename}`);
}
