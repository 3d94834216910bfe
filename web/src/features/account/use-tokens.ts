import { CreateTokenDocument, RevokeTokenDocument, type CreateTokenInput, type CreateTokenMutation } from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useText } from '../../text/text.ts';
import type { Said } from './use-end-sessions.ts';

export interface TokenSteps {
  /** What is under way: the id of a token that is being revoked, or the making of one. */
  readonly busy: string | null;
  readonly said: Said | null;
  /** The secret of the token that was just made: shown until the page is left or another is made, and kept nowhere. */
  readonly secret: string | null;
  create(input: CreateTokenInput): Promise<boolean>;
  revoke(tokenId: string): void;
  forget(): void;
}

export const MAKING = 'making';

/** Makes and revokes tokens, and has the list read again after each answer. */
export function useTokens(readAgain: () => void): TokenSteps {
  const { say, format } = useText();
  const [, sendCreate] = useMutation(CreateTokenDocument);
  const [, sendRevoke] = useMutation(RevokeTokenDocument);
  const [busy, setBusy] = useState<string | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const refusal = (answer: Exclude<CreateTokenMutation['createToken'], { __typename: 'TokenCreated' }>): string =>
    answer.__typename === 'TooManyTokens'
      ? say('refusals.TooManyTokens', { number: format.count(answer.most) })
      : say('refusals.TokenTooLong', { number: format.count(answer.mostDays) });
  return {
    busy,
    said,
    secret,
    async create(input) {
      setBusy(MAKING);
      setSecret(null);
      const answer = (await sendCreate({ input })).data?.createToken;
      setBusy(null);
      if (answer?.__typename === 'TokenCreated') {
        setSaid(null);
        setSecret(answer.secret);
        readAgain();
        return true;
      }
      setSaid({ tone: 'danger', words: answer ? refusal(answer) : say('account.failed') });
      return false;
    },
    revoke(tokenId) {
      void (async () => {
        setBusy(tokenId);
        const answer = (await sendRevoke({ input: { tokenId } })).data?.revokeToken;
        setSaid(
          answer?.__typename === 'TokenRevoked'
            ? { tone: 'good', words: say('account.tokenRevoked') }
            : { tone: 'danger', words: answer ? say('refusals.TokenIsOver') : say('account.failed') },
        );
        setBusy(null);
        readAgain();
      })();
    },
    forget: () => setSecret(null),
  };
}
