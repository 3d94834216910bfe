import { Button } from '@mantine/core';
import { FIGURES } from '@selaras/schema/figures';
import { AnnotationsPageDocument, DinasToChooseDocument } from '@selaras/schema/web';
import { IconPin } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useState, type ReactNode } from 'react';
import { NotYours } from '../../app/NotYours.tsx';
import { ShownPart } from '../../app/ShownPart.tsx';
import { useChanges } from '../../app/graphql/use-changes.ts';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { lazyPart } from '../../app/lazy-page.ts';
import { usePaging } from '../../app/paging.ts';
import { present } from '../../app/search.ts';
import { isShown, useInstansi } from '../../app/session.ts';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { isFigureKey } from '../figures/index.ts';
import { useAnnotationsTable, type AnnotationRow } from './AnnotationsTable.tsx';

const AnnotationForm = lazyPart(async () => (await import('./AnnotationForm.tsx')).AnnotationForm);

/** What happened, pinned to figures and days, with what followed. */
export function AnnotationsPage(): ReactNode {
  const { say } = useText();
  return isShown(useInstansi().viewerSeesBoard) ? <Annotations /> : <NotYours title={say('annotations.title')} />;
}

function Annotations() {
  const { say } = useText();
  const instansi = useInstansi();
  const { figure: named, dinas } = useSearch({ from: '/signed-in/$instansi/annotations' });
  const figure = named !== undefined && isFigureKey(named) ? named : null;
  const navigate = useNavigate({ from: '/$instansi/annotations' });
  const paging = usePaging({ resetScroll: true });
  const [open, setOpen] = useState<AnnotationRow | 'new' | null>(null);
  const filter = { ...(figure ? { ofFigure: figure } : {}), ...(dinas ? { dinasId: { eq: dinas } } : {}) };
  const asked = { instansiId: instansi.id, filter: figure || dinas ? filter : null };
  const [result, retry] = usePageQuery({
    query: AnnotationsPageDocument,
    variables: { ...asked, first: 25, after: paging.after ?? null },
    keepPrevious: true,
  });
  useChanges('ANNOTATION', 'ANNOTATION', retry);
  const found = result.data?.node?.__typename === 'Instansi' ? result.data.node : null;
  const { table, sheet } = useListSheet('government.annotations', useAnnotationsTable(instansi.id, setOpen), asked);
  const [places] = usePageQuery({ query: DinasToChooseDocument, variables: { instansiId: instansi.id } });
  const dinasList = places.data?.node?.__typename === 'Instansi' ? places.data.node.dinasList.nodes : [];
  const choose = (chosen: { readonly dinas?: string | undefined; readonly figure?: string | undefined }): void =>
    void navigate({ search: (before) => present({ ...before, ...chosen, after: undefined }), replace: true });
  return (
    <Page
      title={say('annotations.title')}
      eyebrow={instansi.name}
      lead={say('annotations.lead')}
      actions={found?.viewerCanAnnotate ? <Button onClick={() => setOpen('new')}>{say('annotations.add')}</Button> : null}
    >
      <ShownPart sight={found?.viewerSeesAnnotations ?? instansi.viewerSeesBoard} />
      <ListPanel
        caption={say('annotations.title')}
        result={result}
        retry={retry}
        list={({ node }) => (node?.__typename === 'Instansi' ? node.annotations : null)}
        table={table}
        sheet={sheet}
        paging={paging}
        filters={
          <>
            <ChoiceField
              label={say('annotations.figure')}
              value={figure ?? ''}
              choices={[
                { value: '', label: say('annotations.allFigures') },
                ...Object.keys(FIGURES)
                  .filter(isFigureKey)
                  .map((key) => ({ value: key, label: say(`figures.${key}.name`) })),
              ]}
              onChange={(chosen) => choose({ figure: chosen || undefined })}
            />
            <ChoiceField
              label={say('annotations.where')}
              value={dinas ?? ''}
              choices={[{ value: '', label: say('annotations.everywhere') }, ...dinasList.map(({ id, name }) => ({ value: id, label: name }))]}
              onChange={(chosen) => choose({ dinas: chosen || undefined })}
            />
          </>
        }
        whenEmpty={<Message icon={<IconPin size={24} />} title={say('annotations.none')} hint={say('annotations.noneHint')} />}
      />
      {open ? (
        <Suspense>
          <AnnotationForm
            of={open === 'new' ? null : open}
            figure={figure ?? 'GAP'}
            dinasId={dinas ?? null}
            dinasList={dinasList}
            onClose={() => setOpen(null)}
            onDone={() => {
              setOpen(null);
              retry();
            }}
          />
        </Suspense>
      ) : null}
    </Page>
  );
}
