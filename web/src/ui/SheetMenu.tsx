import { Button, Menu } from '@mantine/core';
import { IconColumns3, IconDownload, IconFileSpreadsheet, IconFileText, IconPrinter } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../text/text.ts';
import { downloadSheet, type SheetFault, type SheetQuestion } from './sheet.ts';
import styles from './SheetMenu.module.css';

const PrintSheet = lazy(async () => ({ default: (await import('./PrintSheet.tsx')).PrintSheet }));

/** A list that can leave its page: how it is asked for as a file, and which columns it is shown with. */
export interface ListSheet extends SheetQuestion {
  /** Every column that can be left out or shown. */
  readonly choices: readonly { readonly id: string; readonly head: string; readonly shown: boolean }[];
  readonly choose: (ids: readonly string[]) => void;
}

interface SheetMenuProps {
  sheet: ListSheet;
  /** What the list is called. */
  list: string;
  /** Left out where the page does not show the list. */
  total?: number;
}

/** What every list can do: leave as a file or on paper, all of it as it is filtered, and show fewer columns. */
export function SheetMenu({ sheet, list, total }: SheetMenuProps) {
  const { say, format, language } = useText();
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
      <Menu position="bottom-end" shadow="md" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button variant="default" loading={busy} leftSection={<IconDownload size={16} />} aria-label={say('sheets.exportOf', { list })}>
            {total === undefined ? say('sheets.exportOf', { list }) : say('sheets.export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {total === undefined ? null : <Menu.Label>{say('sheets.all', { number: format.count(total) })}</Menu.Label>}
          <Menu.Item leftSection={<IconFileSpreadsheet size={16} aria-hidden />} onClick={() => void download('xlsx')}>
            {say('sheets.xlsx')}
          </Menu.Item>
          <Menu.Item leftSection={<IconFileText size={16} aria-hidden />} onClick={() => void download('csv')}>
            {say('sheets.csv')}
          </Menu.Item>
          <Menu.Item leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => setPrinting(true)}>
            {say('sheets.print')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
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
  const shown = choices.filter((one) => one.shown);
  return (
    <Menu position="bottom-end" shadow="md" closeOnItemClick={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} />} aria-label={say('sheets.columnsOf', { list })}>
          {say('sheets.columns')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(({ id, head, shown: isShown }, index) => (
          <Menu.CheckboxItem
            key={id}
            checked={isShown}
            // A list without what it is of says nothing.
            disabled={index === 0}
            onChange={() => choose(choices.filter((one) => (one.id === id ? !isShown : one.shown)).map((one) => one.id))}
          >
            {head}
          </Menu.CheckboxItem>
        ))}
        <Menu.Divider />
        <Menu.Item disabled={shown.length === choices.length} onClick={() => choose(choices.map(({ id }) => id))}>
          {say('sheets.allColumns')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
