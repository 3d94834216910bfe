import { RateEvaluationDocument, SealEvaluationDocument, SubmitEvaluationDocument, type RateEvaluationInput } from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useText } from '../../text/text.ts';
import { readAnswer, type Outcome, type SavedEvaluation } from './evaluation-answer.ts';

export type Step = 'save' | 'submit' | 'seal';

export interface EvaluationSteps {
  busy: Step | null;
  /** What the last step led to, in words. */
  said: { tone: 'good' | 'danger'; text: string } | null;
  save: (input: RateEvaluationInput) => Promise<SavedEvaluation | null>;
  submit: (evaluation: SavedEvaluation) => Promise<SavedEvaluation | null>;
  seal: (evaluation: SavedEvaluation) => Promise<SavedEvaluation | null>;
}

/** The three steps of an evaluation; each sends the version it saw, so that nobody overwrites what they did not see. */
export function useEvaluationSteps(onSeen: (evaluation: SavedEvaluation) => void): EvaluationSteps {
  const { say } = useText();
  const [, rate] = useMutation(RateEvaluationDocument);
  const [, submitStep] = useMutation(SubmitEvaluationDocument);
  const [, sealStep] = useMutation(SealEvaluationDocument);
  const [busy, setBusy] = useState<Step | null>(null);
  const [said, setSaid] = useState<EvaluationSteps['said']>(null);
  const settle = (outcome: Outcome, success: string): SavedEvaluation | null => {
    setBusy(null);
    if ('saved' in outcome) {
      onSeen(outcome.saved);
      setSaid({ tone: 'good', text: success });
      return outcome.saved;
    }
    if (outcome.current) onSeen(outcome.current);
    setSaid({ tone: 'danger', text: outcome.refusal });
    return null;
  };
  const begin = (step: Step): void => {
    setBusy(step);
    setSaid(null);
  };
  return {
    busy,
    said,
    async save(input) {
      begin('save');
      const { data } = await rate({ input });
      return settle(readAnswer(data?.rateEvaluation, say), say('team.saved'));
    },
    async submit({ id: evaluationId, version }) {
      begin('submit');
      const { data } = await submitStep({ input: { evaluationId, version } });
      return settle(readAnswer(data?.submitEvaluation, say), say('team.submitted'));
    },
    async seal({ id: evaluationId, version }) {
      begin('seal');
      const { data } = await sealStep({ input: { evaluationId, version } });
      return settle(readAnswer(data?.sealEvaluation, say), say('team.sealed'));
    },
  };
}
