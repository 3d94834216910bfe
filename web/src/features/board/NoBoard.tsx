import { IconBuildingCommunity, IconLock } from '@tabler/icons-react';
import { isShown, useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { ImportsLink } from '../imports/links.tsx';
import { NewDinasButton } from './NewDinasButton.tsx';

/** Why there is no board: nothing has been imported yet, or it is not for this account. */
export function NoBoard({ onChanged }: { onChanged: () => void }) {
  const { say } = useText();
  const { viewerSeesBoard, viewerCanImport } = useInstansi();
  return (
    <Panel>
      {isShown(viewerSeesBoard) ? (
        <Message icon={<IconBuildingCommunity size={24} />} title={say('board.noDinas')} hint={say('board.noDinasHint')}>
          {viewerCanImport ? <ImportsLink>{say('board.importUnits')}</ImportsLink> : null}
          <NewDinasButton onDone={onChanged} />
        </Message>
      ) : (
        <Message icon={<IconLock size={24} />} title={say('board.noBoard')} hint={say('board.noBoardHint')} />
      )}
    </Panel>
  );
}
