import { NativeSelect, TextInput } from '@mantine/core';
import type { ImportKind } from '@selaras/schema/web';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { useFieldName } from './field-name.ts';
import styles from './Import.module.css';
import type { Choices, KindColumn, Mapping } from './mapping-choices.ts';
import { unstated } from './mapping-choices.ts';

export interface FixedValuesProps {
  kind: ImportKind;
  missing: Mapping['missing'];
  choices: Choices;
  all: readonly KindColumn[];
  onFix: (column: string, value: string) => void;
}

/** Values for columns that the file lacks: those that it needs, and others that somebody chose. */
export function FixedValues({ kind, missing, choices, all, onFix }: FixedValuesProps) {
  const { say } = useText();
  const nameOf = useFieldName(kind);
  const free = unstated(choices, all);
  const needed = new Set(missing.flatMap(({ columns }) => columns));
  const used = new Set([...choices.columns.values()].flatMap((choice) => (typeof choice === 'object' ? [choice.column] : [])));
  const shown = all.filter(({ name }) => !used.has(name) && (choices.fixed.has(name) || needed.has(name)));
  const others = free.filter(({ name }) => !needed.has(name));
  return (
    <div className={styles.fields}>
      {shown.map((column) => {
        const value = choices.fixed.get(column.name) ?? '';
        const label = say('imports.mappingFixed', { column: nameOf(column) });
        return column.words.length > 0 ? (
          <NativeSelect
            key={column.name}
            label={label}
            value={value}
            data={['', ...column.words]}
            onChange={(event) => onFix(column.name, event.currentTarget.value)}
          />
        ) : (
          <TextInput
            key={column.name}
            label={label}
            description={say('imports.mappingExample', { example: column.example })}
            value={value}
            maxLength={500}
            onChange={(event) => onFix(column.name, event.currentTarget.value)}
          />
        );
      })}
      {others.length > 0 ? (
        <ChoiceField
          visibleLabel
          label={say('imports.mappingFixOther')}
          value=""
          choices={[{ value: '', label: say('imports.mappingChoose') }, ...others.map((column) => ({ value: column.name, label: nameOf(column) }))]}
          onChange={(name) => {
            if (name !== '') onFix(name, '');
          }}
        />
      ) : null}
    </div>
  );
}
