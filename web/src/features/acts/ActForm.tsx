import { Button, TextInput } from '@mantine/core';
import type { ActPreview_PreviewFragmentDoc } from '@selaras/schema/web';
import type { FragmentType } from '@selaras/schema/web/fragments';
import { useState, type ReactNode } from 'react';
import { useText } from '../../text/text.ts';
import type { Words } from '../../text/words.ts';
import { Notice } from '../../ui/Message.tsx';
import styles from './Act.module.css';
import { ActPreviewPanel } from './ActPreviewPanel.tsx';

/** What every act may say of itself. */
export interface ActSaid {
  readonly preview: boolean;
  readonly decreeNumber?: string;
  readonly reason?: string;
}

/** What a mutation answers with: shown, refused, or done under the name of its type. */
export type ActAnswer<Done extends string> =
  | ({ readonly __typename: 'ActPreview' } & FragmentType<typeof ActPreview_PreviewFragmentDoc>)
  | { readonly __typename: keyof Words['refusals'] | Done };

interface ActFormProps<Done extends string> {
  /** What is filled in for this act. */
  readonly children?: ReactNode;
  readonly label: string;
  /** The type that says that it was done. */
  readonly done: Done;
  /** Sends it; nothing when it failed. */
  readonly run: (said: ActSaid) => Promise<ActAnswer<Done> | undefined>;
  readonly onDone: () => void;
  readonly disabled?: boolean;
}

/** A change by hand: its decree and reason, what it would do, and only then the button that does it. What was filled in anew has to be seen anew. */
export function ActForm<Done extends string>({ children, label, done, run, onDone, disabled = false }: ActFormProps<Done>) {
  const { say } = useText();
  const [decree, setDecree] = useState('');
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<ActAnswer<Done> | 'FAILED' | null>(null);
  const send = async (preview: boolean): Promise<void> => {
    setBusy(true);
    const said = { preview, ...(decree.trim() === '' ? {} : { decreeNumber: decree.trim() }), ...(reason.trim() === '' ? {} : { reason: reason.trim() }) };
    const found = (await run(said)) ?? 'FAILED';
    setBusy(false);
    setAnswer(found);
    if (found !== 'FAILED' && found.__typename === done) onDone();
  };
  const isShown = answer !== null && answer !== 'FAILED' && answer.__typename === 'ActPreview';
  return (
    <form
      className={styles.form}
      onChange={() => setAnswer(null)}
      onSubmit={(event) => {
        event.preventDefault();
        void send(true);
      }}
    >
      {children}
      <TextInput label={say('acts.decree')} value={decree} maxLength={500} onChange={(event) => setDecree(event.currentTarget.value)} />
      <TextInput label={say('acts.reason')} value={reason} maxLength={1000} onChange={(event) => setReason(event.currentTarget.value)} />
      <Outcome answer={answer} done={done} />
      <div className={styles.buttons}>
        <Button type="submit" variant="default" loading={busy} disabled={disabled}>
          {say('acts.show')}
        </Button>
        {isShown ? (
          <Button loading={busy} onClick={() => void send(false)}>
            {label}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

function Outcome<Done extends string>({ answer, done }: { answer: ActAnswer<Done> | 'FAILED' | null; done: Done }) {
  const { say } = useText();
  if (answer === null) return null;
  if (answer === 'FAILED') return <Notice tone="danger">{say('acts.failed')}</Notice>;
  if (answer.__typename === 'ActPreview') return <ActPreviewPanel preview={answer as FragmentType<typeof ActPreview_PreviewFragmentDoc>} />;
  if (answer.__typename === done) return <Notice tone="good">{say('acts.wasDone')}</Notice>;
  return <Notice tone="warning">{say(`refusals.${answer.__typename as keyof Words['refusals']}`)}</Notice>;
}
