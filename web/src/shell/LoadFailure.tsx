import { Button } from '@mantine/core';
import { IconCloudOff, IconRefresh } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useText } from '../text/text.ts';
import { Message } from '../ui/Message.tsx';
import { Page, Panel } from '../ui/Page.tsx';
import { reloadOnce } from './reload-once.ts';

/** Between two looks at whether the server is back, where the browser does not tell. */
const LOOK_MS = 5_000;

/** Whether the server answers at all; another build may be on it by now. */
const answers = (): Promise<boolean> =>
  fetch('/healthz', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

/** In the place of a page that did not come: it says why, and opens it by itself once it can. */
export function LoadFailure() {
  const { say } = useText();
  const [isBack, setBack] = useState(false);
  useEffect(() => {
    let isOver = false;
    const look = async (): Promise<void> => {
      if (isOver || !(await answers()) || isOver) return;
      // The file that is missing may be one of an older build: the page that is loaded again asks for those of the new one.
      if (!reloadOnce()) setBack(true);
    };
    const heard = (): void => void look();
    heard();
    window.addEventListener('online', heard);
    const timer = setInterval(heard, LOOK_MS);
    return () => {
      isOver = true;
      window.removeEventListener('online', heard);
      clearInterval(timer);
    };
  }, []);
  const title = say(isBack ? 'state.newVersionTitle' : 'state.notLoadedTitle');
  return (
    <Page title={title}>
      <Panel>
        <Message
          role="alert"
          icon={isBack ? <IconRefresh size={24} /> : <IconCloudOff size={24} />}
          title={title}
          hint={say(isBack ? 'state.newVersionHint' : 'state.notLoadedHint')}
        >
          <Button variant="default" onClick={() => location.reload()}>
            {say('state.reload')}
          </Button>
        </Message>
      </Panel>
    </Page>
  );
}
