import { useEffect } from 'react';
import { Provider } from 'urql';
import { useText } from '../../../text/text.ts';
import { Pairing } from './Pairing.tsx';
import { useNewBuild } from './use-new-build.ts';
import { useScreen } from './use-screen.ts';
import { useWakeLock } from './use-wake-lock.ts';
import { Wall } from './Wall.tsx';
import { wallClient } from './wall-client.ts';

/** A screen on a wall: a code until somebody pairs it, then its board, for months. */
export function WallPage() {
  const { say, language } = useText();
  const standing = useScreen();
  useWakeLock();
  useNewBuild();
  useEffect(() => {
    document.title = `${say('wall.title')} · ${say('app.name')}`;
  }, [say, language]);
  if (standing.is === 'ASKING') return null;
  if (standing.is === 'UNPAIRED') return <Pairing {...standing} />;
  return (
    <Provider value={wallClient}>
      <Wall />
    </Provider>
  );
}
