import { IconBuildingCommunity } from '@tabler/icons-react';
import { useText } from '../../text/text.ts';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';

/** A government of which nothing is on record yet: no choice of anybody's hides what there is. */
export function NoDinas() {
  const { say } = useText();
  return (
    <Panel>
      <Message icon={<IconBuildingCommunity size={24} />} title={say('pictures.noDinas')} hint={say('pictures.noDinasHint')} />
    </Panel>
  );
}
