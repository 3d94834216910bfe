import { SignInFormDocument } from '@selaras/schema/web';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import { forgetSession } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { safeTarget } from './safe-target.ts';

export interface SignIn {
  /** What was refused, in words; null when nothing was. */
  refusal: string | null;
  /** The name being signed in, for the button that was pressed. */
  busy: string | null;
  submit: (username: string, password: string) => Promise<void>;
}

export function useSignIn(): SignIn {
  const { say, format } = useText();
  const { to } = useSearch({ from: '/sign-in' });
  const router = useRouter();
  const [, execute] = useMutation(SignInFormDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const submit = async (username: string, password: string): Promise<void> => {
    setBusy(username);
    setRefusal(null);
    const { data } = await execute({ input: { username, password } });
    const result = data?.signIn;
    switch (result?.__typename) {
      case 'SignedIn':
        forgetSession();
        await router.navigate({ href: safeTarget(to), replace: true });
        return;
      case 'CredentialsRefused':
        setRefusal(say('refusals.CredentialsRefused'));
        break;
      case 'TooManyAttempts':
        setRefusal(say('refusals.TooManyAttempts', { seconds: format.count(result.retryAfterSeconds) }));
        break;
      case undefined:
        setRefusal(say('signIn.failed'));
    }
    setBusy(null);
  };
  return { refusal, busy, submit };
}
