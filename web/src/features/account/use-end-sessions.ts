import { EndOtherSessionsDocument, EndSessionDocument } from '@selaras/schema/web';
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

export const OTHERS = 'others';

/** Ends sessions, and has the list read again after each answer: it may be another than the one that was looked at. */
export function useEndSessions(readAgain: () => void): EndSessions {
  const { say, format } = useText();
  const [, sendOne] = useMutation(EndSessionDocument);
  const [, sendOthers] = useMutation(EndOtherSessionsDocument);
  const [ending, setEnding] = useState<string | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const ended = (count: number): Said => ({ tone: 'good', words: say('account.ended', { number: format.count(count) }) });
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
        if (answer?.__typename === 'SessionIsOver') return { tone: 'danger', words: say('refusals.SessionIsOver') };
        return answer ? ended(answer.count) : null;
      }),
    endOthers: () =>
      void end(OTHERS, async () => {
        const answer = (await sendOthers({})).data?.endOtherSessions;
        return answer ? ended(answer.count) : null;
      }),
  };
}
