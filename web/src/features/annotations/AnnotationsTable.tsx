import { Button } from '@mantine/core';
import { AnnotationsTable_AnnotationFragmentDoc, type AnnotationsTable_AnnotationFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { HistoryLink } from '../history/links.tsx';
import { sayFollowed } from './followed-words.ts';

export type AnnotationRow = AnnotationsTable_AnnotationFragment;
export type MaskedAnnotation = FragmentType<typeof AnnotationsTable_AnnotationFragmentDoc>;

const read = (entry: MaskedAnnotation): AnnotationRow => readFragment(AnnotationsTable_AnnotationFragmentDoc, entry);

/** What happened, with what followed; `edit` opens the form of one that the reader may change. */
export function useAnnotationsTable(instansiId: string, edit: (row: AnnotationRow) => void): Table<MaskedAnnotation, AnnotationRow> {
  const { say, format } = useText();
  return useMemo(() => {
    const columns: Column<AnnotationRow>[] = [
      { id: 'day', head: say('annotations.day'), width: '8rem', value: ({ day }) => day, cell: ({ day }) => format.day(day) },
      { id: 'text', head: say('annotations.text'), below: true, value: ({ text }) => text, cell: ({ text }) => <strong>{text}</strong> },
      {
        id: 'figure',
        head: say('annotations.figure'),
        value: ({ figure }) => (figure ? say(`figures.${figure}.name`) : null),
        cell: ({ figure, ofDinas, ofPeriod }) =>
          figure === null ? (
            <Quiet>{say('annotations.figureGone')}</Quiet>
          ) : (
            <Stacked>
              <HistoryLink figure={figure} subjectId={ofDinas?.id ?? instansiId} label={say('annotations.openDays')}>
                {say(`figures.${figure}.name`)}
              </HistoryLink>
              {ofPeriod ? <Quiet>{ofPeriod.label}</Quiet> : null}
            </Stacked>
          ),
      },
      {
        id: 'where',
        head: say('annotations.where'),
        below: true,
        value: ({ ofDinas }) => ofDinas?.name ?? say('annotations.whole'),
      },
      {
        id: 'followed',
        head: say('annotations.followed'),
        align: 'end',
        below: true,
        value: ({ followed }) => followed?.change ?? null,
        cell: ({ figure, followed }) => {
          if (figure === null || !followed) return null;
          const { change, detail } = sayFollowed(figure, followed, say, format);
          return (
            <Stacked>
              {change === null ? null : <strong>{change}</strong>}
              <Quiet>{detail}</Quiet>
            </Stacked>
          );
        },
      },
      {
        id: 'tools',
        head: say('annotations.edit'),
        tools: true,
        below: true,
        width: '6rem',
        cell: (row) =>
          row.viewerCanChange ? (
            <Button size="compact-sm" variant="default" aria-label={say('annotations.editOf', { text: row.text })} onClick={() => edit(row)}>
              {say('annotations.edit')}
            </Button>
          ) : null,
      },
    ];
    return { read, rowKey: (row) => row.id, columns };
  }, [say, format, instansiId, edit]);
}
