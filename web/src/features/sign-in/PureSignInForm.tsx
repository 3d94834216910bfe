import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import styles from './SignInPage.module.css';

export interface PureSignInFormProps {
  busy: boolean;
  /** What was refused, in words. */
  refusal: string | null;
  onSubmit: (username: string, password: string) => void;
}

export function PureSignInForm({ busy, refusal, onSubmit }: PureSignInFormProps) {
  const { say } = useText();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit(username.trim(), password);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        label={say('signIn.username')}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        required
        withAsterisk={false}
        value={username}
        onChange={(event) => setUsername(event.currentTarget.value)}
      />
      <PasswordInput
        label={say('signIn.password')}
        name="password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
      <Button type="submit" size="md" loading={busy}>
        {say('signIn.submit')}
      </Button>
    </form>
  );
}
