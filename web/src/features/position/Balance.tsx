import { useText } from '../../text/text.ts';
import { Quiet } from '../../ui/Stacked.tsx';
import { Tag } from '../../ui/Tag.tsx';
import styles from './Position.module.css';

/** A gap or a surplus of one position, in words and colour; neither where nobody has said how many it needs. */
export function Balance({ need, filled }: { need: number | null; filled: number }) {
  const { say, format } = useText();
  if (need === null) return <Quiet>{say('position.needNotSet')}</Quiet>;
  if (filled > need) return <Tag tone="surplus">{say('position.surplus', { number: format.count(filled - need) })}</Tag>;
  if (filled < need) return <strong className={styles.gap}>{format.count(need - filled)}</strong>;
  return <Quiet>0</Quiet>;
}
