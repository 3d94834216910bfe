import { Button } from '@mantine/core';
import { IconColumns3, IconDownload } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../text/text.ts';
import { LazyMenu } from './LazyMenu.tsx';
import { downloadSheet, type ListSheet, type SheetFault, type SheetQuestion } from './sheet.ts';
import styles from './SheetMenu.module.css';

const ways = () => import('./SheetMenuItems.tsx').then(({ SheetWays }) => SheetWays);
const columns = () => import('./SheetMenuItems.tsx').then(({ ColumnChoices }) => ColumnChoices);
const PrintSheet = lazy(async () => ({ default: (await import('./PrintSheet.tsx')).PrintSheet }));

interface SheetMenuProps {
  sheet: ListSheet;
  /** What the list is called. */
  list: string;
  /** Left out where the page does not show the list. */
  total?: number;
}

/** What every list can do: leave as a file or on paper, all of it as it is filtered, and show fewer columns. */
export function SheetMenu({ sheet, list, total }: SheetMenuProps) {
  const { say, language } = useText();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<SheetFault | null>(null);
  const [printing, setPrinting] = useState(false);
  const download = async (kind: 'xlsx' | 'csv'): Promise<void> => {
    setBusy(true);
    setFault(null);
    setFault(await downloadSheet(questionOf(sheet), kind, language));
    setBusy(false);
  };
  return (
    <span className={styles.tools}>
      {fault ? (
        <span role="alert" className={styles.fault}>
          {say(`sheets.${fault}`)}
        </span>
      ) : null}
      {sheet.choices.length > 1 ? <ColumnMenu sheet={sheet} list={list} /> : null}
      <LazyMenu
        look={{ position: 'bottom-end' }}
        load={ways}
        told={{ total, onDownload: (kind: 'xlsx' | 'csv') => void download(kind), onPrint: () => setPrinting(true) }}
        face={
          <Button variant="default" loading={busy} leftSection={<IconDownload size={16} />} aria-label={say('sheets.exportOf', { list })}>
            {total === undefined ? say('sheets.exportOf', { list }) : say('sheets.export')}
          </Button>
        }
      />
      {printing ? (
        <Suspense>
          <PrintSheet question={questionOf(sheet)} onClose={() => setPrinting(false)} />
        </Suspense>
      ) : null}
    </span>
  );
}

const questionOf = ({ name, variables, columns, shown }: ListSheet): SheetQuestion => ({ name, variables, columns, ...(shown ? { shown } : {}) });

function ColumnMenu({ sheet: { choices, choose }, list }: { sheet: ListSheet; list: string }) {
  const { say } = useText();
  return (
    <LazyMenu
      look={{ position: 'bottom-end', closeOnItemClick: false }}
      load={columns}
      told={{ choices, choose }}
      face={
        <Button variant="default" leftSection={<IconColumns3 size={16} />} aria-label={say('sheets.columnsOf', { list })}>
          {say('sheets.columns')}
        </Button>
      }
    />
  );
}
