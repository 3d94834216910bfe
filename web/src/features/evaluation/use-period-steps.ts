import {
  ChangePeriodDocument,
  ClosePeriodDocument,
  OpenPeriodDocument,
  PlanPeriodDocument,
  type ChangePeriodMutation,
  type ClosePeriodMutation,
  type OpenPeriodMutation,
  type PeriodKind,
  type PlanPeriodMutation,
} from '@selaras/schema/web';
import { useMutation } from 'urql';
import { useText } from '../../text/text.ts';
import type { ChosenStep } from './period-step.ts';

export type PeriodAnswer =
  | PlanPeriodMutation['planPeriod']
  | ChangePeriodMutation['changePeriod']
  | OpenPeriodMutation['openPeriod']
  | ClosePeriodMutation['closePeriod'];

export interface PeriodWords {
  readonly kind: PeriodKind;
  readonly label: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly deadline: string;
  readonly decreeNumber: string;
  readonly reason: string;
  readonly leaveUnfinished: boolean;
}

const given = (text: string): string | null => text.trim() || null;

/** Sends the step that was chosen; only shown with `preview`. Undefined where no answer came. */
export function usePeriodSteps(instansiId: string, { step, period }: ChosenStep) {
  const [, plan] = useMutation(PlanPeriodDocument);
  const [, change] = useMutation(ChangePeriodDocument);
  const [, open] = useMutation(OpenPeriodDocument);
  const [, close] = useMutation(ClosePeriodDocument);
  return async (words: PeriodWords, preview: boolean): Promise<PeriodAnswer | undefined> => {
    const { kind, label, validFrom, validTo, deadline, leaveUnfinished } = words;
    const said = { decreeNumber: given(words.decreeNumber), reason: given(words.reason), preview };
    const days = { label, validFrom, validTo, deadline };
    if (step === 'plan' || !period) return (await plan({ input: { instansiId, periodKind: kind, ...days, ...said } })).data?.planPeriod;
    const read = { periodId: period.id, version: period.version };
    if (step === 'change') return (await change({ input: { ...read, ...days, ...said } })).data?.changePeriod;
    if (step === 'open') return (await open({ input: { ...read, ...said } })).data?.openPeriod;
    return (await close({ input: { ...read, leaveUnfinished, ...said } })).data?.closePeriod;
  };
}

type Refused = Exclude<PeriodAnswer, { __typename: 'PeriodSaved' | 'ActPreview' }>;

/** Every refusal in words; one added to the schema without a sentence does not compile. */
export function usePeriodRefusal(): (answer: Refused) => string {
  const { say, format } = useText();
  return (answer) => {
    if (answer.__typename === 'PeriodOverlaps') return say('refusals.PeriodOverlaps', { label: answer.other.label });
    if (answer.__typename === 'PeriodNotReady') return say('refusals.PeriodNotReady', { state: say(`labels.PeriodState.${answer.periodState}`) });
    if (answer.__typename === 'SealedEvaluationsOutside') return say('refusals.SealedEvaluationsOutside', { number: format.count(answer.sealed) });
    if (answer.__typename === 'EvaluationsUnfinished')
      return say('refusals.EvaluationsUnfinished', { unfinished: format.count(answer.unfinished), expected: format.count(answer.expected) });
    return say(`refusals.${answer.__typename}`);
  };
}
