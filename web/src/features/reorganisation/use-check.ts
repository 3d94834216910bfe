import {
  ApplyReorganisationDocument,
  CheckReorganisationDocument,
  ReorganisationSteps_CheckFragmentDoc,
  type CheckReorganisationMutation,
  type ReorganisationPage_ReorganisationFragment,
  type ReorganisationSteps_CheckFragment,
} from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useText } from '../../text/text.ts';

type Checked = Extract<CheckReorganisationMutation['checkReorganisation'], { __typename: 'ReorganisationChecked' }>;

/** What the last check said, of the reorganisation as it is shown; and the two things that can be done. */
export interface Check {
  readonly checked: {
    readonly outcome: string | null;
    readonly steps: readonly ReorganisationSteps_CheckFragment[];
    readonly preview: Checked['preview'];
  } | null;
  readonly refusal: string | null;
  readonly busy: boolean;
  readonly run: () => Promise<void>;
  /** Null until everything could be applied. */
  readonly apply: (() => Promise<void>) | null;
}

export function useCheck({ id: reorganisationId, version }: Pick<ReorganisationPage_ReorganisationFragment, 'id' | 'version'>, refresh: () => void): Check {
  const { say } = useText();
  const [checking, check] = useMutation(CheckReorganisationDocument);
  const [applying, doApply] = useMutation(ApplyReorganisationDocument);
  const [last, setLast] = useState<{ readonly of: number; readonly checked: Check['checked']; readonly refusal: string | null } | null>(null);
  // A check is of one version: whoever changes a step looks anew.
  const known = last?.of === version ? last : null;
  const run = async (): Promise<void> => {
    const answer = (await check({ input: { reorganisationId, version } })).data?.checkReorganisation;
    if (answer?.__typename === 'ReorganisationChecked') {
      const { outcome, steps, preview } = answer;
      setLast({
        of: version,
        checked: { outcome, preview, steps: steps.map((step) => readFragment(ReorganisationSteps_CheckFragmentDoc, step)) },
        refusal: null,
      });
      return;
    }
    setLast({ of: version, checked: null, refusal: say(answer ? `refusals.${answer.__typename}` : 'acts.failed') });
    refresh();
  };
  const outcome = known?.checked?.outcome ?? null;
  const apply = async (shown: string): Promise<void> => {
    const answer = (await doApply({ input: { reorganisationId, version, outcome: shown } })).data?.applyReorganisation;
    if (answer?.__typename !== 'ReorganisationSaved')
      setLast({ of: version, checked: null, refusal: say(answer ? `refusals.${answer.__typename}` : 'acts.failed') });
    refresh();
  };
  return {
    checked: known?.checked ?? null,
    // Also where the reorganisation was read anew since: that is why it was refused.
    refusal: last?.refusal ?? null,
    busy: checking.fetching || applying.fetching,
    run,
    apply: outcome === null ? null : () => apply(outcome),
  };
}
