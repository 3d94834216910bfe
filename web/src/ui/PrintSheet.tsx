import { useEffect, useState } from 'react';
import type { Format } from '../text/format.ts';
import { useText } from '../text/text.ts';
import { PrintLayer } from './PrintLayer.tsx';
import styles from './PrintSheet.module.css';
import { readPrinted, type PrintedSheet, type SheetCell, type SheetFault, type SheetQuestion } from './sheet.ts';

/** Some hundred and fifty pages: a browser draws them in a moment, and nobody prints more on purpose. */
const MOST_PRINTED = 5_000;
/** More columns than paper that stands has room for. */
const WIDE = 6;

/** A list on paper: all rows, what it is above them, its heads and page numbers on every page. Until it is closed, nothing else is printed. */
export function PrintSheet({ question, onClose }: { question: SheetQuestion; onClose: () => void }) {
  const { say, format, language } = useText();
  const [sheet, setSheet] = useState<PrintedSheet | SheetFault | null>(null);
  const [fixed] = useState(question);
  useEffect(() => {
    let isOver = false;
    void readPrinted(fixed, language, MOST_PRINTED).then((found) => {
      if (!isOver) setSheet(found);
    });
    return () => {
      isOver = true;
    };
  }, [fixed, language]);
  const found = typeof sheet === 'string' ? null : sheet;
  return (
    <PrintLayer usual={(found?.columns.length ?? 0) > WIDE ? 'landscape' : 'portrait'} isReady={found !== null} onClose={onClose}>
      {sheet === null ? <p role="status">{say('sheets.preparing')}</p> : null}
      {typeof sheet === 'string' ? <p role="alert">{say(sheet === 'busy' ? 'sheets.busy' : 'sheets.notWhole')}</p> : null}
      {found ? <Printed sheet={found} format={format} /> : null}
    </PrintLayer>
  );
}

function Printed({ sheet: { lines, total, columns, rows }, format }: { sheet: PrintedSheet; format: Format }) {
  const { say } = useText();
  const [title, ...about] = lines;
  return (
    <article className={styles.paper}>
      <h2>{title}</h2>
      {about.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {rows.length < total ? <p className={styles.short}>{say('sheets.firstOnly', { shown: format.count(rows.length), total: format.count(total) })}</p> : null}
      <table>
        <thead>
          <tr>
            {columns.map(({ id, head, kind }) => (
              <th key={id} scope="col" data-kind={kind}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={columns[column]?.id} data-kind={columns[column]?.kind}>
                  <Cell cell={cell} format={format} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === total ? <p>{say('sheets.end', { number: format.count(total) })}</p> : null}
    </article>
  );
}

/** A share has its bar drawn by its border, which printers draw in black without being told to print colours. */
function Cell({ cell, format }: { cell: SheetCell; format: Format }) {
  if (cell === null || typeof cell === 'string') return cell;
  if (typeof cell === 'number') return format.decimal(cell);
  if ('day' in cell) return format.day(cell.day);
  if ('instant' in cell) return `${format.day(cell.instant)} ${cell.instant.slice(11, 16)}`;
  return (
    <>
      {format.share(cell.share)}
      <span className={styles.share} aria-hidden>
        <span style={{ width: `${Math.min(100, Math.max(0, cell.share * 100))}%` }} />
      </span>
    </>
  );
}
