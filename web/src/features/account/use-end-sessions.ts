import { EndOtherSessionsDocument, EndSessionDocument, type EndOtherSessionsMutation, type EndSessionMutation } from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useText } from '../../text/text.ts';

export interface Said {
  readonly tone: 'good' | 'danger';
  readonly words: string;
}

export interface EndSessions {
  /** What is being ended: the id of a session, or all others. */
  readonly ending: string | null;
  /** What came of it, in words. */
  readonly said: Said | null;
  endOne(sessionId: string): void;
  endOthers(): void;
}

type Answer = EndSessionMutation['endSession'] | EndOtherSessionsMutation['endOtherSessions'];

export const OTHERS = 'others';

/** Ends sessions, and has the list read again after each answer: it may be another than the one that was looked at. */
export function useEndSessions(readAgain: () => void): EndSessions {
  const { say, format } = useText();
  const [, sendOne] = useMutation(EndSessionDocument);
  const [, sendOthers] = useMutation(EndOtherSessionsDocument);
  const [ending, setEnding] = useState<string | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const read = (answer: Answer): Said =>
    answer.__typename === 'SessionsEnded'
      ? { tone: 'good', words: say('account.ended', { number: format.count(answer.count) }) }
      : { tone: 'danger', words: say(`refusals.${answer.__typename}`) };
  const end = async (what: string, send: () => Promise<Said | null>): Promise<void> => {
    setEnding(what);
    setSaid((await send()) ?? { tone: 'danger', words: say('account.failed') });
    setEnding(null);
    readAgain();
  };
  return {
    ending,
    said,
    endOne: (sessionId) =>
      void end(sessionId, async () => {
        const answer = (await sendOne({ input: { sessionId } })).data?.endSession;
        return answer ? read(answer) : null;
      }),
    endOthers: () =>
      void end(OTHERS, async () => {
        const answer = (await sendOthers({ input: {} })).data?.endOtherSessions;
        return answer ? read(answer) : null;
      }),
  };
}
