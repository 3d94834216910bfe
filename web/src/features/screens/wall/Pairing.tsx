import { useText } from '../../../text/text.ts';
import { Logo } from '../../../ui/Logo.tsx';
import { QrCode } from './QrCode.tsx';
import type { ScreenCode } from './use-screen.ts';
import styles from './Pairing.module.css';

const spaced = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/** The code under which a phone makes this browser a screen. */
export function Pairing({ offer, ended, isAway }: { offer: ScreenCode | null; ended: boolean; isAway: boolean }) {
  const { say } = useText();
  const address = `${location.host}/layar/pasang`;
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <Logo />
        {ended ? (
          <p className={styles.ended} role="status">
            {say('wall.ended')}
          </p>
        ) : null}
      </header>
      <div className={styles.middle}>
        <div className={styles.words}>
          <h1 className={styles.title}>{say('wall.pairTitle')}</h1>
          <ol className={styles.steps}>
            <li>{say('wall.step1')}</li>
            <li>{say('wall.step2', { address })}</li>
            <li>{say('wall.step3')}</li>
          </ol>
          <p className={styles.code} aria-label={say('wall.code')} data-code={offer?.code}>
            {offer ? spaced(offer.code) : '··· ···'}
          </p>
          <p className={styles.hint}>{say(isAway ? 'wall.away' : offer ? 'wall.codeHint' : 'wall.codeWait')}</p>
        </div>
        {offer ? (
          <div className={styles.qr}>
            <QrCode text={`${location.origin}/layar/pasang?kode=${offer.code}`} label={say('wall.qr')} />
          </div>
        ) : null}
      </div>
    </main>
  );
}
