import { Button, Checkbox, TextInput } from '@mantine/core';
import type { PeriodKind } from '@selaras/schema/web';
import { useState, type FormEvent } from 'react';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { useText } from '../../text/text.ts';
import { DateField } from '../../ui/DateField.tsx';
import { ChoiceField } from '../../ui/fields.tsx';
import { Notice } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { ActPreviewPanel } from '../acts/index.ts';
import type { ChosenStep } from './period-step.ts';
import styles from './Period.module.css';
import { usePeriodRefusal, usePeriodSteps, type PeriodAnswer, type PeriodWords } from './use-period-steps.ts';

const KINDS: readonly PeriodKind[] = ['QUARTERLY', 'MONTHLY', 'ANNUAL'];
const MOST_OF_LABEL = 200;

export interface PeriodFormProps {
  instansiId: string;
  chosen: ChosenStep;
  onDone: () => void;
  onLeave: () => void;
}

/** A step with a period: its words, what it would do, and then the step itself. */
export function PeriodForm({ instansiId, chosen, onDone, onLeave }: PeriodFormProps) {
  const { say } = useText();
  const { step, period } = chosen;
  const send = usePeriodSteps(instansiId, chosen);
  const refusal = usePeriodRefusal();
  const kept = useFormDraft(`period.${step}`, period?.id ?? null);
  const [words, setWords] = useDraftField<PeriodWords>(kept, 'words', {
    kind: period?.kind ?? 'QUARTERLY',
    label: period?.label ?? '',
    validFrom: period?.validFrom ?? '',
    validTo: period?.validTo ?? '',
    deadline: period?.deadline ?? '',
    decreeNumber: '',
    reason: '',
    leaveUnfinished: false,
  });
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<PeriodAnswer | 'FAILED' | null>(null);
  // What was shown is of other words by now.
  const told = (more: Partial<PeriodWords>): void => {
    setWords((before) => ({ ...before, ...more }));
    setAnswer(null);
  };
  const run = async (preview: boolean): Promise<void> => {
    setBusy(true);
    const answered = (await send(words, preview)) ?? 'FAILED';
    setAnswer(answered);
    setBusy(false);
    if (answered !== 'FAILED' && answered.__typename === 'PeriodSaved') {
      kept.sent();
      onDone();
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void run(true);
  };
  const isShown = answer !== null && answer !== 'FAILED' && answer.__typename === 'ActPreview';
  const hasDays = step === 'plan' || step === 'change';
  const title = period ? `${say(`periods.${step}`)}: ${period.label}` : say('periods.plan');
  return (
    <Panel title={title} lead={step === 'plan' ? say('periods.planLead') : undefined}>
      <form className={styles.form} onSubmit={submit}>
        <RestoredDraft kept={kept} />
        {hasDays ? (
          <div className={styles.pair}>
            <TextInput
              label={say('periods.label')}
              placeholder="Triwulan I 2027"
              required
              withAsterisk={false}
              maxLength={MOST_OF_LABEL}
              value={words.label}
              onChange={(event) => told({ label: event.currentTarget.value })}
            />
            {step === 'plan' ? (
              <ChoiceField
                visibleLabel
                label={say('periods.kind')}
                value={words.kind}
                choices={KINDS.map((value) => ({ value, label: say(`labels.PeriodKind.${value}`) }))}
                onChange={(value) => told({ kind: KINDS.find((known) => known === value) ?? 'QUARTERLY' })}
              />
            ) : null}
            {(
              [
                ['validFrom', 'from'],
                ['validTo', 'to'],
                ['deadline', 'deadline'],
              ] as const
            ).map(([name, label]) => (
              <DateField key={name} label={say(`periods.${label}`)} required value={words[name]} onChange={(day) => told({ [name]: day })} />
            ))}
          </div>
        ) : null}
        <div className={styles.pair}>
          <TextInput
            label={say('periods.decree')}
            maxLength={200}
            value={words.decreeNumber}
            onChange={(event) => told({ decreeNumber: event.currentTarget.value })}
          />
          <TextInput label={say('periods.reason')} maxLength={1_000} value={words.reason} onChange={(event) => told({ reason: event.currentTarget.value })} />
        </div>
        {step === 'close' ? (
          <Checkbox label={say('periods.leave')} checked={words.leaveUnfinished} onChange={(event) => told({ leaveUnfinished: event.currentTarget.checked })} />
        ) : null}
        {answer === 'FAILED' ? <Notice tone="danger">{say('periods.failed')}</Notice> : null}
        {answer !== null && answer !== 'FAILED' ? (
          answer.__typename === 'ActPreview' ? (
            <ActPreviewPanel preview={answer} />
          ) : answer.__typename === 'PeriodSaved' ? (
            <Notice tone="good">{say('periods.saved')}</Notice>
          ) : (
            <Notice tone="danger">{refusal(answer)}</Notice>
          )
        ) : null}
        <div className={styles.buttons}>
          <Button type="submit" variant="default" loading={busy}>
            {say('periods.show')}
          </Button>
          {isShown ? (
            <Button loading={busy} onClick={() => void run(false)}>
              {say('periods.confirm')}
            </Button>
          ) : null}
          {period ? (
            <Button variant="subtle" onClick={onLeave}>
              {say('periods.cancel')}
            </Button>
          ) : null}
        </div>
      </form>
    </Panel>
  );
}
