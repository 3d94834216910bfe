import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../text/text.ts';
import { Message } from '../ui/Message.tsx';
import { Page, Panel } from '../ui/Page.tsx';

interface NotYoursProps {
  title: string;
  eyebrow?: string;
  /** What is closed, and who opens it, where more can be said than that it is. */
  said?: { readonly title: string; readonly hint: string };
}

/** A page whose rows are hidden from the account: an empty list would say that there are none. */
export function NotYours({ title, eyebrow, said }: NotYoursProps): ReactNode {
  const { say } = useText();
  return (
    <Page title={title} eyebrow={eyebrow}>
      <Panel>
        <Message icon={<IconLock size={24} />} title={said?.title ?? say('state.forbiddenTitle')} hint={said?.hint ?? say('state.forbiddenHint')} />
      </Panel>
    </Page>
  );
}
