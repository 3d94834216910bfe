import { Button, PasswordInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import styles from './Account.module.css';
import type { Said } from './use-end-sessions.ts';

export interface PurePasswordFormProps {
  username: string;
  busy: boolean;
  /** What came of the last try, in words. */
  said: Said | null;
  /** True when it was done: nothing of it stays on the screen. */
  onSubmit: (oldPassword: string, newPassword: string) => Promise<boolean>;
}

/** No second field to repeat the new password in: it can be shown, and password managers fill in one. */
export function PurePasswordForm({ username, busy, said, onSubmit }: PurePasswordFormProps) {
  const { say } = useText();
  const [oldPassword, setOldPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await onSubmit(oldPassword, newPassword))) return;
    setOldPassword('');
    setNewPassword('');
  };
  return (
    <Panel title={say('account.password')} lead={say('account.passwordLead')}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        {/* Tells a password manager whose password it keeps. */}
        <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
        <PasswordInput
          label={say('account.oldPassword')}
          name="old-password"
          autoComplete="current-password"
          required
          maxLength={1_000}
          withAsterisk={false}
          value={oldPassword}
          onChange={(event) => setOldPassword(event.currentTarget.value)}
        />
        <PasswordInput
          label={say('account.newPassword')}
          description={say('account.newPasswordHint')}
          name="new-password"
          autoComplete="new-password"
          required
          maxLength={1_000}
          withAsterisk={false}
          value={newPassword}
          onChange={(event) => setNewPassword(event.currentTarget.value)}
        />
        {said ? <Notice tone={said.tone}>{said.words}</Notice> : null}
        <Button type="submit" loading={busy}>
          {say('account.changePassword')}
        </Button>
      </form>
    </Panel>
  );
}
