import { Button, TextInput } from '@mantine/core';
import { CreateAccountDocument } from '@selaras/schema/web';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { useInstansiCode } from '../../app/session.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import styles from './Administration.module.css';
import { refusalWords } from './refusal-words.ts';

const MOST_LETTERS = 200;

/** Makes one account and goes to its page, where it is given roles and a link. */
export function NewAccountForm({ instansiId }: { instansiId: string }) {
  const { say, format } = useText();
  const instansi = useInstansiCode();
  const navigate = useNavigate();
  const [, create] = useMutation(CreateAccountDocument);
  const kept = useFormDraft('account.create');
  const [username, setUsername] = useDraftField(kept, 'username', '');
  const [displayName, setDisplayName] = useDraftField(kept, 'displayName', '');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const answer = (await create({ input: { instansiId, username, displayName } })).data?.createAccount;
    setBusy(false);
    if (answer?.__typename === 'AccountCreated') {
      kept.sent();
      await navigate({ to: '/$instansi/accounts/$accountId', params: { instansi, accountId: answer.account.id } });
    } else setRefused(answer ? refusalWords(answer, say, format) : say('accounts.failed'));
  };
  return (
    <Panel title={say('accounts.newAccount')} lead={say('accounts.newAccountLead')}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} autoComplete="off">
        <RestoredDraft kept={kept} />
        <TextInput
          label={say('accounts.displayName')}
          required
          withAsterisk={false}
          maxLength={MOST_LETTERS}
          value={displayName}
          onChange={(event) => setDisplayName(event.currentTarget.value)}
        />
        <TextInput
          label={say('accounts.username')}
          description={say('accounts.usernameHint')}
          autoCapitalize="none"
          required
          withAsterisk={false}
          maxLength={MOST_LETTERS}
          value={username}
          onChange={(event) => setUsername(event.currentTarget.value)}
        />
        {refused ? <Notice tone="danger">{refused}</Notice> : null}
        <Button type="submit" loading={busy}>
          {say('accounts.make')}
        </Button>
      </form>
    </Panel>
  );
}
