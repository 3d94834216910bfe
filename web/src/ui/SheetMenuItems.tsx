import { Menu } from '@mantine/core';
import { IconFileSpreadsheet, IconFileText, IconPrinter } from '@tabler/icons-react';
import { useText } from '../text/text.ts';
import type { ListSheet } from './sheet.ts';

interface SheetWaysProps {
  /** Of rows that leave; left out where the page does not show the list. */
  total: number | undefined;
  onDownload: (kind: 'xlsx' | 'csv') => void;
  onPrint: () => void;
}

/** The ways in which a list leaves its page. */
export function SheetWays({ total, onDownload, onPrint }: SheetWaysProps) {
  const { say, format } = useText();
  return (
    <>
      {total === undefined ? null : <Menu.Label>{say('sheets.all', { number: format.count(total) })}</Menu.Label>}
      <Menu.Item leftSection={<IconFileSpreadsheet size={16} aria-hidden />} onClick={() => onDownload('xlsx')}>
        {say('sheets.xlsx')}
      </Menu.Item>
      <Menu.Item leftSection={<IconFileText size={16} aria-hidden />} onClick={() => onDownload('csv')}>
        {say('sheets.csv')}
      </Menu.Item>
      <Menu.Item leftSection={<IconPrinter size={16} aria-hidden />} onClick={onPrint}>
        {say('sheets.print')}
      </Menu.Item>
    </>
  );
}

/** Which columns a list is shown with, and leaves with. */
export function ColumnChoices({ choices, choose }: Pick<ListSheet, 'choices' | 'choose'>) {
  const { say } = useText();
  return (
    <>
      {choices.map(({ id, head, shown }, index) => (
        <Menu.CheckboxItem
          key={id}
          checked={shown}
          // A list without what it is of says nothing.
          disabled={index === 0}
          onChange={() => choose(choices.filter((one) => (one.id === id ? !shown : one.shown)).map((one) => one.id))}
        >
          {head}
        </Menu.CheckboxItem>
      ))}
      <Menu.Divider />
      <Menu.Item disabled={choices.every(({ shown }) => shown)} onClick={() => choose(choices.map(({ id }) => id))}>
        {say('sheets.allColumns')}
      </Menu.Item>
    </>
  );
}
