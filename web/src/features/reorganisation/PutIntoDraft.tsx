import { Button, Checkbox } from '@mantine/core';
import { PutReorganisationStepDocument, type PutReorganisationStepMutation, type ReorganisationStepInput } from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useInstansi } from '../../app/session.ts';
import { useToday } from '../../app/use-today.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { Notice } from '../../ui/Message.tsx';
import { ReorganisationLink, ReorganisationsLink } from './links.tsx';
import { isMadeByStep, useOpenDrafts, type OpenDraft } from './open-drafts.ts';
import styles from './Reorganisation.module.css';
import { daysOfStep, idsOfStep, withoutDays } from './step-input.ts';

interface PutIntoDraftProps {
  /** Whether everything that is needed was said. */
  ready: boolean;
  /** What the form says, as a step. */
  step: ReorganisationStepInput;
}

/** Beside the button that does a change at once: the same change, as a step of a reorganisation that is done later. */
export function PutIntoDraft({ ready, step }: PutIntoDraftProps) {
  const { say } = useText();
  const needsDraft = idsOfStep(step).some(isMadeByStep);
  const [isOpen, setOpen] = useState(false);
  if (!isOpen && !needsDraft)
    return (
      <Button variant="subtle" disabled={!ready} onClick={() => setOpen(true)}>
        {say('reorganisation.put')}
      </Button>
    );
  return <Choosing ready={ready} step={step} />;
}

function Choosing({ ready, step }: PutIntoDraftProps) {
  const { say, format } = useText();
  const { drafts, isKnown, refresh } = useOpenDrafts();
  const [chosen, setChosen] = useState('');
  const today = useToday(useInstansi().timeZone);
  const [follows, setFollowing] = useState<boolean | null>(null);
  // A day that was typed is meant; that of today stands there by itself.
  const followsDraft = follows ?? daysOfStep(step).every((day) => day === today);
  const [answer, setAnswer] = useState<{ readonly of: string; readonly result: PutReorganisationStepMutation['putReorganisationStep'] | null } | null>(null);
  const [asking, put] = useMutation(PutReorganisationStepDocument);
  const made = idsOfStep(step).find(isMadeByStep);
  // What a step makes is known within its own reorganisation only.
  const open = made === undefined ? drafts : drafts.filter(({ steps }) => steps.some(({ id }) => id === made));
  const draft = open.find(({ id }) => id === chosen) ?? open[0];
  const asked = JSON.stringify(step);
  const result = answer?.of === asked ? answer.result : undefined;
  if (isKnown && !draft)
    return (
      <p className={styles.quiet}>
        {say('reorganisation.noDraft')} <ReorganisationsLink>{say('reorganisation.toDrafts')}</ReorganisationsLink>
      </p>
    );
  if (!draft) return null;
  const run = async ({ id: reorganisationId, version }: OpenDraft): Promise<void> => {
    const { data } = await put({ input: { reorganisationId, version, step: followsDraft ? withoutDays(step) : step } });
    setAnswer({ of: asked, result: data?.putReorganisationStep ?? null });
    refresh();
  };
  return (
    <fieldset className={styles.put}>
      <legend>{say('reorganisation.put')}</legend>
      <ChoiceField
        visibleLabel
        label={say('reorganisation.draft')}
        value={draft.id}
        choices={open.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setChosen}
      />
      {daysOfStep(step).length > 0 ? (
        <Checkbox
          label={say('reorganisation.followsDraft', { day: format.day(draft.firstDay) })}
          checked={followsDraft}
          onChange={({ currentTarget }) => setFollowing(currentTarget.checked)}
        />
      ) : null}
      <p className={styles.quiet}>{say('reorganisation.decreeOfDraft')}</p>
      {result === undefined ? null : <Answered result={result} />}
      <div>
        <Button variant="light" loading={asking.fetching} disabled={!ready || result?.__typename === 'StepPut'} onClick={() => void run(draft)}>
          {say('reorganisation.putHere')}
        </Button>
      </div>
    </fieldset>
  );
}

function Answered({ result }: { result: PutReorganisationStepMutation['putReorganisationStep'] | null }) {
  const { say, format } = useText();
  if (!result) return <Notice tone="danger">{say('acts.failed')}</Notice>;
  if (result.__typename !== 'StepPut') return <Notice tone="danger">{say(`refusals.${result.__typename}`)}</Notice>;
  const { id, name, stepCount } = result.reorganisation;
  return (
    <Notice tone="good" action={<ReorganisationLink id={id}>{say('reorganisation.toDraft')}</ReorganisationLink>}>
      {say('reorganisation.wasPut', { number: format.count(stepCount), name })}
    </Notice>
  );
}
