import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../text/text.ts';
import { Message } from '../ui/Message.tsx';
import { Page, Panel } from '../ui/Page.tsx';

/** A page whose rows are hidden from the account: an empty list would say that there are none. */
export function NotYours({ title }: { title: string }): ReactNode {
  const { say } = useText();
  return (
    <Page title={title}>
      <Panel>
        <Message icon={<IconLock size={24} />} title={say('state.forbiddenTitle')} hint={say('state.forbiddenHint')} />
      </Panel>
    </Page>
  );
}
