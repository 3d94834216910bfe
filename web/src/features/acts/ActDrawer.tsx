import { Button, Drawer, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { FormDraft } from '../../app/form-draft.ts';
import { useDraftField } from '../../app/use-form-draft.ts';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import styles from './Act.module.css';
import type { ActOutcome } from './act-answer.ts';
import { ActPreviewPanel } from './ActPreviewPanel.tsx';

/** What is said of every act, beside what it is about. */
export interface ActSaid {
  readonly preview: boolean;
  readonly reason: string | null;
  readonly decreeNumber: string | null;
}

interface ActFormProps {
  /** The draft that its fields are of. */
  kept: FormDraft;
  /** What the button says that does it. */
  doIt: string;
  /** What is asked for, as text: what was shown holds for that and for nothing else. */
  asked: string;
  /** Whether everything that is needed was said. */
  ready: boolean;
  /** Null for what rests on none. */
  decree: { readonly required: boolean; readonly initial?: string | null } | null;
  /** Whether it has to be said why. */
  reasoned?: boolean;
  ask: (said: ActSaid) => Promise<ActOutcome>;
  onDone: () => void;
  /** What else can be done with what was said, such as keeping it for later. */
  beside?: ReactNode;
  /** The fields of the act. */
  children: ReactNode;
}

/** One change by hand: its fields, why and by which decree; what it would change is looked at before it is done. */
export function ActDrawer({ title, onClose, ...form }: ActFormProps & { title: string; onClose: () => void }) {
  const { say } = useText();
  return (
    <Drawer opened onClose={onClose} position="right" size="38rem" title={title} closeButtonProps={{ 'aria-label': say('app.close') }}>
      <ActForm {...form} />
    </Drawer>
  );
}

function ActForm({ kept, doIt, asked, ready, decree, reasoned = false, ask, onDone, beside, children }: ActFormProps) {
  const { say } = useText();
  const [reason, setReason] = useDraftField(kept, 'reason', '');
  const [decreeNumber, setDecreeNumber] = useDraftField(kept, 'decreeNumber', decree?.initial ?? '');
  const [busy, setBusy] = useState(false);
  const [last, setLast] = useState<{ readonly of: string; readonly outcome: ActOutcome } | null>(null);
  const now = JSON.stringify([asked, reason, decreeNumber]);
  const outcome = last?.of === now ? last.outcome : null;
  const isReady = ready && (!decree?.required || decreeNumber.trim() !== '') && (!reasoned || reason.trim() !== '');
  const run = async (preview: boolean): Promise<void> => {
    setBusy(true);
    const answered = await ask({ preview, reason: reason.trim() || null, decreeNumber: decreeNumber.trim() || null });
    setBusy(false);
    if ('done' in answered) {
      kept.sent();
      onDone();
    } else setLast({ of: now, outcome: answered });
  };
  const show = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) void run(true);
  };
  return (
    <form className={styles.form} onSubmit={show}>
      <RestoredDraft kept={kept} />
      {children}
      {decree ? (
        <TextInput
          label={say('acts.decree')}
          required={decree.required}
          maxLength={500}
          value={decreeNumber}
          onChange={({ currentTarget: { value } }) => setDecreeNumber(value)}
        />
      ) : null}
      <Textarea
        label={say('acts.reason')}
        required={reasoned}
        value={reason}
        maxLength={1_000}
        autosize
        minRows={2}
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
      {outcome && 'shown' in outcome ? <ActPreviewPanel preview={outcome.shown} /> : null}
      {outcome && 'refusal' in outcome ? <Notice tone="danger">{outcome.refusal}</Notice> : null}
      {outcome && 'lost' in outcome ? <Notice tone="danger">{say('acts.failed')}</Notice> : null}
      <div className={styles.buttons}>
        <Button type="submit" variant="default" loading={busy} disabled={!isReady}>
          {say('acts.show')}
        </Button>
        {outcome && 'shown' in outcome ? (
          <Button loading={busy} onClick={() => void run(false)}>
            {doIt}
          </Button>
        ) : null}
      </div>
      {beside}
    </form>
  );
}
