import { AttentionCountsDocument } from '@selaras/schema/web';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { useAskedLanguage } from '../../app/asked-language.ts';
import type { SessionInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import styles from './Attention.module.css';
import { pressing } from './matters.ts';

/** It counts through a government, and what waits has mostly waited for days. */
const ASKED_AGAIN_MS = 10 * 60_000;

/** How many things press, beside the way to them. The page asks the same question, and its answer is shown here as well. */
export function AttentionCount({ instansi }: { readonly instansi: SessionInstansi }) {
  const { say, format } = useText();
  const [{ data }, ask] = useQuery({ query: AttentionCountsDocument, variables: { instansiId: instansi.id, language: useAskedLanguage() } });
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') ask({ requestPolicy: 'network-only' });
    }, ASKED_AGAIN_MS);
    return () => clearInterval(timer);
  }, [ask]);
  const count = pressing(data?.attention?.matters ?? []);
  return count === 0 ? null : (
    <span className={styles.badge} title={say('attention.waiting', { number: format.count(count) })}>
      {format.count(count)}
    </span>
  );
}
