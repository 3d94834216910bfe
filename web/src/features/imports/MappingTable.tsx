import { Button, NativeSelect } from '@mantine/core';
import type { ImportKind } from '@selaras/schema/web';
import { useMemo } from 'react';
import { useText } from '../../text/text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { Tag, type Tone } from '../../ui/Tag.tsx';
import { useFieldName } from './field-name.ts';
import styles from './Import.module.css';
import { chosenTwice, partsOf, type Choice, type Choices, type KindColumn, type MappedColumn } from './mapping-choices.ts';

const BY_TONE: Readonly<Record<NonNullable<MappedColumn['by']>, Tone>> = {
  HEADER: 'good',
  NATIONAL_NAME: 'good',
  VALUES: 'gap',
  PROFILE: 'accent',
  HAND: 'accent',
};

const NEEDS = ['ALWAYS', 'ONE_OF', 'NEVER'] as const;

const valueOf = (choice: Choice | undefined): string => (typeof choice === 'object' ? choice.column : (choice ?? 'OPEN'));
const choiceIn = (value: string): Choice => (value === 'OPEN' || value === 'LEFT_OUT' ? value : { column: value });

export interface MappingTableProps {
  kind: ImportKind;
  columns: readonly MappedColumn[];
  choices: Choices;
  all: readonly KindColumn[];
  onChoose: (number: number, choice: Choice) => void;
}

/** Each column of a file beside what it is taken for, to be changed by hand. */
export function MappingTable({ kind, columns, choices, all, onChoose }: MappingTableProps) {
  const { say, format } = useText();
  const nameOf = useFieldName(kind);
  const shown = useMemo((): readonly Column<MappedColumn>[] => {
    const groups = NEEDS.map((need) => ({
      group: say(`labels.ImportColumnNeed.${need}`),
      items: all.filter((column) => column.need === need).map((column) => ({ value: column.name, label: nameOf(column) })),
    })).filter(({ items }) => items.length > 0);
    const twice = chosenTwice(choices);
    const data = [{ value: 'OPEN', label: say('imports.mappingOpen') }, { value: 'LEFT_OUT', label: say('imports.mappingLeftOut') }, ...groups];
    const headerOf = ({ header, number }: MappedColumn): string => (header === '' ? say('imports.mappingNoHeader', { number: format.count(number) }) : header);
    const named = (name: string): string => nameOf(all.find((column) => column.name === name) ?? { name, header: name });
    // Cells that hold several things have a meaning that no column of the kind has: it is theirs to choose.
    const optionsOf = ({ column }: MappedColumn) => {
      if (column === null || !column.includes('+')) return data;
      return [{ value: column, label: say('imports.mappingParts', { columns: partsOf(column).map(named).join(' + ') }) }, ...data];
    };
    return [
      {
        id: 'header',
        head: say('imports.mappingColumn'),
        cell: (column) => (
          <Stacked>
            <span className={styles.header}>{headerOf(column)}</span>
            <Quiet>{column.samples.length === 0 ? say('imports.mappingNoValues') : column.samples.join(' · ')}</Quiet>
          </Stacked>
        ),
      },
      {
        id: 'by',
        head: say('imports.mappingBy'),
        width: '11rem',
        cell: ({ by, column, number }) => {
          if (twice.has(number)) return <Tag tone="danger">{say('imports.mappingTwice')}</Tag>;
          const isChanged = valueOf(choices.columns.get(number)) !== (column ?? (by === null ? 'OPEN' : 'LEFT_OUT'));
          if (isChanged) return <Tag tone="accent">{say('imports.mappingChanged')}</Tag>;
          return by === null ? <Tag>{say('imports.mappingUnknown')}</Tag> : <Tag tone={BY_TONE[by]}>{say(`labels.ImportRecognisedBy.${by}`)}</Tag>;
        },
      },
      {
        id: 'meaning',
        head: say('imports.mappingMeaning'),
        below: true,
        width: '19rem',
        cell: (column) => {
          const choice = choices.columns.get(column.number);
          return (
            <span className={styles.meaning}>
              <NativeSelect
                aria-label={say('imports.mappingMeaningOf', { header: headerOf(column) })}
                value={valueOf(choice)}
                data={optionsOf(column)}
                error={twice.has(column.number)}
                onChange={(event) => onChoose(column.number, choiceIn(event.currentTarget.value))}
              />
              {choice === 'OPEN' ? (
                <span className={styles.proposals}>
                  {column.proposals.map((proposal) => (
                    <Button
                      key={proposal.column}
                      size="compact-xs"
                      variant="light"
                      title={say(`labels.ImportProposedBy.${proposal.by}`)}
                      onClick={() => onChoose(column.number, { column: proposal.column })}
                    >
                      {say('imports.mappingProposal', { column: named(proposal.column) })}
                    </Button>
                  ))}
                </span>
              ) : null}
            </span>
          );
        },
      },
    ];
  }, [say, format, nameOf, all, choices, onChoose]);
  return <DataTable caption={say('imports.mapping')} columns={shown} rows={columns} rowKey={({ number }) => String(number)} />;
}
