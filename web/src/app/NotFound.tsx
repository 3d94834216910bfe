import { IconMapPinOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useText } from '../text/text.ts';
import { Message } from '../ui/Message.tsx';

/** Instead of the content of a page whose subject is not there. */
export function NotFound() {
  const { say } = useText();
  return (
    <Message icon={<IconMapPinOff size={24} />} title={say('state.notFoundTitle')} hint={say('state.notFoundHint')}>
      <Link to="/">{say('state.toStart')}</Link>
    </Message>
  );
}
