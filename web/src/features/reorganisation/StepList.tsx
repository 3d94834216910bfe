import { ActionIcon, Button } from '@mantine/core';
import {
  ReorganisationSteps_StepFragmentDoc,
  type ReorganisationPage_ReorganisationFragment,
  type ReorganisationSteps_CheckFragment,
  type ReorganisationSteps_StepFragment,
} from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { IconArrowDown, IconArrowUp, IconListDetails, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { id as words } from '../../text/id.ts';
import { useText } from '../../text/text.ts';
import type { Words } from '../../text/words.ts';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { CreateUnitDrawer } from '../dinas/index.ts';
import { makesUnit } from './open-drafts.ts';
import styles from './Reorganisation.module.css';
import { describeStep } from './step-words.ts';

type Step = ReorganisationSteps_StepFragment;
type Order = (stepIds: readonly string[]) => Promise<void>;

interface StepListProps {
  steps: ReorganisationPage_ReorganisationFragment['steps'];
  firstDay: string;
  /** What the check said of each, in the same order. */
  checks: readonly ReorganisationSteps_CheckFragment[] | null;
  /** Puts steps in another order, those that are left out are taken out; null where nothing is to be changed. */
  onOrder: Order | null;
  busy: boolean;
  refresh: () => void;
}

/** The steps of a reorganisation in plain sentences, each with what the check said of it. */
export function StepList({ steps: masked, firstDay, checks, onOrder, busy, refresh }: StepListProps) {
  const { say, format } = useText();
  const [below, setBelow] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const steps = masked.map((step) => readFragment(ReorganisationSteps_StepFragmentDoc, step));
  if (steps.length === 0)
    return (
      <Panel title={say('reorganisation.stepsTitle')}>
        <Message icon={<IconListDetails size={24} />} title={say('reorganisation.noSteps')} hint={say('reorganisation.noStepsHint')} />
      </Panel>
    );
  const close = (): void => {
    setBelow(null);
    refresh();
  };
  return (
    <Panel title={say('reorganisation.stepsTitle')} lead={say('reorganisation.stepsLead')} flush>
      <ol className={styles.steps}>
        {steps.map((step, index) => {
          const { sentence, details } = describeStep(step, { steps, firstDay, say, format });
          return (
            <li key={step.id} className={styles.step}>
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
                <StepChecked check={checks?.find(({ stepId }) => stepId === step.id) ?? null} />
                {onOrder && makesUnit(step.kind) && step.madeName !== null ? (
                  <div>
                    <Button size="compact-sm" variant="subtle" onClick={() => setBelow({ id: step.id, name: step.madeName ?? '' })}>
                      {say('reorganisation.below')}
                    </Button>
                  </div>
                ) : null}
              </div>
              {onOrder ? <StepButtons steps={steps} index={index} busy={busy} onOrder={onOrder} /> : null}
            </li>
          );
        })}
      </ol>
      {below ? <CreateUnitDrawer unit={below} onDone={close} onClose={close} /> : null}
    </Panel>
  );
}

type Refused = keyof Words['refusals'];
const REFUSED: ReadonlySet<string> = new Set(Object.keys(words.refusals));
const hasWords = (type: string): type is Refused => REFUSED.has(type);

function StepChecked({ check }: { check: ReorganisationSteps_CheckFragment | null }) {
  const { say, language } = useText();
  if (!check) return null;
  const { refusal, warnings } = check;
  return (
    <span className={styles.why}>
      <Tag tone={refusal ? 'danger' : 'good'}>{say(refusal ? 'reorganisation.refused' : 'reorganisation.good')}</Tag>{' '}
      {refusal ? (hasWords(refusal.__typename) ? say(`refusals.${refusal.__typename}`) : refusal.message) : null}
      {warnings.map(({ inId, inEn }) => (language === 'id' ? inId : inEn)).join(' ')}
    </span>
  );
}

interface StepButtonsProps {
  steps: readonly Step[];
  index: number;
  busy: boolean;
  onOrder: Order;
}

function StepButtons({ steps, index, busy, onOrder }: StepButtonsProps) {
  const { say, format } = useText();
  const ids = steps.map(({ id }) => id);
  const number = format.count(index + 1);
  const swap = (other: number): void => {
    const order = [...ids];
    [order[index], order[other]] = [ids[other]!, ids[index]!];
    void onOrder(order);
  };
  const [up, down, remove] = [say('reorganisation.up', { number }), say('reorganisation.down', { number }), say('reorganisation.remove', { number })];
  return (
    <div className={styles.buttons}>
      <ActionIcon variant="subtle" color="gray" aria-label={up} title={up} disabled={busy || index === 0} onClick={() => swap(index - 1)}>
        <IconArrowUp size={16} />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" aria-label={down} title={down} disabled={busy || index === ids.length - 1} onClick={() => swap(index + 1)}>
        <IconArrowDown size={16} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={remove}
        title={remove}
        disabled={busy}
        onClick={() => void onOrder(ids.filter((_, at) => at !== index))}
      >
        <IconX size={16} />
      </ActionIcon>
    </div>
  );
}
