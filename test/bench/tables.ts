/** Markdown that can be read as it stands too: the first column is left, the others are right. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, index) => Math.max(3, ...rows.map((row) => row[index]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[index]!) : cell.padStart(widths[index]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, index) => (index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head, ...body] = rows.map(line);
  return [head!, rule, ...body];
}

export const UNKNOWN = 'n/a';
export const number = (value: number | null, digits = 0): string =>
  value === null ? UNKNOWN : value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

export const verdict = (value: number, reach: number | null): string => (reach === null ? '' : `≤ ${number(reach)} ${value <= reach ? 'reached' : 'missed'}`);
