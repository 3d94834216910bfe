import { ActionIcon, Button } from '@mantine/core';
import {
  ChangesTable_ChangeFragmentDoc,
  PutScenarioChangesHereDocument,
  ScenarioChangesDocument,
  type ChangesTable_ChangeFragment,
  type ScenarioChangeInput,
} from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { IconListDetails, IconX } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePaging } from '../../app/paging.ts';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { ListPanel, type Table } from '../../ui/ListPanel.tsx';
import { Message, Notice } from '../../ui/Message.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { ChangeDrawer } from './ChangeDrawer.tsx';

type Row = ChangesTable_ChangeFragment;
type Masked = FragmentType<typeof ChangesTable_ChangeFragmentDoc>;

interface ChangesPanelProps {
  scenario: {
    readonly id: string;
    readonly version: number;
    readonly viewerCanWork: boolean;
    readonly ofDinas: { readonly id: string } | null;
    readonly firstDay: string;
  };
  refresh: () => void;
}

/** What a scenario changes, and how more is put into it. */
export function ChangesPanel({ scenario, refresh }: ChangesPanelProps) {
  const { say } = useText();
  const { id, version, viewerCanWork } = scenario;
  const paging = usePaging({ resetScroll: false });
  const [result, retry] = usePageQuery({ query: ScenarioChangesDocument, variables: { id, first: 50, after: paging.after ?? null }, keepPrevious: true });
  const seen = useRef(version);
  useEffect(() => {
    if (seen.current !== version) retry();
    seen.current = version;
  }, [version, retry]);
  const [isOpen, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, put] = useMutation(PutScenarioChangesHereDocument);
  const write = async (changes: readonly ScenarioChangeInput[], removedIds: readonly string[]): Promise<string | null> => {
    const { data, error } = await put({ input: { scenarioId: id, version, changes: [...changes], removedIds: [...removedIds] } });
    refresh();
    retry();
    if (!data) return error?.graphQLErrors[0]?.extensions['code'] === 'BAD_INPUT' ? say('scenarios.unfit') : say('acts.failed');
    const { __typename } = data.putScenarioChanges;
    return __typename === 'ScenarioSaved' ? null : say(`refusals.${__typename}`);
  };
  const removing = viewerCanWork ? (changeId: string) => void write([], [changeId]).then(setRefusal) : null;
  const { table, sheet } = useListSheet('scenario.changes', useChangesTable(removing, fetching), { id });
  return (
    <>
      {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
      <ListPanel
        title={say('scenarios.changes')}
        lead={say('scenarios.changesLead')}
        caption={say('scenarios.changes')}
        result={result}
        retry={retry}
        list={({ node }) => (node?.__typename === 'Scenario' ? node.changes : null)}
        table={table}
        sheet={sheet}
        paging={paging}
        actions={() => (viewerCanWork ? <Button onClick={() => setOpen(true)}>{say('scenarios.addChange')}</Button> : null)}
        whenEmpty={
          <Message icon={<IconListDetails size={24} />} title={say('scenarios.noChanges')} hint={say('scenarios.noChangesHint')}>
            {viewerCanWork ? <Button onClick={() => setOpen(true)}>{say('scenarios.addChange')}</Button> : null}
          </Message>
        }
      />
      {isOpen ? <ChangeDrawer scenario={scenario} onSave={(change) => write([change], [])} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function useChangesTable(remove: ((id: string) => void) | null, busy: boolean): Table<Masked, Row> {
  const { say, format } = useText();
  return useMemo(() => {
    const what = ({ kind, people, needThen, retirementAge }: Row): string => {
      if (kind === 'SET_NEED')
        return needThen === null
          ? say('scenarios.says.SET_NEED_NEW', { to: format.count(people ?? 0) })
          : say('scenarios.says.SET_NEED', { from: format.count(needThen), to: format.count(people ?? 0) });
      if (kind === 'ADD_POSITION') return say('scenarios.says.ADD_POSITION', { to: format.count(people ?? 0) });
      if (kind === 'HIRE') return say('scenarios.says.HIRE', { number: format.count(people ?? 0) });
      if (kind === 'SET_RETIREMENT_AGE') return say('scenarios.says.SET_RETIREMENT_AGE', { age: format.count(retirementAge ?? 0) });
      return say(`labels.ScenarioChangeKind.${kind}`);
    };
    const columns: readonly Column<Row>[] = [
      {
        id: 'kind',
        head: say('scenarios.change'),
        value: (row) => say(`labels.ScenarioChangeKind.${row.kind}`),
        cell: (row) => (
          <Stacked>
            <span>{what(row)}</span>
            {row.misfit ? <Tag tone="gap">{say(`labels.ScenarioMisfit.${row.misfit}`)}</Tag> : null}
          </Stacked>
        ),
      },
      {
        id: 'person',
        head: say('scenarios.person'),
        value: (row) => row.personName,
        cell: (row) =>
          row.personName === null ? null : (
            <Stacked>
              <span>{row.personName}</span>
              <Quiet>{row.fromTitle ?? ''}</Quiet>
            </Stacked>
          ),
      },
      {
        id: 'position',
        head: say('scenarios.position'),
        below: true,
        value: (row) => row.title,
        cell: (row) => (
          <Stacked>
            <span>{row.title ?? ''}</span>
            <Quiet>{[row.unitName, row.dinasName].filter((one, index, all) => one !== null && all.indexOf(one) === index).join(' · ')}</Quiet>
          </Stacked>
        ),
      },
      ...(remove
        ? [
            {
              id: 'tools',
              head: '',
              tools: true as const,
              align: 'end' as const,
              width: '3rem',
              cell: (row: Row) => (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  disabled={busy}
                  aria-label={say('scenarios.takeOut', { change: `${what(row)}, ${row.personName ?? row.title ?? ''}` })}
                  title={say('scenarios.takeOutShort')}
                  onClick={() => remove(row.id)}
                >
                  <IconX size={16} />
                </ActionIcon>
              ),
            },
          ]
        : []),
    ];
    return { read: (row: Masked) => readFragment(ChangesTable_ChangeFragmentDoc, row), rowKey: (row) => row.id, columns };
  }, [say, format, remove, busy]);
}
