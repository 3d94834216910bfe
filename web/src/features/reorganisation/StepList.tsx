import { Button } from '@mantine/core';
import {
  ReorganisationSteps_StepFragmentDoc,
  type ReorganisationPage_ReorganisationFragment,
  type ReorganisationSteps_CheckFragment,
  type ReorganisationSteps_StepFragment,
} from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { IconListDetails } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../text/text.ts';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { CreateUnitDrawer } from '../dinas/index.ts';
import { EditStepDrawer } from './EditStepDrawer.tsx';
import { makesUnit } from './open-drafts.ts';
import styles from './Reorganisation.module.css';
import { StepButtons } from './StepButtons.tsx';
import { StepChecked } from './StepChecked.tsx';
import { isWhole } from './step-values.ts';
import { describeStep, usersOf } from './step-words.ts';

type Order = (stepIds: readonly string[]) => Promise<void>;

interface StepListProps {
  draft: Pick<ReorganisationPage_ReorganisationFragment, 'id' | 'version' | 'steps' | 'firstDay'>;
  /** What the check said of each, in the same order. */
  checks: readonly ReorganisationSteps_CheckFragment[] | null;
  /** Puts steps in another order, those that are left out are taken out; null where nothing is to be changed. */
  onOrder: Order | null;
  busy: boolean;
  refresh: () => void;
}

/** The steps of a reorganisation in plain sentences, each with what the check said of it. */
export function StepList({ draft, checks, onOrder, busy, refresh }: StepListProps) {
  const { say, format } = useText();
  const [below, setBelow] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const [edited, setEdited] = useState<ReorganisationSteps_StepFragment | null>(null);
  const steps = draft.steps.map((step) => readFragment(ReorganisationSteps_StepFragmentDoc, step));
  if (steps.length === 0)
    return (
      <Panel title={say('reorganisation.stepsTitle')}>
        <Message icon={<IconListDetails size={24} />} title={say('reorganisation.noSteps')} hint={say('reorganisation.noStepsHint')} />
      </Panel>
    );
  const close = (): void => {
    setBelow(null);
    setEdited(null);
    refresh();
  };
  const described = steps.map((step) => ({ step, id: step.id, ...describeStep(step, { steps, firstDay: draft.firstDay, say, format }) }));
  return (
    <Panel title={say('reorganisation.stepsTitle')} lead={say('reorganisation.stepsLead')} flush>
      <ol className={styles.steps}>
        {described.map(({ step, sentence, details }, index) => {
          return (
            <li key={step.id} id={step.id} className={styles.step}>
              <span className={styles.number} aria-hidden>
                {format.count(index + 1)}.
              </span>
              <div className={styles.said}>
                <span>{sentence}</span>
                {details.length > 0 ? (
                  <span className={styles.details}>
                    {details.map(({ field, value }) => (
                      <span key={field}>
                        {field}: {value}
                      </span>
                    ))}
                  </span>
                ) : null}
                <StepChecked check={checks?.find(({ stepId }) => stepId === step.id) ?? null} steps={described} />
                {onOrder && makesUnit(step.kind) && step.madeName !== null ? (
                  <div>
                    <Button size="compact-sm" variant="subtle" onClick={() => setBelow({ id: step.id, name: step.madeName ?? '' })}>
                      {say('reorganisation.below')}
                    </Button>
                  </div>
                ) : null}
              </div>
              {onOrder ? (
                <StepButtons
                  ids={steps.map(({ id }) => id)}
                  index={index}
                  users={usersOf(steps, step.id).map((at) => ({ number: at + 1, sentence: described[at]!.sentence }))}
                  busy={busy}
                  onOrder={onOrder}
                  onEdit={isWhole(step) ? () => setEdited(step) : null}
                />
              ) : null}
            </li>
          );
        })}
      </ol>
      {edited ? (
        <EditStepDrawer
          step={edited}
          sentence={described.find(({ id }) => id === edited.id)?.sentence ?? ''}
          draft={draft}
          onDone={close}
          onClose={() => setEdited(null)}
        />
      ) : null}
      {below ? <CreateUnitDrawer unit={below} onDone={close} onClose={close} /> : null}
    </Panel>
  );
}
