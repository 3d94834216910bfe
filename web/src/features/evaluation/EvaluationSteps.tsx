import { EvaluationSteps_StepFragmentDoc, type EvaluationSteps_StepFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import type { Format } from '../../text/format.ts';
import { useText, type Say } from '../../text/text.ts';
import { Quiet } from '../../ui/Stacked.tsx';
import { Tag, type Tone } from '../../ui/Tag.tsx';
import styles from './EvaluationSteps.module.css';

type Step = EvaluationSteps_StepFragment;
export type MaskedStep = FragmentType<typeof EvaluationSteps_StepFragmentDoc>;

const TONE: Readonly<Record<Step['standing'], Tone>> = { DONE: 'good', NOW: 'accent', LATE: 'danger', AHEAD: 'neutral', OVER: 'neutral' };

const readSteps = (steps: readonly MaskedStep[]): readonly Step[] => steps.map((step) => readFragment(EvaluationSteps_StepFragmentDoc, step));

/** Whether the days of an objection to it run today. */
export const mayObject = (steps: readonly MaskedStep[]): boolean => readSteps(steps).some(({ step, standing }) => step === 'OBJECT' && standing === 'NOW');

function daysInWords({ step, standing, doneOn, by, byAtLatest, days, inWorkingDays }: Step, say: Say, format: Format): string | null {
  if (standing === 'DONE') return doneOn && say('steps.doneOn', { day: format.day(doneOn) });
  const counted =
    days === null || (step !== 'DELIVER' && step !== 'OBJECT')
      ? null
      : say(step === 'OBJECT' && inWorkingDays ? 'steps.within.OBJECTWorking' : `steps.within.${step}`, { days });
  if (by === null) return counted;
  if (byAtLatest === null) return [say('steps.by', { day: format.day(by) }), counted].filter(Boolean).join(' · ');
  return [say('steps.objectBy', { day: format.day(by), latest: format.day(byAtLatest) }), counted].filter(Boolean).join(' · ');
}

/** The steps of an evaluation in their order, each with its days and the rule that says so. */
export function EvaluationSteps({ steps }: { steps: readonly MaskedStep[] }) {
  const { say, format } = useText();
  return (
    <ol className={styles.steps}>
      {readSteps(steps).map((step) => (
        <li key={step.step} data-standing={step.standing}>
          <span className={styles.name}>
            {say(`labels.EvaluationStepKind.${step.step}`)} <Tag tone={TONE[step.standing]}>{say(`labels.StepStanding.${step.standing}`)}</Tag>
          </span>
          <Quiet>{daysInWords(step, say, format)}</Quiet>
          {step.days === null ? null : <Quiet>{say('steps.source', { source: format.rule(step.source) })}</Quiet>}
        </li>
      ))}
    </ol>
  );
}
