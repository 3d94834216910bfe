import { Button } from '@mantine/core';
import { Sessions_SessionFragmentDoc, type AccountPageQuery, type Sessions_SessionFragment } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { useText } from '../../text/text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Notice } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { QueryState, type QueryResult } from '../../ui/QueryState.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { Tag } from '../../ui/Tag.tsx';
import styles from './Account.module.css';
import { OTHERS, useEndSessions, type EndSessions } from './use-end-sessions.ts';

/** What a session is called, whether it can be ended here, and when it was opened and used. */
function useColumns({ ending, endOne }: EndSessions): readonly Column<Sessions_SessionFragment>[] {
  const { say, format } = useText();
  return [
    {
      id: 'session',
      head: say('account.session'),
      cell: ({ kind, label, isThisOne }) => (
        <Stacked>
          <span className={styles.name}>
            {label ?? say('account.unknown')} {isThisOne ? <Tag tone="good">{say('account.thisOne')}</Tag> : null}
          </span>
          <Quiet>{say(`labels.SessionKind.${kind}`)}</Quiet>
        </Stacked>
      ),
    },
    { id: 'opened', head: say('account.opened'), align: 'end', room: 'medium', cell: ({ openedAt }) => <Quiet>{format.instant(openedAt)}</Quiet> },
    { id: 'seen', head: say('account.seen'), align: 'end', cell: ({ lastSeenAt }) => <Quiet>{format.instant(lastSeenAt)}</Quiet> },
    {
      id: 'end',
      head: say('account.action'),
      tools: true,
      align: 'end',
      cell: ({ sessionId, label, isThisOne }) =>
        isThisOne ? null : (
          <Button
            size="compact-sm"
            variant="default"
            loading={ending === sessionId}
            aria-label={say('account.endNamed', { name: label ?? say('account.unknown') })}
            onClick={() => endOne(sessionId)}
          >
            {say('account.end')}
          </Button>
        ),
    },
  ];
}

/** Where the account is signed in; each can be ended but the one that looks, which signs out by its own button. */
export function SessionsPanel({ result, readAgain }: { result: QueryResult<AccountPageQuery>; readAgain: () => void }) {
  const { say } = useText();
  const steps = useEndSessions(readAgain);
  const columns = useColumns(steps);
  // Programs have a list of their own, by their tokens.
  const sessions = (result.data?.viewer?.sessions ?? [])
    .map((session) => readFragment(Sessions_SessionFragmentDoc, session))
    .filter(({ kind }) => kind === 'BROWSER');
  const hasOthers = sessions.some(({ isThisOne }) => !isThisOne);
  return (
    <Panel
      title={say('account.sessions')}
      lead={say('account.sessionsLead')}
      flush
      aside={
        hasOthers ? (
          <Button size="compact-sm" variant="default" loading={steps.ending === OTHERS} onClick={steps.endOthers}>
            {say('account.endOthers')}
          </Button>
        ) : null
      }
    >
      {steps.said ? (
        <div className={styles.said}>
          <Notice tone={steps.said.tone}>{steps.said.words}</Notice>
        </div>
      ) : null}
      <QueryState result={result} retry={readAgain} empty={() => sessions.length === 0}>
        {() => <DataTable caption={say('account.sessions')} columns={columns} rows={sessions} rowKey={({ sessionId }) => sessionId} />}
      </QueryState>
    </Panel>
  );
}
