import type { Sight } from '@selaras/schema/web';
import type { ReactNode } from 'react';
import { useText } from '../text/text.ts';
import { Notice } from '../ui/Message.tsx';

/** Above a list of which an account is shown what is of its own dinas: what else there is, is not told. */
export function ShownPart({ sight }: { sight: Sight }): ReactNode {
  const { say } = useText();
  return sight === 'PART' ? <Notice tone="info">{say('state.partShown')}</Notice> : null;
}
