import { Button, NumberInput } from '@mantine/core';
import type { ImportKind } from '@selaras/schema/web';
import { IconRefresh } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { Notice } from '../../ui/Message.tsx';
import { FixedValues } from './FixedValues.tsx';
import { useFieldName } from './field-name.ts';
import styles from './Import.module.css';
import { choicesOf, choose, fix, inputOf, readChoices, writtenChoices, type Choice, type KindColumn, type Mapping } from './mapping-choices.ts';
import { MappingTable } from './MappingTable.tsx';

/** What is asked of a file: what its columns mean, or to look for them elsewhere in it. */
export type MappingAsked = ReturnType<typeof inputOf> & { sheet?: string; headerRow?: number };

export interface PureMappingFormProps {
  importId: string;
  version: number;
  kind: ImportKind;
  mapping: Mapping;
  all: readonly KindColumn[];
  /** Names of the sheets, and the one that was read; none of a file without. */
  sheets: readonly string[];
  sheet: string;
  busy: boolean;
  refusal: string | null;
  /** Whether it was taken. */
  onMap: (asked: MappingAsked) => Promise<boolean>;
}

/** What is missing, what each column is taken for, and where else to look; with what the server said of the last try. */
export function PureMappingForm({ importId, version, kind, mapping, all, sheets, sheet, busy, refusal, onMap }: PureMappingFormProps) {
  const { say, format } = useText();
  const nameOf = useFieldName(kind);
  const kept = useFormDraft('import.mapping', `${importId}.${version}`);
  const [written, write] = useDraftField(kept, 'choices', writtenChoices(choicesOf(mapping)));
  const choices = useMemo(() => readChoices(written), [written]);
  const onChoose = useCallback((number: number, choice: Choice) => write((before) => writtenChoices(choose(readChoices(before), number, choice))), [write]);
  const [row, setRow] = useState<number | string>(mapping.headerRows[0] ?? 1);
  const named = (name: string): string => nameOf(all.find((column) => column.name === name) ?? { name, header: name });
  const send = async (asked: MappingAsked): Promise<void> => {
    if (await onMap(asked)) kept.sent();
  };
  const lookElsewhere = (asked: { sheet?: string; headerRow?: number }): void => void send({ columns: [], fixed: [], ...asked });
  return (
    <form
      className={styles.mapping}
      onSubmit={(event) => {
        event.preventDefault();
        void send(inputOf(choices));
      }}
    >
      <RestoredDraft kept={kept} />
      {mapping.missing.length > 0 ? (
        <Notice tone="warning">
          <strong>{say('imports.mappingMissing')}</strong>
          <ul className={styles.missing}>
            {mapping.missing.map(({ columns, headers }) => (
              <li key={columns.join()}>
                {columns.map(named).join(` ${say('imports.mappingOr')} `)}
                <span className={styles.accepted}> — {say('imports.mappingAccepted', { headers: headers.slice(0, 6).join(', ') })}</span>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <MappingTable kind={kind} columns={mapping.columns} choices={choices} all={all} onChoose={onChoose} />
      <fieldset className={styles.group}>
        <legend>{say('imports.mappingFixedTitle')}</legend>
        <FixedValues
          kind={kind}
          missing={mapping.missing}
          choices={choices}
          all={all}
          onFix={(column, value) => write((before) => writtenChoices(fix(readChoices(before), column, value)))}
        />
      </fieldset>
      {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
      <div>
        <Button type="submit" loading={busy} leftSection={<IconRefresh size={16} aria-hidden />}>
          {say('imports.mappingCheck')}
        </Button>
      </div>
      <details className={styles.elsewhere}>
        <summary>{say('imports.mappingElsewhere', { row: mapping.headerRows.map((one) => format.count(one)).join(', ') })}</summary>
        <div className={styles.fields}>
          {sheets.length > 1 ? (
            <ChoiceField
              visibleLabel
              label={say('imports.sheet')}
              value={sheet}
              choices={sheets.map((name) => ({ value: name, label: name }))}
              onChange={(name) => lookElsewhere({ sheet: name })}
            />
          ) : null}
          <NumberInput label={say('imports.mappingHeaderRow')} min={1} max={30} allowDecimal={false} value={row} onChange={setRow} />
          <div className={styles.aligned}>
            <Button variant="default" disabled={busy || typeof row !== 'number'} onClick={() => lookElsewhere({ headerRow: Number(row) })}>
              {say('imports.mappingReadAgain')}
            </Button>
          </div>
        </div>
      </details>
    </form>
  );
}
