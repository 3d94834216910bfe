import type { FigureKey } from '@selaras/schema/web';
import { Link } from '@tanstack/react-router';
import { useInstansiCode } from '../../app/session.ts';
import { useText } from '../../text/text.ts';

/** To what happened to a figure, with what followed. */
export function AnnotationsLink({ figure, dinasId }: { figure: FigureKey; dinasId: string | null }) {
  const { say } = useText();
  return (
    <p>
      <Link to="/$instansi/annotations" params={{ instansi: useInstansiCode() }} search={{ figure, ...(dinasId === null ? {} : { dinas: dinasId }) }}>
        {say('history.events')}
      </Link>
    </p>
  );
}
