import { CreateTokenDocument, RevokeTokenDocument } from '@selaras/schema/web';
import { useEffect, useState } from 'react';
import { useMutation } from 'urql';
import { useText } from '../../text/text.ts';

export interface ExplorerToken {
  /** Null until somebody begins, or brings one. It is kept in the memory of the page and nowhere else. */
  readonly token: string | null;
  readonly isFailed: boolean;
  begin(): Promise<void>;
  bring(token: string): void;
}

/** A token that reads, for a day at most: made when somebody begins, revoked when they leave the page. */
export function useExplorerToken(): ExplorerToken {
  const { say } = useText();
  const [, create] = useMutation(CreateTokenDocument);
  const [, revoke] = useMutation(RevokeTokenDocument);
  const [token, setToken] = useState<string | null>(null);
  const [own, setOwn] = useState<string | null>(null);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    if (own === null) return;
    const leave = (): void => void revoke({ input: { tokenId: own } }, { fetchOptions: { keepalive: true } });
    // A window that is closed leaves no page: the request outlives it.
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [own, revoke]);
  return {
    token,
    isFailed,
    async begin() {
      const answer = (await create({ input: { label: say('developer.explorer'), days: 1, access: 'READ' } })).data?.createToken;
      setFailed(answer?.__typename !== 'TokenCreated');
      if (answer?.__typename !== 'TokenCreated') return;
      setOwn(answer.token.tokenId);
      setToken(answer.secret);
    },
    bring: setToken,
  };
}
