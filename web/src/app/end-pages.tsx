import { Button } from '@mantine/core';
import { IconAlertTriangle, IconMapPinOff, IconUserOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Message } from '../ui/Message.tsx';
import { useText } from '../text/text.ts';

export function NotFoundPage() {
  const { say } = useText();
  return (
    <Message icon={<IconMapPinOff size={24} />} title={say('state.notFoundTitle')} hint={say('state.notFoundHint')}>
      <Link to="/">{say('state.toStart')}</Link>
    </Message>
  );
}

export function CrashPage() {
  const { say } = useText();
  return (
    <Message role="alert" icon={<IconAlertTriangle size={24} />} title={say('state.crashTitle')} hint={say('state.crashHint')}>
      <Button variant="default" onClick={() => location.reload()}>
        {say('state.reload')}
      </Button>
    </Message>
  );
}

/** An account without any right yet: nothing to show, and who can change that. */
export function NoInstansiPage() {
  const { say } = useText();
  return <Message icon={<IconUserOff size={24} />} title={say('app.noInstansi')} hint={say('app.noInstansiHint')} />;
}
