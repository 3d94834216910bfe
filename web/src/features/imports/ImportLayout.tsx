import { ImportLayoutPanelDocument, type ImportKind, type ImportLayoutPanelQuery } from '@selaras/schema/web';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useText } from '../../text/text.ts';
import { Panel } from '../../ui/Page.tsx';
import styles from './Import.module.css';
import { isImportField } from './import-field.ts';

type Layout = NonNullable<Extract<NonNullable<ImportLayoutPanelQuery['node']>, { __typename: 'Import' }>['layout']>;

const named = (sheets: Layout['sheets']): string => sheets.map(({ name }) => `“${name}”`).join(', ');

/** Rows below each other that were taken for the same and say nothing of their own are one line. */
function LeftOutRows({ layout: { leftOut, leftOutCount } }: { layout: Layout }) {
  const { say, format } = useText();
  if (leftOutCount === 0) return null;
  const told = leftOut.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return (
    <details className={styles.layoutRows}>
      <summary>{say('imports.leftOut', { number: format.count(leftOutCount) })}</summary>
      <ul>
        {leftOut.map(({ from, to, as, text }) => (
          <li key={from}>
            {from === to
              ? say('imports.layoutRow', { row: format.count(from) })
              : say('imports.layoutRows', { from: format.count(from), to: format.count(to) })}
            : {say(`labels.ImportLeftOutAs.${as}`).toLowerCase()}
            {text === null ? null : <q className={styles.layoutText}>{text}</q>}
          </li>
        ))}
        {leftOutCount > told ? <li>{say('imports.leftOutMore', { number: format.count(leftOutCount - told) })}</li> : null}
      </ul>
    </details>
  );
}

/** How the table of a file was found, and every row that is no part of it; nothing of a plain file. */
export function ImportLayout({ importId, kind }: { importId: string; kind: ImportKind }) {
  const { say, format } = useText();
  const [{ data }] = usePageQuery({ query: ImportLayoutPanelDocument, variables: { id: importId } });
  const layout = data?.node?.__typename === 'Import' ? data.node.layout : null;
  if (!layout) return null;
  const { sheet, sheets, encoding, headerRows, groupCount, groups, groupColumn, filled, leftOutCount } = layout;
  const others = sheets.filter(({ name, fits }) => fits && name !== sheet);
  const fieldOf = (name: string): string => {
    const column = `${kind}.${name}`;
    return isImportField(column) ? say(`importFields.${column}`) : name;
  };
  const isPlain = sheets.length < 2 && encoding === null && leftOutCount === 0 && filled.length === 0 && headerRows.length === 1;
  if (isPlain) return null;
  const lines = [
    encoding === null ? null : say('imports.encodingRead', { encoding }),
    sheets.length > 1 && sheet !== '' ? say('imports.sheetRead', { sheet }) : null,
    others.length > 0 ? say('imports.sheetsFit', { sheets: named(others) }) : null,
    headerRows.length > 0 ? say('imports.headerFound', { rows: headerRows.map((row) => format.count(row)).join(', ') }) : null,
    headerRows.length === 0 && sheets.length > 1 ? say('imports.sheetsNone', { sheets: named(sheets) }) : null,
    groupColumn !== null && groupCount > 0
      ? say('imports.groupsFound', {
          number: format.count(groupCount),
          groups: groups
            .slice(0, 10)
            .map(({ name }) => name)
            .join(', '),
        })
      : null,
    ...filled.map(({ column, cells }) => say('imports.mergedFilled', { number: format.count(cells), column: fieldOf(column) })),
  ].filter((line) => line !== null);
  if (lines.length === 0 && leftOutCount === 0) return null;
  return (
    <Panel title={say('imports.layout')} lead={say('imports.layoutLead')}>
      <div className={styles.layout}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <LeftOutRows layout={layout} />
      </div>
    </Panel>
  );
}
