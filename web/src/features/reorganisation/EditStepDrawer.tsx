import { Button, Drawer, NumberInput, TextInput } from '@mantine/core';
import { PutReorganisationStepDocument, type ReorganisationSteps_StepFragment } from '@selaras/schema/web';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { useText } from '../../text/text.ts';
import { ChoiceField, GivenDay } from '../../ui/fields.tsx';
import { Notice } from '../../ui/Message.tsx';
import styles from './Reorganisation.module.css';
import { fieldsOfStep, saidByStep, stepWith, type StepField } from './step-values.ts';
import { choicesOf, fieldInWords } from './step-words.ts';

interface EditStepDrawerProps {
  step: ReorganisationSteps_StepFragment;
  /** In words, as it stands in the list. */
  sentence: string;
  draft: { readonly id: string; readonly version: number };
  onDone: () => void;
  onClose: () => void;
}

/** Puts a step right in its place: what it says, while what it is about stays. */
export function EditStepDrawer({ step, sentence, draft: { id: reorganisationId, version }, onDone, onClose }: EditStepDrawerProps) {
  const { say } = useText();
  const [asking, put] = useMutation(PutReorganisationStepDocument);
  const kept = useFormDraft('reorganisation.step', step.id, version);
  const [said, setSaid] = useDraftField(kept, 'said', saidByStep(step));
  const [refusal, setRefusal] = useState<string | null>(null);
  const fields = fieldsOfStep(step);
  const isReady = fields.every(({ name, isNeeded }) => !isNeeded || said[name]?.trim());
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isReady) return;
    const { data } = await put({ input: { reorganisationId, version, stepId: step.id, step: stepWith(step, said) } });
    const answer = data?.putReorganisationStep;
    if (answer?.__typename === 'StepPut') {
      kept.sent();
      onDone();
    } else setRefusal(say(answer ? `refusals.${answer.__typename}` : 'acts.failed'));
  };
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="38rem"
      title={say('reorganisation.editStepTitle')}
      closeButtonProps={{ 'aria-label': say('app.close') }}
    >
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <RestoredDraft kept={kept} />
        <p className={styles.quiet}>{sentence}</p>
        {fields.map((field) => (
          <StepValue key={field.name} field={field} value={said[field.name] ?? ''} onChange={(value) => setSaid({ ...said, [field.name]: value })} />
        ))}
        <p className={styles.quiet}>{say('reorganisation.editStepHint')}</p>
        {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
        <div>
          <Button type="submit" loading={asking.fetching} disabled={!isReady}>
            {say('reorganisation.save')}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}

function StepValue({ field: { name, as, isNeeded }, value, onChange }: { field: StepField; value: string; onChange: (value: string) => void }) {
  const { say } = useText();
  const label = fieldInWords(name, say);
  if (as === 'TEXT')
    return <TextInput label={label} required={isNeeded} maxLength={500} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} />;
  if (as === 'NUMBER')
    return <NumberInput label={label} required={isNeeded} min={0} allowDecimal={false} value={value} onChange={(given) => onChange(String(given))} />;
  if (as === 'DAY') return <GivenDay label={label} required={isNeeded} value={value} onChange={onChange} />;
  const choices =
    as === 'YES_OR_NO'
      ? [
          { value: 'true', label: say('imports.yes') },
          { value: 'false', label: say('imports.no') },
        ]
      : choicesOf(as, say);
  return (
    <ChoiceField
      visibleLabel
      label={label}
      value={value}
      choices={[...(isNeeded ? [] : [{ value: '', label: say('reorganisation.unsaid') }]), ...choices]}
      onChange={onChange}
    />
  );
}
