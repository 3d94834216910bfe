import { IconMapPinOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useText } from '../text/text.ts';
import { Message } from '../ui/Message.tsx';
import { Panel } from '../ui/Page.tsx';

/** Instead of the content of a page whose subject is not there; the heading of the page says that it is not. */
export function NotFound() {
  const { say } = useText();
  return (
    <Panel>
      <Message icon={<IconMapPinOff size={24} />} title={say('state.notFoundHint')}>
        <Link to="/">{say('state.toStart')}</Link>
      </Message>
    </Panel>
  );
}
