import { Button } from '@mantine/core';
import { AccountsToMakeDocument, AdministeredPlacesDocument, CreateAccountsDocument, type UsernameRule } from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { Notice } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { QueryState, SkeletonRows } from '../../ui/QueryState.tsx';
import styles from './Administration.module.css';
import { downloadLinks, type LinksFormat } from './download-links.ts';
import { refusalWords } from './refusal-words.ts';

interface Made {
  readonly count: number;
  readonly made: string;
}

/** Gives everybody of a government or of a dinas an account who has none, and then their links as a file. */
export function BulkAccounts({ instansiId, onMade }: { instansiId: string; onMade: () => void }) {
  const { say, format, language } = useText();
  const [unitId, setUnitId] = useState('');
  const [usernames, setUsernames] = useState<UsernameRule>('NAME');
  const [busy, setBusy] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const [, create] = useMutation(CreateAccountsDocument);
  const [places] = usePageQuery({ query: AdministeredPlacesDocument, variables: { instansiId } });
  const [counted, countAgain] = usePageQuery({ query: AccountsToMakeDocument, variables: { instansiId, unitId: unitId || null }, keepPrevious: true });
  const dinas = places.data?.node?.__typename === 'Instansi' ? places.data.node.dinasList.nodes : [];
  const submit = async (): Promise<void> => {
    setBusy('make');
    setRefused(null);
    const answer = (await create({ input: { instansiId, unitId: unitId || null, usernames } })).data?.createAccounts;
    setBusy(null);
    if (answer?.__typename === 'AccountsCreated') setMade(answer);
    else setRefused(answer ? refusalWords(answer, say, format) : say('accounts.failed'));
    countAgain();
    onMade();
  };
  const download = async (kind: LinksFormat): Promise<void> => {
    if (!made) return;
    setBusy(kind);
    const isThere = await downloadLinks({ instansiId, made: made.made, kind, language });
    setBusy(null);
    setRefused(isThere ? null : say('accounts.noLinks'));
    onMade();
  };
  return (
    <Panel title={say('accounts.forEmployees')} lead={say('accounts.forEmployeesLead')}>
      <div className={styles.form}>
        <div className={styles.pair}>
          <ChoiceField
            visibleLabel
            label={say('accounts.place')}
            value={unitId}
            choices={[{ value: '', label: say('accounts.wholeInstansi') }, ...dinas.map(({ name, rootUnit }) => ({ value: rootUnit.id, label: name }))]}
            onChange={setUnitId}
          />
          <ChoiceField
            visibleLabel
            label={say('accounts.usernames')}
            value={usernames}
            choices={(['NAME', 'NIP'] as const).map((value) => ({ value, label: say(`labels.UsernameRule.${value}`) }))}
            onChange={(value) => setUsernames(value === 'NIP' ? 'NIP' : 'NAME')}
          />
        </div>
        {refused ? <Notice tone="danger">{refused}</Notice> : null}
        {made ? (
          <Notice tone="good">
            <p>{say('accounts.made', { number: format.count(made.count) })}</p>
            <span className={styles.buttons}>
              {(['xlsx', 'csv'] as const).map((kind) => (
                <Button key={kind} size="compact-sm" variant="default" loading={busy === kind} onClick={() => void download(kind)}>
                  {say('accounts.links', { format: kind.toUpperCase() })}
                </Button>
              ))}
            </span>
          </Notice>
        ) : null}
        <QueryState result={counted} retry={countAgain} loading={<SkeletonRows rows={1} />}>
          {({ peopleWithoutAccount: found }) =>
            found ? (
              <>
                <p>{say('accounts.count', { people: format.count(found.people), withAccount: format.count(found.withAccount) })}</p>
                <Button fullWidth loading={busy === 'make'} disabled={counted.stale || found.people === 0} onClick={() => void submit()}>
                  {say('accounts.makeAll', { number: format.count(found.people) })}
                </Button>
              </>
            ) : null
          }
        </QueryState>
      </div>
    </Panel>
  );
}
