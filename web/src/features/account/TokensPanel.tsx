import { ActionIcon, Button, CopyButton } from '@mantine/core';
import { TokenPlacesDocument, Tokens_TokenFragmentDoc, type AccountPageQuery, type TokenArea, type Tokens_TokenFragment } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { IconCheck, IconCopy, IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useSession } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Message, Notice } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { QueryState, type QueryResult } from '../../ui/QueryState.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import styles from './Account.module.css';
import { PureTokenForm } from './PureTokenForm.tsx';
import { MAKING, useTokens, type TokenSteps } from './use-tokens.ts';

const AREAS: readonly TokenArea[] = ['PEOPLE', 'EVALUATIONS', 'FIGURES', 'PRIVATE', 'ADMINISTRATION'];

/** What a token is called and held to, when it ends and was used, and its end. */
function useColumns({ busy, revoke }: TokenSteps): readonly Column<Tokens_TokenFragment>[] {
  const { say, format } = useText();
  const heldTo = ({ access, areas, unit }: Tokens_TokenFragment): string =>
    [
      say(`labels.TokenAccess.${access}`),
      ...(areas ? [areas.length === 0 ? say('account.structureAlone') : areas.map((area) => say(`labels.TokenArea.${area}`)).join(', ')] : []),
      ...(unit ? [unit.name] : []),
    ].join(' · ');
  return [
    {
      id: 'token',
      head: say('account.token'),
      cell: (token) => (
        <Stacked>
          <span>{token.label ?? say('account.unnamed')}</span>
          <Quiet>{heldTo(token)}</Quiet>
        </Stacked>
      ),
    },
    { id: 'ends', head: say('account.tokenEnds'), align: 'end', room: 'medium', cell: ({ expiresAt }) => <Quiet>{format.instant(expiresAt)}</Quiet> },
    {
      id: 'used',
      head: say('account.seen'),
      align: 'end',
      cell: ({ lastUsedAt }) => <Quiet>{lastUsedAt ? format.instant(lastUsedAt) : say('account.neverUsed')}</Quiet>,
    },
    {
      id: 'revoke',
      head: say('account.action'),
      tools: true,
      align: 'end',
      cell: ({ tokenId, label }) => (
        <Button
          size="compact-sm"
          variant="default"
          loading={busy === tokenId}
          aria-label={say('account.revokeNamed', { name: label ?? say('account.unnamed') })}
          onClick={() => revoke(tokenId)}
        >
          {say('account.revoke')}
        </Button>
      ),
    },
  ];
}

/** The one time that a secret is seen. */
function Secret({ secret, onHide }: { secret: string; onHide: () => void }) {
  const { say } = useText();
  return (
    <Notice tone="good">
      <p className={styles.secretHint}>{say('account.secretHint')}</p>
      <span className={styles.secret}>
        <code>{secret}</code>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <ActionIcon variant="default" aria-label={say(copied ? 'account.copied' : 'account.copy')} onClick={copy}>
              {copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            </ActionIcon>
          )}
        </CopyButton>
      </span>
      <Button size="compact-sm" variant="default" onClick={onHide}>
        {say('account.hideSecret')}
      </Button>
    </Notice>
  );
}

/** The tokens by which programs act for the account. */
export function TokensPanel({ result, readAgain }: { result: QueryResult<AccountPageQuery>; readAgain: () => void }) {
  const { say } = useText();
  const steps = useTokens(readAgain);
  const columns = useColumns(steps);
  const { instansiList } = useSession();
  const [instansiId, setInstansiId] = useState(instansiList[0]?.id ?? '');
  const [{ data }] = usePageQuery({ query: TokenPlacesDocument, variables: { instansiId }, pause: instansiId === '' });
  const tokens = (result.data?.viewer?.tokens ?? []).map((token) => readFragment(Tokens_TokenFragmentDoc, token));
  const dinasList = data?.node?.__typename === 'Instansi' ? data.node.dinasList.nodes : [];
  const places = dinasList.map(({ name, rootUnit }) => ({ unitId: rootUnit.id, name }));
  return (
    <>
      <Panel title={say('account.tokens')} lead={say('account.tokensLead')} flush>
        {steps.said ? (
          <div className={styles.said}>
            <Notice tone={steps.said.tone}>{steps.said.words}</Notice>
          </div>
        ) : null}
        <QueryState
          result={result}
          retry={readAgain}
          empty={() => tokens.length === 0}
          whenEmpty={<Message icon={<IconKey size={24} />} title={say('account.noTokens')} hint={say('account.noTokensHint')} />}
        >
          {() => <DataTable caption={say('account.tokens')} columns={columns} rows={tokens} rowKey={({ tokenId }) => tokenId} />}
        </QueryState>
      </Panel>
      <Panel title={say('account.newToken')} lead={say('account.newTokenLead')}>
        <div className={styles.form}>
          {steps.secret ? <Secret secret={steps.secret} onHide={steps.forget} /> : null}
          <PureTokenForm
            governments={instansiList}
            instansiId={instansiId}
            onInstansi={setInstansiId}
            places={places}
            areas={AREAS}
            busy={steps.busy === MAKING}
            onSubmit={steps.create}
          />
        </div>
      </Panel>
    </>
  );
}
