import { Suspense } from 'react';
import { lazyPart } from '../../app/lazy-page.ts';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { Panel } from '../../ui/Page.tsx';
import { useSetup } from './use-setup.ts';

// Boards of governments that have all they need are opened for years.
const SetupSteps = lazyPart(() => import('./SetupSteps.tsx').then((module) => module.SetupSteps));

/** On the board of a government for as long as something of it is missing, for those who bring it in. */
export function SetupPanel() {
  const { say } = useText();
  const { id, viewerCanImport, viewerCanAdminister } = useInstansi();
  const { setup } = useSetup(id, viewerCanImport || viewerCanAdminister);
  if (!setup || setup.isComplete) return null;
  return (
    <Suspense fallback={null}>
      <Panel title={say('setup.title')} lead={say('setup.lead')}>
        <SetupSteps setup={setup} />
      </Panel>
    </Suspense>
  );
}
