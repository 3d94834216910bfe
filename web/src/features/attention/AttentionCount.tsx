import { AttentionCountsDocument } from '@selaras/schema/web';
import { useQuery } from 'urql';
import { useAskedLanguage } from '../../app/asked-language.ts';
import type { SessionInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import styles from './Attention.module.css';
import { pressing } from './matters.ts';

/** How many things press, beside the way to them. Asked once for each government; the page asks the same question, and its answer is shown here too. */
export function AttentionCount({ instansi }: { readonly instansi: SessionInstansi }) {
  const { say, format } = useText();
  const [{ data }] = useQuery({ query: AttentionCountsDocument, variables: { instansiId: instansi.id, language: useAskedLanguage() } });
  const count = pressing(data?.attention?.matters ?? []);
  return count === 0 ? null : (
    <span className={styles.badge} title={say('attention.waiting', { number: format.count(count) })}>
      {format.count(count)}
    </span>
  );
}
