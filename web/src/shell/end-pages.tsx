import { Button } from '@mantine/core';
import { IconAlertTriangle, IconUserOff } from '@tabler/icons-react';
import { CombinedError } from 'urql';
import { NotFound } from '../app/NotFound.tsx';
import { NotLoaded } from '../app/lazy-page.ts';
import { useText } from '../text/text.ts';
import { Message } from '../ui/Message.tsx';
import { Page, Panel } from '../ui/Page.tsx';
import { LoadFailure } from './LoadFailure.tsx';

/** An address below the shell that leads nowhere. */
export function NotFoundScreen() {
  const { say } = useText();
  return (
    <Page title={say('state.notFoundTitle')}>
      <NotFound />
    </Page>
  );
}

/** An address outside the shell that leads nowhere. */
export function LostScreen() {
  return (
    <main>
      <NotFoundScreen />
    </main>
  );
}

const isAway = (error: unknown): boolean => error instanceof NotLoaded || (error instanceof CombinedError && error.networkError !== undefined);

/** Something broke that no page foresaw; said alone, since the shell itself may be what broke. What did not come is no crash. */
export function CrashPage({ error }: { error: unknown }) {
  const { say } = useText();
  if (isAway(error)) return <LoadFailure />;
  return (
    <main>
      <Page title={say('state.crashTitle')}>
        <Panel>
          <Message role="alert" icon={<IconAlertTriangle size={24} />} title={say('state.crashTitle')} hint={say('state.crashHint')}>
            <Button variant="default" onClick={() => location.reload()}>
              {say('state.reload')}
            </Button>
          </Message>
        </Panel>
      </Page>
    </main>
  );
}

/** An account without any right yet: nothing to show, and who can change that. */
export function NoInstansiPage() {
  const { say } = useText();
  return <Message icon={<IconUserOff size={24} />} title={say('app.noInstansi')} hint={say('app.noInstansiHint')} />;
}
