import { Button, TextInput } from '@mantine/core';
import { NotificationMailDocument, SetNotificationMailDocument } from '@selaras/schema/web';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { useAskedLanguage } from '../../app/asked-language.ts';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import styles from './Notifications.module.css';

/** Where the account is written to as well; nothing where the installation sends no mail. */
export function MailForm() {
  const [result, askAgain] = usePageQuery({ query: NotificationMailDocument, variables: {} });
  const mail = result.data?.notificationMail;
  return mail?.isSetUp ? <MailFields key={mail.address ?? ''} address={mail.address} onSaved={askAgain} /> : null;
}

function MailFields({ address, onSaved }: { address: string | null; onSaved: () => void }) {
  const { say } = useText();
  const language = useAskedLanguage();
  const [{ fetching }, send] = useMutation(SetNotificationMailDocument);
  const kept = useFormDraft('notification.mail', address);
  const [typed, setTyped] = useDraftField(kept, 'address', address ?? '');
  const [answer, setAnswer] = useState<{ readonly tone: 'good' | 'danger'; readonly text: string } | null>(null);
  const save = async (to: string | null): Promise<void> => {
    const done = (await send({ input: { address: to, language } })).data?.setNotificationMail.__typename;
    if (done === 'NotificationMailSet') {
      kept.sent();
      setAnswer({ tone: 'good', text: say(to === null ? 'notifications.mailOff' : 'notifications.mailOn') });
      onSaved();
    } else setAnswer({ tone: 'danger', text: done ? say(`refusals.${done}`) : say('account.failed') });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save(typed.trim());
  };
  return (
    <form className={styles.mail} onSubmit={submit}>
      <div className={styles.mailRow}>
        <TextInput
          type="email"
          required
          withAsterisk={false}
          autoComplete="email"
          className={styles.mailField ?? ''}
          label={say('notifications.mail')}
          description={say('notifications.mailHint')}
          maxLength={254}
          value={typed}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
        />
        <Button type="submit" loading={fetching} disabled={typed.trim() === '' || typed.trim() === address}>
          {say('notifications.mailSave')}
        </Button>
        {address === null ? null : (
          <Button variant="default" loading={fetching} onClick={() => void save(null)}>
            {say('notifications.mailEnd')}
          </Button>
        )}
      </div>
      <RestoredDraft kept={kept} />
      {answer ? <Notice tone={answer.tone}>{answer.text}</Notice> : null}
    </form>
  );
}
