import { IconBuildingCommunity, IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useInstansi, useSession } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { Message } from '../../ui/Message.tsx';

/** Why there is no board: nothing has been imported yet, or it is not for this account. */
export function NoBoard() {
  const { say } = useText();
  const session = useSession();
  const instansi = useInstansi();
  const seesAll = session.grants.some((grant) => grant.unit === null && grant.instansi?.id === instansi.id && grant.role !== 'ADMIN');
  if (!seesAll) return <Message icon={<IconLock size={24} />} title={say('board.noBoard')} hint={say('board.noBoardHint')} />;
  return (
    <Message icon={<IconBuildingCommunity size={24} />} title={say('board.noDinas')} hint={say('board.noDinasHint')}>
      {session.viewerCanImport ? (
        <Link to="/$instansi/imports" params={{ instansi: instansi.code }}>
          {say('board.importUnits')}
        </Link>
      ) : null}
    </Message>
  );
}
