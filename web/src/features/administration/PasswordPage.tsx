import { Button, PasswordInput } from '@mantine/core';
import { SetPasswordDocument } from '@selaras/schema/web';
import { useEffect, useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import styles from './Administration.module.css';
import { refusalWords } from './refusal-words.ts';

/** Taken from the address once, and out of it at once: it does not stay in the history of a shared computer. */
function takeSecret(): string {
  const secret = window.location.hash.slice(1);
  if (secret !== '') window.history.replaceState(window.history.state, '', window.location.pathname);
  return secret;
}

/** Whoever was given a link sets a password that nobody else knows. */
export function PasswordPage() {
  const { say, format, language } = useText();
  const [secret] = useState(takeSecret);
  const [newPassword, setNewPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [username, setUsername] = useState<string | null>(null);
  const [, set] = useMutation(SetPasswordDocument);
  useEffect(() => {
    document.title = `${say('setPassword.title')} · ${say('app.name')}`;
  }, [say, language]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const answer = (await set({ input: { secret, newPassword } })).data?.setPassword;
    setBusy(false);
    if (answer?.__typename === 'PasswordSet') {
      setUsername(answer.username);
      setNewPassword('');
    } else setRefused(answer ? refusalWords(answer, say, format) : say('setPassword.failed'));
  };
  return (
    <main className={styles.alone}>
      <div className={styles.column}>
        <Quiet as="p">{say('app.name')}</Quiet>
        <h1>{say('setPassword.title')}</h1>
        {username !== null ? (
          <>
            <Notice tone="good">{say('setPassword.done', { username })}</Notice>
            {/* A page of its own: nothing of this one stays in memory. */}
            <Button component="a" href="/sign-in">
              {say('setPassword.signIn')}
            </Button>
          </>
        ) : secret === '' ? (
          <Notice tone="info">{say('setPassword.noLink')}</Notice>
        ) : (
          <form className={styles.form} onSubmit={(event) => void submit(event)}>
            <p>{say('setPassword.lead')}</p>
            <PasswordInput
              label={say('setPassword.label')}
              description={say('setPassword.hint')}
              name="new-password"
              autoComplete="new-password"
              required
              withAsterisk={false}
              maxLength={1_000}
              value={newPassword}
              onChange={(event) => setNewPassword(event.currentTarget.value)}
            />
            {refused ? <Notice tone="danger">{refused}</Notice> : null}
            <Button type="submit" size="md" loading={busy}>
              {say('setPassword.submit')}
            </Button>
          </form>
        )}
      </div>
    </main>
  );
}
