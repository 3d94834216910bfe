import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ImportWordsPanelQuery } from '@selaras/schema/web';
import { IconRefresh } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { useText } from '../../text/text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Notice } from '../../ui/Message.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import styles from './Import.module.css';

type Node = Extract<NonNullable<ImportWordsPanelQuery['node']>, { __typename: 'Import' }>;
type Word = NonNullable<Node['words']>['unknown'][number];

/** What a word is said to mean. */
export interface SaidWord {
  readonly column: string;
  readonly written: string;
  readonly means: string;
}

export interface PureWordsFormProps {
  importId: string;
  version: number;
  /** Words whose rows are refused … */
  unknown: readonly Word[];
  /** … and those that are kept as they are written. */
  kept: readonly Word[];
  /** What a column is called on screen. */
  called: (column: string) => string;
  busy: boolean;
  refusal: string | null;
  /** Whether they were taken. */
  onSay: (words: readonly SaidWord[]) => Promise<boolean>;
}

/** The most that one question takes. */
const MOST = 100;

const keyOf = ({ column, written }: Word): string => `${column} ${written}`;

/** Each word beside what it may mean; sent are those of which something is chosen. */
export function PureWordsForm({ importId, version, unknown, kept, called, busy, refusal, onSay }: PureWordsFormProps) {
  const { say, format } = useText();
  const draft = useFormDraft('import.words', `${importId}.${version}`);
  const [entries, setEntries] = useDraftField<readonly (readonly [string, string])[]>(draft, 'means', []);
  const chosen = useMemo(() => new Map(entries), [entries]);
  const choose = (word: Word, means: string): void => setEntries((before) => [...new Map(before).set(keyOf(word), means)]);
  const isKept = new Set(kept.map(keyOf));
  const words = [...unknown, ...kept];
  const said = words
    .flatMap((word): SaidWord[] => {
      const means = chosen.get(keyOf(word))?.trim() ?? '';
      return means === '' ? [] : [{ column: word.column, written: word.written, means }];
    })
    .slice(0, MOST);
  const columns: readonly Column<Word>[] = [
    {
      id: 'word',
      head: say('imports.wordWritten'),
      cell: (word) => (
        <Stacked>
          <span className={styles.header}>{word.written}</span>
          <Quiet>
            {called(word.column)} · {say(isKept.has(keyOf(word)) ? 'imports.wordKeptRows' : 'imports.wordRows', { number: format.count(word.rows) })} ·{' '}
            {word.near === null ? null : `${say('imports.wordNear', { near: word.near })} · `}
            {say('imports.wordFirst', { rows: `${word.first.map((row) => format.count(row)).join(', ')}${word.rows > word.first.length ? ', …' : ''}` })}
          </Quiet>
        </Stacked>
      ),
    },
    {
      id: 'means',
      head: say('imports.wordMeans'),
      below: true,
      width: '19rem',
      cell: (word) => {
        const shared = {
          'aria-label': say('imports.wordMeansOf', { word: word.written }),
          value: chosen.get(keyOf(word)) ?? '',
        };
        return word.accepted.length > 0 ? (
          <NativeSelect
            {...shared}
            data={[
              { value: '', label: say(isKept.has(keyOf(word)) ? 'imports.wordLeave' : 'imports.wordChoose') },
              ...word.accepted.map((one) => ({ value: one, label: one })),
            ]}
            onChange={(event) => choose(word, event.currentTarget.value)}
          />
        ) : (
          <TextInput {...shared} maxLength={100} placeholder={say('imports.wordNumber')} onChange={(event) => choose(word, event.currentTarget.value)} />
        );
      },
    },
  ];
  return (
    <form
      className={styles.mapping}
      onSubmit={(event) => {
        event.preventDefault();
        void onSay(said).then((isTaken) => isTaken && draft.sent());
      }}
    >
      <RestoredDraft kept={draft} />
      <DataTable caption={say('imports.words')} columns={columns} rows={words} rowKey={keyOf} />
      {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
      <div>
        <Button type="submit" loading={busy} disabled={said.length === 0} leftSection={<IconRefresh size={16} aria-hidden />}>
          {say('imports.wordsSay')}
        </Button>
      </div>
    </form>
  );
}
