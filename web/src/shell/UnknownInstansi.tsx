import { IconMapPinOff } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useSession } from '../app/session.ts';
import { useText } from '../text/text.ts';
import { Message } from '../ui/Message.tsx';
import { Page, Panel } from '../ui/Page.tsx';
import { startOf } from './nav.ts';
import styles from './Shell.module.css';

/** An address that names a government which is not there for this account: it says so and leads to those that are. */
export function UnknownInstansi() {
  const { say } = useText();
  const session = useSession();
  const { instansi: code } = useParams({ from: '/signed-in/$instansi' });
  const hasSome = session.instansiList.length > 0;
  return (
    <Page title={say('state.notFoundTitle')}>
      <Panel>
        <Message
          icon={<IconMapPinOff size={24} />}
          title={say('state.noSuchInstansi', { code })}
          hint={say(hasSome ? 'state.noSuchInstansiHint' : 'app.noInstansi')}
        >
          <ul className={styles.instansiList}>
            {session.instansiList.map((instansi) => (
              <li key={instansi.id}>
                <Link {...(startOf(session, instansi) ?? { to: '/$instansi', params: { instansi: instansi.code } })}>{instansi.name}</Link>
              </li>
            ))}
          </ul>
        </Message>
      </Panel>
    </Page>
  );
}
