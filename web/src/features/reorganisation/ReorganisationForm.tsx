import { Button, Drawer, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { useText } from '../../text/text.ts';
import { GivenDay } from '../../ui/fields.tsx';
import { Notice } from '../../ui/Message.tsx';
import styles from './Reorganisation.module.css';

/** What is said of a draft, as its fields hold it. */
export interface DraftSaid {
  readonly name: string;
  readonly firstDay: string;
  readonly decreeNumber: string | null;
  readonly reason: string | null;
}

interface ReorganisationFormProps {
  title: string;
  /** Of one that is there. */
  id?: string;
  version?: number;
  initial: DraftSaid;
  /** Null when it was saved, else why not. */
  onSave: (said: DraftSaid) => Promise<string | null>;
  onClose: () => void;
}

/** What a draft is called, from when it holds and by which regulation: of a new one, or of one that is there. */
export function ReorganisationForm({ title, id, version, initial, onSave, onClose }: ReorganisationFormProps) {
  const { say } = useText();
  const kept = useFormDraft('reorganisation', id, version);
  const [draft, setDraft] = useDraftField(kept, 'draft', {
    name: initial.name,
    firstDay: initial.firstDay,
    decreeNumber: initial.decreeNumber ?? '',
    reason: initial.reason ?? '',
  });
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { name, firstDay, decreeNumber, reason } = draft;
  const ready = name.trim() !== '' && firstDay !== '';
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!ready) return;
    setBusy(true);
    const refused = await onSave({ name: name.trim(), firstDay, decreeNumber: decreeNumber.trim() || null, reason: reason.trim() || null });
    if (refused === null) kept.sent();
    setRefusal(refused);
    setBusy(false);
  };
  return (
    <Drawer opened onClose={onClose} position="right" size="38rem" title={title} closeButtonProps={{ 'aria-label': say('app.close') }}>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <RestoredDraft kept={kept} />
        <TextInput
          required
          label={say('reorganisation.name')}
          maxLength={200}
          value={name}
          onChange={({ currentTarget: { value } }) => setDraft({ ...draft, name: value })}
        />
        <div>
          <GivenDay required label={say('reorganisation.firstDay')} value={firstDay} onChange={(day) => setDraft({ ...draft, firstDay: day })} />
          <p className={styles.quiet}>{say('reorganisation.firstDayHint')}</p>
        </div>
        <TextInput
          label={say('reorganisation.decree')}
          maxLength={500}
          value={decreeNumber}
          onChange={({ currentTarget: { value } }) => setDraft({ ...draft, decreeNumber: value })}
        />
        <Textarea
          autosize
          minRows={2}
          label={say('reorganisation.reason')}
          maxLength={1_000}
          value={reason}
          onChange={({ currentTarget: { value } }) => setDraft({ ...draft, reason: value })}
        />
        {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
        <div>
          <Button type="submit" loading={busy} disabled={!ready}>
            {say('reorganisation.save')}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
