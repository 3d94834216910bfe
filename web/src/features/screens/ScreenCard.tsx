import { ActionIcon, Button } from '@mantine/core';
import type { Screens_ScreenFragment } from '@selaras/schema/web';
import { IconChevronLeft, IconChevronRight, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { EditScreen } from './EditScreen.tsx';
import type { ScreenSteps } from './use-screen-steps.ts';
import styles from './Screens.module.css';

/** It says so once a minute. */
const ON_WITHIN = 150_000;

/** One screen: what it shows, whether it is on, and the hand on it. */
export function ScreenCard({ screen, steps, now }: { screen: Screens_ScreenFragment; steps: ScreenSteps; now: number }) {
  const { say, format } = useText();
  const [open, setOpen] = useState<'EDIT' | 'REVOKE' | null>(null);
  const periods = useInstansi().periods.nodes;
  const { screenId, name, isPaused, lastSeenAt } = screen;
  const isOn = now - Date.parse(lastSeenAt) < ON_WITHIN;
  const busy = steps.busy === screenId;
  const period =
    screen.periodId === null ? say('screens.currentPeriod') : (periods.find(({ id }) => id === screen.periodId)?.label ?? say('screens.currentPeriod'));
  const turn = (step: number): void => void steps.set({ screenId, turn: step });
  return (
    <article className={styles.card} aria-label={name}>
      <header className={styles.cardHead}>
        <h2 className={styles.name}>{name}</h2>
        <span className={styles.state} data-on={isOn || undefined}>
          {isOn ? say('screens.on') : say('screens.off', { time: format.instant(lastSeenAt) })}
        </span>
      </header>
      <p className={styles.shows}>
        {[
          screen.figures.map((figure) => say(`figures.${figure}.name`)).join(', '),
          period,
          say('screens.secondsEach', { number: format.count(screen.seconds) }),
          say(`labels.Language.${screen.language}`),
          say(`labels.ScreenTheme.${screen.theme}`),
        ].join(' · ')}
      </p>
      <p className={styles.quiet}>
        {[
          screen.pairedBy === null
            ? say('screens.paired', { time: format.instant(screen.pairedAt) })
            : say('screens.pairedBy', { name: screen.pairedBy, time: format.instant(screen.pairedAt) }),
          ...(screen.browser === null ? [] : [screen.browser]),
          `${screen.width} × ${screen.height}`,
        ].join(' · ')}
      </p>
      <div className={styles.steps} role="group" aria-label={say('screens.control', { name })}>
        <ActionIcon variant="default" size="lg" disabled={busy} aria-label={say('screens.previous')} onClick={() => turn(-1)}>
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size="lg"
          disabled={busy}
          aria-label={say(isPaused ? 'screens.resume' : 'screens.pause')}
          onClick={() => void steps.set({ screenId, isPaused: !isPaused })}
        >
          {isPaused ? <IconPlayerPlay size={18} aria-hidden /> : <IconPlayerPause size={18} aria-hidden />}
        </ActionIcon>
        <ActionIcon variant="default" size="lg" disabled={busy} aria-label={say('screens.next')} onClick={() => turn(1)}>
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
        <Button variant="default" aria-expanded={open === 'EDIT'} onClick={() => setOpen(open === 'EDIT' ? null : 'EDIT')}>
          {say('screens.edit')}
        </Button>
        <Button variant="default" aria-expanded={open === 'REVOKE'} onClick={() => setOpen(open === 'REVOKE' ? null : 'REVOKE')}>
          {say('account.revoke')}
        </Button>
      </div>
      {open === 'EDIT' ? <EditScreen screen={screen} busy={busy} set={steps.set} onDone={() => setOpen(null)} /> : null}
      {open === 'REVOKE' ? (
        <div className={styles.sure}>
          <p>{say('screens.sure')}</p>
          <Button color="red" loading={busy} onClick={() => void steps.revoke(screenId)}>
            {say('screens.revokeNow')}
          </Button>
          <Button variant="default" onClick={() => setOpen(null)}>
            {say('screens.keep')}
          </Button>
        </div>
      ) : null}
    </article>
  );
}
