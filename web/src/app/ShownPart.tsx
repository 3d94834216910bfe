import type { Sight } from '@selaras/schema/web';
import type { ReactNode } from 'react';
import { useText } from '../text/text.ts';
import { Notice } from '../ui/Message.tsx';

/** Above a list of which an account is shown a part: what else there is, is not told. */
export function ShownPart({ sight }: { sight: Sight }): ReactNode {
  const { say } = useText();
  return sight === 'ALL' ? null : <Notice tone="info">{say(`labels.Sight.${sight}`)}</Notice>;
}
