import { ChangePasswordDocument, type ChangePasswordMutation } from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { Format } from '../../text/format.ts';
import { useText, type Say } from '../../text/text.ts';
import { PurePasswordForm } from './PurePasswordForm.tsx';
import type { Said } from './use-end-sessions.ts';

/** Every answer in words; a refusal added to the schema without a sentence does not compile. */
function readAnswer(answer: ChangePasswordMutation['changePassword'] | undefined, say: Say, format: Pick<Format, 'count'>): Said {
  const refused = (words: string): Said => ({ tone: 'danger', words });
  switch (answer?.__typename) {
    case 'PasswordChanged':
      return { tone: 'good', words: say('account.passwordChanged', { number: format.count(answer.sessionsEnded) }) };
    case 'CredentialsRefused':
      return refused(say('account.oldPasswordWrong'));
    case 'TooManyAttempts':
      return refused(say('refusals.TooManyAttempts', { seconds: format.count(answer.retryAfterSeconds) }));
    case 'PasswordTooShort':
      return refused(say('refusals.PasswordTooShort', { number: format.count(answer.leastCharacters) }));
    case 'PasswordIsCommon':
    case 'PasswordTellsWhoYouAre':
    case 'AccountIsShared':
      return refused(say(`refusals.${answer.__typename}`));
    case undefined:
      return refused(say('account.changeUnknown'));
  }
}

/** Puts a new password in the place of the old one. */
export function PasswordForm({ username, onChanged }: { username: string; onChanged: () => void }) {
  const { say, format } = useText();
  const [, change] = useMutation(ChangePasswordDocument);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const submit = async (oldPassword: string, newPassword: string): Promise<boolean> => {
    setBusy(true);
    const { data } = await change({ input: { oldPassword, newPassword } });
    const answer = readAnswer(data?.changePassword, say, format);
    setSaid(answer);
    setBusy(false);
    if (answer.tone === 'good') onChanged();
    return answer.tone === 'good';
  };
  return <PurePasswordForm username={username} busy={busy} said={said} onSubmit={submit} />;
}
