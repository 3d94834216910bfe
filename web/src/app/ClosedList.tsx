import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../text/text.ts';
import { Message } from '../ui/Message.tsx';
import { Panel } from '../ui/Page.tsx';

/** In the place of a list of which the account is shown nothing, on a page that shows other things. */
export function ClosedList({ title }: { title: string }): ReactNode {
  return (
    <Panel title={title}>
      <ClosedMessage />
    </Panel>
  );
}

/** The same where a list stands already, and is empty. */
export function ClosedMessage(): ReactNode {
  const { say } = useText();
  return <Message icon={<IconLock size={24} />} title={say('state.listNotShown')} hint={say('state.forbiddenHint')} />;
}
