import { Button, Drawer, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { useInstansi } from '../../app/session.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useToday } from '../../app/use-today.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField, GivenDay } from '../../ui/fields.tsx';
import { Notice } from '../../ui/Message.tsx';
import styles from './Scenarios.module.css';

interface ScenarioSaid {
  readonly name: string;
  readonly firstDay: string;
  readonly keptUntil: string | null;
  readonly dinasId: string;
}

interface ScenarioFormProps {
  title: string;
  /** Of one that is there. */
  id?: string;
  version?: number;
  initial?: Omit<ScenarioSaid, 'dinasId'>;
  /** Dinas that one can be made of; left out where it is of one already. */
  dinasList?: readonly { readonly id: string; readonly name: string }[];
  ofAll?: boolean;
  /** Null when it was saved, else why not. */
  onSave: (said: ScenarioSaid) => Promise<string | null>;
  onClose: () => void;
}

/** What a scenario is called, of which part of the government it is, and from when it would hold. */
export function ScenarioForm({ title, id, version, initial, dinasList = [], ofAll = false, onSave, onClose }: ScenarioFormProps) {
  const { say } = useText();
  const today = useToday(useInstansi().timeZone);
  const kept = useFormDraft('scenarios', id, version);
  const [name, setName] = useDraftField(kept, 'name', initial?.name ?? '');
  const [firstDay, setFirstDay] = useDraftField(kept, 'firstDay', initial?.firstDay ?? `${Number(today.slice(0, 4)) + 1}-01-01`);
  const [keptUntil, setKeptUntil] = useDraftField(kept, 'keptUntil', initial?.keptUntil ?? '');
  const [chosen, setDinasId] = useDraftField(kept, 'dinas', '');
  const dinasId = dinasList.some((one) => one.id === chosen) ? chosen : ofAll ? '' : (dinasList[0]?.id ?? '');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const ready = name.trim() !== '' && firstDay !== '';
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!ready) return;
    setBusy(true);
    const refused = await onSave({ name: name.trim(), firstDay, keptUntil: keptUntil || null, dinasId });
    if (refused === null) kept.sent();
    setRefusal(refused);
    setBusy(false);
  };
  return (
    <Drawer opened onClose={onClose} position="right" size="38rem" title={title} closeButtonProps={{ 'aria-label': say('app.close') }}>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <RestoredDraft kept={kept} />
        <p className={styles.quiet}>{say('scenarios.beginLead')}</p>
        <TextInput
          required
          label={say('scenarios.name')}
          placeholder={say('scenarios.namePlaceholder')}
          maxLength={200}
          value={name}
          onChange={({ currentTarget: { value } }) => setName(value)}
        />
        {id === undefined ? (
          <ChoiceField
            visibleLabel
            label={say('scenarios.where')}
            value={dinasId}
            choices={[...(ofAll ? [{ value: '', label: say('scenarios.whole') }] : []), ...dinasList.map((dinas) => ({ value: dinas.id, label: dinas.name }))]}
            onChange={setDinasId}
          />
        ) : null}
        <div>
          <GivenDay required label={say('scenarios.firstDay')} value={firstDay} onChange={setFirstDay} />
          <p className={styles.quiet}>{say('scenarios.firstDayHint')}</p>
        </div>
        <div>
          <GivenDay label={say('scenarios.keptUntil')} value={keptUntil} onChange={setKeptUntil} />
          <p className={styles.quiet}>{say('scenarios.keptUntilHint')}</p>
        </div>
        {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
        <div>
          <Button type="submit" loading={busy} disabled={!ready}>
            {say('scenarios.save')}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
