import { IconLock } from '@tabler/icons-react';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { Message, Notice } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { SetupSteps } from './SetupSteps.tsx';
import { useSetup } from './use-setup.ts';

/** The way from an empty government to its board; it stays where it can be found once all is there. */
export function SetupPage() {
  const { say } = useText();
  const instansi = useInstansi();
  const { result, readAgain, setup } = useSetup(instansi.id);
  return (
    <Page title={say('setup.title')} eyebrow={instansi.name} lead={say('setup.lead')}>
      <Panel>
        <QueryState
          result={result}
          retry={readAgain}
          empty={() => setup === null}
          whenEmpty={<Message icon={<IconLock size={24} />} title={say('setup.notAllowed')} hint={say('setup.notAllowedHint')} />}
        >
          {() =>
            setup ? (
              <>
                {setup.isComplete ? <Notice tone="good">{say('setup.complete')}</Notice> : null}
                <SetupSteps setup={setup} />
              </>
            ) : null
          }
        </QueryState>
      </Panel>
    </Page>
  );
}
