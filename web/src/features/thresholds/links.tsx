import { Link } from '@tanstack/react-router';
import { isShown, useInstansiCode, useSession } from '../../app/session.ts';
import { useText } from '../../text/text.ts';

/** To what the account wants to be told of figures; nothing where it watches none, or on pages of no government. */
export function ThresholdsLink({ className, onOpen }: { className?: string | undefined; onOpen: () => void }) {
  const { say } = useText();
  const code = useInstansiCode();
  const instansi = useSession().instansiList.find((one) => one.code === code);
  if (!instansi || !isShown(instansi.viewerSeesBoard)) return null;
  return (
    <p className={className}>
      <Link to="/$instansi/thresholds" params={{ instansi: code }} onClick={onOpen}>
        {say('thresholds.set')}
      </Link>
    </p>
  );
}
