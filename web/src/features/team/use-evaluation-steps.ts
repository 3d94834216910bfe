import { RateEvaluationDocument, SealEvaluationDocument, SubmitEvaluationDocument, type RateEvaluationInput } from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useText } from '../../text/text.ts';
import { readAnswer, type Outcome } from './evaluation-answer.ts';
import type { SavedEvaluation } from './rating-draft.ts';

export type Step = 'save' | 'submit' | 'seal';

/** What the last step led to, in words. */
export interface Said {
  tone: 'good' | 'danger';
  text: string;
}

export interface EvaluationSteps {
  busy: Step | null;
  said: Said | null;
  save: (input: RateEvaluationInput) => Promise<SavedEvaluation | null>;
  submit: (evaluation: SavedEvaluation) => Promise<SavedEvaluation | null>;
  /** Saves, then submits what was saved; when only the first succeeds, the words say so. */
  saveAndSubmit: (input: RateEvaluationInput) => Promise<SavedEvaluation | null>;
  seal: (evaluation: SavedEvaluation) => Promise<SavedEvaluation | null>;
}

/** The three steps of an evaluation; each sends the version it saw, so that nobody overwrites what they did not see. */
export function useEvaluationSteps(onSeen: (evaluation: SavedEvaluation) => void): EvaluationSteps {
  const { say } = useText();
  const [, rate] = useMutation(RateEvaluationDocument);
  const [, submitStep] = useMutation(SubmitEvaluationDocument);
  const [, sealStep] = useMutation(SealEvaluationDocument);
  const [busy, setBusy] = useState<Step | null>(null);
  const [said, setSaid] = useState<Said | null>(null);

  const take = async (step: Step, ask: () => Promise<Outcome>, words: { done: string; not: (why: string) => string; refused?: (why: string) => string }) => {
    setBusy(step);
    setSaid(null);
    const outcome = await ask();
    setBusy(null);
    if ('saved' in outcome) {
      onSeen(outcome.saved);
      setSaid({ tone: 'good', text: words.done });
      return outcome.saved;
    }
    if ('current' in outcome && outcome.current) onSeen(outcome.current);
    setSaid({ tone: 'danger', text: 'lost' in outcome ? words.not(say('team.tryAgain')) : (words.refused ?? ((why) => why))(outcome.refusal) });
    return null;
  };
  const save: EvaluationSteps['save'] = (input) =>
    take('save', async () => readAnswer((await rate({ input })).data?.rateEvaluation, say), {
      done: say('team.saved'),
      not: (why) => say('team.notSaved', { why }),
    });
  const send = ({ id: evaluationId, version }: SavedEvaluation): Promise<Outcome> =>
    submitStep({ input: { evaluationId, version } }).then(({ data }) => readAnswer(data?.submitEvaluation, say));
  return {
    busy,
    said,
    save,
    submit: (evaluation) => take('submit', () => send(evaluation), { done: say('team.submitted'), not: (why) => say('team.notSubmitted', { why }) }),
    async saveAndSubmit(input) {
      const saved = await save(input);
      const onlySaved = (why: string): string => say('team.savedNotSubmitted', { why });
      return saved && take('submit', () => send(saved), { done: say('team.submitted'), not: onlySaved, refused: onlySaved });
    },
    seal: ({ id: evaluationId, version }) =>
      take('seal', async () => readAnswer((await sealStep({ input: { evaluationId, version } })).data?.sealEvaluation, say), {
        done: say('team.sealed'),
        not: (why) => say('team.notSealed', { why }),
      }),
  };
}
