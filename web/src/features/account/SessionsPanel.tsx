import { Button } from '@mantine/core';
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  Sessions_SessionFragmentDoc,
  type AccountPageQuery,
  type Sessions_SessionFragment,
} from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { useMemo, useState } from 'react';
import { useMutation } from 'urql';
import { useText } from '../../text/text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Notice } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { QueryState, type QueryResult } from '../../ui/QueryState.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { Tag } from '../../ui/Tag.tsx';
import styles from './Account.module.css';

interface SessionsPanelProps {
  result: QueryResult<AccountPageQuery>;
  readAgain: () => void;
}

/** Where the account is signed in; each can be ended but the one that looks, which signs out by its own button. */
export function SessionsPanel({ result, readAgain }: SessionsPanelProps) {
  const { say, format } = useText();
  const [ending, setEnding] = useState<string | null>(null);
  const [said, setSaid] = useState<{ readonly tone: 'good' | 'danger'; readonly words: string } | null>(null);
  const [, endOne] = useMutation(EndSessionDocument);
  const [, endOthers] = useMutation(EndOtherSessionsDocument);
  const sessions = (result.data?.viewer?.sessions ?? []).map((session) => readFragment(Sessions_SessionFragmentDoc, session));
  const others = sessions.filter(({ kind, isThisOne }) => kind === 'BROWSER' && !isThisOne).length;
  const end = async (what: string, work: () => Promise<string | null>): Promise<void> => {
    setEnding(what);
    const words = await work();
    setSaid(words === null ? { tone: 'danger', words: say('account.failed') } : { tone: 'good', words });
    setEnding(null);
    readAgain();
  };
  const endSession = ({ id }: Sessions_SessionFragment): Promise<void> =>
    end(id, async () => {
      const ended = (await endOne({ input: { id } })).data?.endSession;
      if (!ended) return null;
      return ended.__typename === 'SessionIsOver' ? say('refusals.SessionIsOver') : say('account.ended', { number: format.count(ended.count) });
    });
  const endAllOthers = (): Promise<void> =>
    end('others', async () => {
      const ended = (await endOthers({})).data?.endOtherSessions;
      return ended ? say('account.ended', { number: format.count(ended.count) }) : null;
    });
  const columns = useMemo(
    (): readonly Column<Sessions_SessionFragment>[] => [
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
      { id: 'seen', head: say('account.seen'), align: 'end', room: 'medium', cell: ({ lastSeenAt }) => <Quiet>{format.instant(lastSeenAt)}</Quiet> },
      {
        id: 'end',
        head: say('account.action'),
        align: 'end',
        cell: (session) =>
          session.isThisOne ? null : (
            <Button
              size="compact-sm"
              variant="default"
              loading={ending === session.id}
              aria-label={say('account.endNamed', { name: session.label ?? say('account.unknown') })}
              onClick={() => void endSession(session)}
            >
              {say('account.end')}
            </Button>
          ),
      },
    ],
    // `endSession` asks with what the row itself holds.
    [say, format, ending],
  );
  return (
    <Panel
      title={say('account.sessions')}
      lead={say('account.sessionsLead')}
      flush
      aside={
        others > 0 ? (
          <Button size="compact-sm" variant="default" loading={ending === 'others'} onClick={() => void endAllOthers()}>
            {say('account.endOthers')}
          </Button>
        ) : null
      }
    >
      {said ? (
        <div className={styles.said}>
          <Notice tone={said.tone}>{said.words}</Notice>
        </div>
      ) : null}
      <QueryState result={result} retry={readAgain} empty={() => sessions.length === 0}>
        {() => <DataTable caption={say('account.sessions')} columns={columns} rows={sessions} rowKey={({ id }) => id} />}
      </QueryState>
    </Panel>
  );
}
