import { RemindEvaluatorsDocument } from '@selaras/schema/web';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { useText } from '../../text/text.ts';

export interface Reminding {
  readonly busy: boolean;
  readonly told: { readonly tone: 'good' | 'warning' | 'danger'; readonly text: string } | null;
  /** The name is that of the one person, where it is one. */
  readonly remind: (ids: readonly string[], name?: string) => Promise<void>;
}

/** Reminds superiors and says what came of it: how many were told, who was left out and why. */
export function useReminding(periodId: string, onDone: () => void): Reminding {
  const { say, format } = useText();
  const [{ fetching: busy }, send] = useMutation(RemindEvaluatorsDocument);
  const [told, setTold] = useState<Reminding['told']>(null);
  // What is handed to every row of the table stays the same, whatever else is drawn again.
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  });
  const remind = useCallback(
    async (ids: readonly string[], name?: string): Promise<void> => {
      const answer = (await send({ input: { periodId, evaluatorIds: [...ids] } })).data?.remindEvaluators;
      if (answer?.__typename === 'EvaluatorsReminded') {
        const { reminded, remindedBefore, withoutAccount, nothingWaits } = answer;
        const leftOut = [
          remindedBefore > 0 ? say('superiors.leftRecent', { number: format.count(remindedBefore) }) : null,
          withoutAccount > 0 ? say('superiors.leftWithout', { number: format.count(withoutAccount) }) : null,
          nothingWaits > 0 ? say('superiors.leftDone', { number: format.count(nothingWaits) }) : null,
        ].filter((one) => one !== null);
        setTold({
          tone: 'good',
          text: [name && reminded === 1 ? say('superiors.doneName', { name }) : say('superiors.done', { number: format.count(reminded) }), ...leftOut].join(
            ' ',
          ),
        });
      } else if (answer?.__typename === 'RemindedRecently')
        setTold({
          tone: 'warning',
          text: say('superiors.recently', { time: format.instant(answer.remindedAt), name: answer.remindedBy, hours: format.count(answer.hoursBetween) }),
        });
      else if (answer && answer.__typename !== 'ActPreview') setTold({ tone: 'danger', text: say(`refusals.${answer.__typename}`) });
      else setTold({ tone: 'danger', text: say('acts.failed') });
      done.current();
    },
    [periodId, send, say, format],
  );
  return { busy, told, remind };
}
