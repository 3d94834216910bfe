import { Button } from '@mantine/core';
import { Screens_ScreenFragmentDoc, ScreensPageDocument } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { IconDeviceTv, IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { NotYours } from '../../app/NotYours.tsx';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { Message, Notice } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { ScreenCard } from './ScreenCard.tsx';
import { useScreenSteps } from './use-screen-steps.ts';
import styles from './Screens.module.css';

/** Whether a screen is on is looked at so often. */
const LOOK_EVERY = 30_000;

/** The screens of a government: what hangs where, whether it is on, and the hand on it. */
export function ScreensPage() {
  const { say } = useText();
  const { id, name } = useInstansi();
  const [result, readAgain] = usePageQuery({ query: ScreensPageDocument, variables: { instansiId: id } });
  const navigate = useNavigate();
  const steps = useScreenSteps(readAgain);
  const [now, setNow] = useState(() => Date.now());
  const look = useEffectEvent(() => {
    setNow(Date.now());
    readAgain();
  });
  useEffect(() => {
    const timer = setInterval(look, LOOK_EVERY);
    return () => clearInterval(timer);
  }, []);
  if (result.data && result.data.screens === null) return <NotYours title={say('screens.title')} eyebrow={name} />;
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => void navigate({ to: '/layar/pasang' })}>
      {say('screens.pair')}
    </Button>
  );
  return (
    <Page title={say('screens.title')} eyebrow={name} lead={say('screens.lead')} actions={add}>
      {steps.failure ? <Notice tone="danger">{steps.failure}</Notice> : null}
      <QueryState
        result={result}
        retry={readAgain}
        empty={({ screens }) => (screens ?? []).length === 0}
        whenEmpty={
          <Panel>
            <Message icon={<IconDeviceTv size={24} />} title={say('screens.none')} hint={say('screens.noneHint', { address: `${location.host}/layar` })} />
          </Panel>
        }
      >
        {({ screens }) => (
          <ul className={styles.list}>
            {(screens ?? []).map((screen) => (
              <li key={screen.screenId}>
                <ScreenCard screen={readFragment(Screens_ScreenFragmentDoc, screen)} steps={steps} now={now} />
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </Page>
  );
}
