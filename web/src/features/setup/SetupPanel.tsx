import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { Panel } from '../../ui/Page.tsx';
import { SetupSteps } from './SetupSteps.tsx';
import { useSetup } from './use-setup.ts';

/** On the board of a government for as long as something of it is missing, for those who bring it in. */
export function SetupPanel() {
  const { say } = useText();
  const { id, viewerCanImport, viewerCanAdminister } = useInstansi();
  const { setup } = useSetup(id, viewerCanImport || viewerCanAdminister);
  if (!setup || setup.isComplete) return null;
  return (
    <Panel title={say('setup.title')} lead={say('setup.lead')}>
      <SetupSteps setup={setup} />
    </Panel>
  );
}
