import { Link } from '@tanstack/react-router';
import { isShown, useInstansiCode, useSession } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import styles from './Thresholds.module.css';

/** To what the account wants to be told of figures; nothing where it watches none, or on pages of no government. */
export function ThresholdsLink({ onOpen }: { onOpen: () => void }) {
  const { say } = useText();
  const code = useInstansiCode();
  const instansi = useSession().instansiList.find((one) => one.code === code);
  if (!instansi || !isShown(instansi.viewerSeesBoard)) return null;
  return (
    <p className={styles.way}>
      <Link to="/$instansi/thresholds" params={{ instansi: code }} onClick={onOpen}>
        {say('thresholds.set')}
      </Link>
    </p>
  );
}
