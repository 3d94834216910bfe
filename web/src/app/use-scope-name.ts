import { useText } from '../text/text.ts';
import { useInstansi } from './session.ts';

/** What figures of "all" are of: the government, or the part of it that this account is shown. */
export function useScopeName(): string {
  const { say } = useText();
  const { name, viewerSeesBoard } = useInstansi();
  return viewerSeesBoard === 'ALL' ? name : say('app.partOf', { name });
}
