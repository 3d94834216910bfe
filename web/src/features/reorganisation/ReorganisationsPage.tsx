import { Button } from '@mantine/core';
import {
  CreateReorganisationDocument,
  ReorganisationsPageDocument,
  ReorganisationsTable_ReorganisationFragmentDoc,
  type ReorganisationsTable_ReorganisationFragment,
} from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { IconHierarchy3 } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useMutation } from 'urql';
import { NotYours } from '../../app/NotYours.tsx';
import { ShownPart } from '../../app/ShownPart.tsx';
import { useChanges } from '../../app/graphql/use-changes.ts';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePaging } from '../../app/paging.ts';
import { isShown, useInstansi } from '../../app/session.ts';
import { useToday } from '../../app/use-today.ts';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { ListPanel, type Table } from '../../ui/ListPanel.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { ReorganisationLink } from './links.tsx';
import { ReorganisationForm, type DraftSaid } from './ReorganisationForm.tsx';
import { StateTag } from './StateTag.tsx';

type Row = ReorganisationsTable_ReorganisationFragment;
type Masked = FragmentType<typeof ReorganisationsTable_ReorganisationFragmentDoc>;

/** Reorganisations of a government that are or were prepared. */
export function ReorganisationsPage() {
  const { say } = useText();
  return isShown(useInstansi().viewerSeesReorganisations) ? <Reorganisations /> : <NotYours title={say('reorganisation.title')} />;
}

function Reorganisations() {
  const { say } = useText();
  const instansi = useInstansi();
  const paging = usePaging({ resetScroll: true });
  const [isOpen, setOpen] = useState(false);
  const [result, retry] = usePageQuery({
    query: ReorganisationsPageDocument,
    variables: { instansiId: instansi.id, first: 25, after: paging.after ?? null },
    keepPrevious: true,
  });
  useChanges('ACTS', 'REORGANISATION', retry);
  const { table, sheet } = useListSheet('government.reorganisations', useDraftsTable(), { instansiId: instansi.id });
  return (
    <Page
      title={say('reorganisation.title')}
      eyebrow={instansi.name}
      lead={say('reorganisation.lead')}
      actions={<Button onClick={() => setOpen(true)}>{say('reorganisation.create')}</Button>}
    >
      <ShownPart sight={instansi.viewerSeesReorganisations} />
      <ListPanel
        caption={say('reorganisation.title')}
        result={result}
        retry={retry}
        list={({ node }) => (node?.__typename === 'Instansi' ? node.reorganisations : null)}
        table={table}
        sheet={sheet}
        paging={paging}
        whenEmpty={<Message icon={<IconHierarchy3 size={24} />} title={say('reorganisation.none')} hint={say('reorganisation.noneHint')} />}
      />
      {isOpen ? <NewDraft onClose={() => setOpen(false)} /> : null}
    </Page>
  );
}

function NewDraft({ onClose }: { onClose: () => void }) {
  const { say } = useText();
  const { id: instansiId, code, timeZone } = useInstansi();
  const navigate = useNavigate();
  const [, create] = useMutation(CreateReorganisationDocument);
  const firstDay = useToday(timeZone);
  const save = async (said: DraftSaid): Promise<string | null> => {
    const { data } = await create({ input: { ...said, instansiId } });
    if (!data) return say('acts.failed');
    const { id } = data.createReorganisation.reorganisation;
    await navigate({ to: '/$instansi/reorganisations/$reorganisationId', params: { instansi: code, reorganisationId: id } });
    return null;
  };
  return (
    <ReorganisationForm
      title={say('reorganisation.create')}
      initial={{ name: '', firstDay, decreeNumber: null, reason: null }}
      onSave={save}
      onClose={onClose}
    />
  );
}

function useDraftsTable(): Table<Masked, Row> {
  const { say, format } = useText();
  return useMemo(() => {
    const columns: readonly Column<Row>[] = [
      {
        id: 'name',
        head: say('reorganisation.name'),
        value: (row) => row.name,
        cell: (row) => (
          <Stacked>
            <ReorganisationLink id={row.id}>{row.name}</ReorganisationLink>
            <Quiet>{row.decreeNumber ?? ''}</Quiet>
          </Stacked>
        ),
      },
      {
        id: 'state',
        head: say('reorganisation.state'),
        width: '8rem',
        value: (row) => say(`labels.ReorganisationState.${row.state}`),
        cell: (row) => <StateTag state={row.state} />,
      },
      {
        id: 'steps',
        head: say('reorganisation.steps'),
        align: 'end',
        room: 'medium',
        value: (row) => row.stepCount,
        cell: (row) => format.count(row.stepCount),
      },
      { id: 'where', head: say('reorganisation.where'), room: 'wide', value: (row) => row.ofDinas?.name ?? say('reorganisation.whole') },
      {
        id: 'firstDay',
        head: say('reorganisation.firstDay'),
        align: 'end',
        value: (row) => row.firstDay,
        cell: (row) => format.day(row.firstDay),
      },
      {
        id: 'changed',
        head: say('reorganisation.changed'),
        align: 'end',
        room: 'medium',
        value: (row) => row.updatedAt,
        cell: (row) => (
          <Stacked>
            <span>{format.instant(row.updatedAt)}</span>
            <Quiet>{row.madeBy.name ?? (row.madeBy.hidden ? say('acts.hiddenActor') : '')}</Quiet>
          </Stacked>
        ),
      },
    ];
    return { read: (row: Masked) => readFragment(ReorganisationsTable_ReorganisationFragmentDoc, row), rowKey: (row) => row.id, columns };
  }, [say, format]);
}
