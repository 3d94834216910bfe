import { Button, CopyButton } from '@mantine/core';
import { ViewsTable_SavedViewFragmentDoc, type ViewsTable_SavedViewFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { OpenViewLink } from './links.tsx';
import { viewLink } from './view-address.ts';
import styles from './Views.module.css';

export type ViewRow = ViewsTable_SavedViewFragment;
export type MaskedView = FragmentType<typeof ViewsTable_SavedViewFragmentDoc>;

const read = (entry: MaskedView): ViewRow => readFragment(ViewsTable_SavedViewFragmentDoc, entry);

/** Views with whose they are and who may open them; `edit` opens the form of an own one. */
export function useViewsTable(pageName: (address: string) => string, edit: (row: ViewRow) => void): Table<MaskedView, ViewRow> {
  const { say, format } = useText();
  return useMemo(() => {
    const columns: Column<ViewRow>[] = [
      { id: 'name', head: say('views.view'), value: ({ name }) => name, cell: ({ id, name }) => <OpenViewLink id={id}>{name}</OpenViewLink> },
      { id: 'page', head: say('views.page'), below: true, width: '11rem', value: ({ address }) => pageName(address) },
      {
        id: 'owner',
        head: say('views.owner'),
        below: true,
        width: '11rem',
        value: ({ owner, viewerCanChange }) => (viewerCanChange ? say('views.you') : owner),
      },
      {
        id: 'readers',
        head: say('views.readers'),
        below: true,
        width: '13rem',
        value: ({ isShared }) => say(isShared ? 'views.everybody' : 'views.ownerOnly'),
      },
      {
        id: 'savedAt',
        head: say('views.savedAt'),
        below: true,
        width: '11rem',
        value: ({ savedAt }) => savedAt,
        cell: ({ savedAt }) => format.instant(savedAt),
      },
      {
        id: 'tools',
        head: say('views.steps'),
        tools: true,
        below: true,
        width: '14rem',
        cell: (row) => (
          <span className={styles.tools}>
            <CopyButton value={viewLink(row.id)}>
              {({ copied, copy }) => (
                <Button size="compact-sm" variant="default" aria-label={say(copied ? 'views.copiedOf' : 'views.copyOf', { name: row.name })} onClick={copy}>
                  {say(copied ? 'views.copied' : 'views.copy')}
                </Button>
              )}
            </CopyButton>
            {row.viewerCanChange ? (
              <Button size="compact-sm" variant="default" aria-label={say('views.changeOf', { name: row.name })} onClick={() => edit(row)}>
                {say('views.change')}
              </Button>
            ) : null}
          </span>
        ),
      },
    ];
    return { read, rowKey: (row) => row.id, columns };
  }, [say, format, pageName, edit]);
}
