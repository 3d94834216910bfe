import { RevokeScreenDocument, SetScreenDocument, type SetScreenInput } from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useText } from '../../text/text.ts';

export interface ScreenSteps {
  /** The screen that something is being done to. */
  readonly busy: string | null;
  readonly failure: string | null;
  /** True when it was done. */
  set(input: SetScreenInput & { readonly screenId: string }): Promise<boolean>;
  revoke(screenId: string): Promise<boolean>;
}

/** Steers and revokes screens, and has the list read again after each answer. */
export function useScreenSteps(readAgain: () => void): ScreenSteps {
  const { say } = useText();
  const [, sendSet] = useMutation(SetScreenDocument);
  const [, sendRevoke] = useMutation(RevokeScreenDocument);
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const run = async (screenId: string, done: string, send: () => Promise<string | undefined>): Promise<boolean> => {
    setBusy(screenId);
    const answer = await send();
    setBusy(null);
    setFailure(answer === done ? null : answer ? say('refusals.ScreenIsOver') : say('account.failed'));
    readAgain();
    return answer === done;
  };
  return {
    busy,
    failure,
    set: (input) => run(input.screenId, 'ScreenSet', async () => (await sendSet({ input })).data?.setScreen.__typename),
    revoke: (screenId) => run(screenId, 'ScreenRevoked', async () => (await sendRevoke({ input: { screenId } })).data?.revokeScreen.__typename),
  };
}
