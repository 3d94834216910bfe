import { fill, type InLanguages, type Language } from '../../../rules/languages.ts';
import type { ImportLayout, ImportSheet } from './import-layout.types.ts';
import { SAID, TAKEN_FOR } from './said.command.ts';

const named = (sheets: readonly ImportSheet[]): string => sheets.map(({ name }) => `"${name}"`).join(', ');

const rowsInWords = (from: number, to: number): InLanguages => fill(from === to ? SAID.row : SAID.rows, { from, to });

const SEPARATORS: Readonly<Record<string, string>> = { '\t': 'tab' };

function sheetsInWords({ sheet, sheets }: ImportLayout): InLanguages[] {
  if (sheets.length < 2) return [];
  const others = sheets.filter(({ name }) => name !== sheet);
  const fitting = others.filter(({ fits }) => fits);
  const rest = others.filter(({ fits }) => !fits);
  return [
    ...(sheet === '' ? [] : [fill(SAID.sheetRead, { sheet })]),
    ...(fitting.length > 0 ? [fill(SAID.sheetsFit, { sheets: named(fitting) })] : []),
    ...(rest.length > 0 ? [fill(SAID.sheetsLack, { sheets: named(rest) })] : []),
  ];
}

/** How the table of a file was found, and every row that is no part of it, for the command line. A plain file needs no words. */
export function layoutInWords(layout: ImportLayout | null, called: (column: string) => string, language: Language): string[] {
  if (layout === null) return [];
  const { separator, encoding, headerRows, leftOut, leftOutCount, groupColumn, groups, groupCount, filled } = layout;
  const isPlain = headerRows.length === 0 || (headerRows.length === 1 && headerRows[0] === 1);
  const told = leftOut.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const rows = headerRows.join(` ${SAID.and[language]} `);
  const lines = [
    ...sheetsInWords(layout),
    ...(encoding ? [fill(SAID.encoding, { encoding })] : []),
    ...(isPlain ? [] : [separator === null ? fill(SAID.header, { rows }) : fill(SAID.headerParted, { rows, separator: SEPARATORS[separator] ?? separator })]),
    ...leftOut.map(({ from, to, as, text }) => fill(SAID.leftOut, { rows: rowsInWords(from, to), as: TAKEN_FOR[as], text: text === null ? '' : `: ${text}` })),
    ...(leftOutCount > told ? [fill(SAID.leftOutMore, { rows: leftOutCount - told })] : []),
    ...(groupColumn === null ? [] : groups.map(({ row, name, rows: follow }) => fill(SAID.group, { row, rows: follow, column: called(groupColumn), name }))),
    ...(groupColumn !== null && groupCount > groups.length ? [fill(SAID.groupsMore, { rows: groupCount - groups.length })] : []),
    ...filled.map(({ column, cells }) => fill(SAID.merged, { column: called(column), cells })),
  ];
  return lines.map((line) => line[language]);
}
