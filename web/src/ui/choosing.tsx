import { Checkbox } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import { useText } from '../text/text.ts';
import styles from './choosing.module.css';
import type { Table } from './ListPanel.tsx';

/** So many rows the server changes in one act. */
export const MOST_CHOSEN = 500;

export interface Choosing {
  /** Null while nothing is chosen from: the list is there to be read. */
  readonly chosen: ReadonlySet<string> | null;
  readonly begin: () => void;
  readonly end: () => void;
  readonly turn: (id: string) => void;
  /** Chooses these as well, as far as there is room. */
  readonly add: (ids: readonly string[]) => void;
}

/** Rows of a list that are chosen one by one, also on several of its pages. */
export function useChoosing(): Choosing {
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  return useMemo(
    () => ({
      chosen,
      begin: () => setChosen(new Set()),
      end: () => setChosen(null),
      turn: (id) =>
        setChosen((before) => {
          const after = new Set(before);
          if (!after.delete(id) && after.size < MOST_CHOSEN) after.add(id);
          return after;
        }),
      add: (ids) => setChosen((before) => new Set([...(before ?? []), ...ids].slice(0, MOST_CHOSEN))),
    }),
    [chosen],
  );
}

/** The same table, each row with a box to choose it by, beside what names it; as it is where nothing is to be chosen. */
export function useChoosable<Node, Row>(table: Table<Node, Row>, choosing: Choosing | null): Table<Node, Row> {
  const { say } = useText();
  const { chosen = null, turn } = choosing ?? {};
  return useMemo(() => {
    const [first, ...others] = table.columns;
    if (chosen === null || !turn || !first) return table;
    const cell = (row: Row): ReactNode => {
      const id = table.rowKey(row);
      const name = String(first.value?.(row) ?? '');
      return (
        <span className={styles.choice}>
          {table.canChoose?.(row) === false ? (
            <span className={styles.none} />
          ) : (
            <Checkbox aria-label={say('choosing.choose', { name })} checked={chosen.has(id)} onChange={() => turn(id)} />
          )}
          {first.cell ? first.cell(row) : name}
        </span>
      );
    };
    return { ...table, columns: [{ ...first, cell }, ...others] };
  }, [table, chosen, turn, say]);
}
