import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Table } from '../ui/ListPanel.tsx';
import type { SheetQuestion } from '../ui/sheet.ts';
import type { ListSheet } from '../ui/sheet.ts';
import { present } from './search.ts';
import { useSession } from './session.ts';

const PREFIX = 'selaras.columns.';
/** Between the columns of an address; no id has it. */
const BETWEEN = '.';

function kept(key: string): readonly string[] | null {
  try {
    return localStorage.getItem(key)?.split(BETWEEN) ?? null;
  } catch {
    return null;
  }
}

function keep(key: string, ids: readonly string[] | null): void {
  try {
    if (ids) localStorage.setItem(key, ids.join(BETWEEN));
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing: the address has it.
  }
}

/** Columns that hold nothing but buttons stay on the page, whatever is chosen, and leave in no file. */
const isPlain = (column: { readonly tools?: true }): boolean => !column.tools;

interface Listed<Node, Row> {
  readonly table: Table<Node, Row>;
  readonly sheet: ListSheet;
}

/**
 * A list with its columns as its reader chose them, and as a file: `name` is that of the server (`.sheets`), whose columns say
 * by `of` to which of the page they belong. What was chosen stands in the address, so that a link shows the same, and is kept
 * in this browser of each account its own.
 */
export function useListSheet<Node, Row>(
  name: string,
  table: Table<Node, Row>,
  variables: Readonly<Record<string, unknown>>,
  shownRows?: SheetQuestion['shown'],
): Listed<Node, Row> {
  const { username: account } = useSession();
  const { columns: said } = useSearch({ strict: false });
  const navigate = useNavigate();
  const key = `${PREFIX}${account}.${name}`;
  const [own, setOwn] = useState(() => kept(key));
  const chosen = said?.split(BETWEEN) ?? own;
  const words = JSON.stringify(chosen);
  const { columns, read, rowKey } = table;
  const narrowed = useMemo(() => {
    const ids: readonly string[] | null = JSON.parse(words) as readonly string[] | null;
    const first = columns.find(isPlain)?.id;
    // Of another list, or of one that has changed since: a name that is not of this one hides nothing.
    const known = ids?.some((id) => columns.some((column) => column.id === id)) ? new Set(ids) : null;
    const isShown = (id: string): boolean => known === null || id === first || known.has(id);
    return {
      table: { read, rowKey, columns: columns.filter((column) => !isPlain(column) || isShown(column.id)) },
      choices: columns.filter(isPlain).map(({ id, head }) => ({ id, head, shown: isShown(id) })),
      inFile: columns.flatMap((column) => (isPlain(column) && !column.drawn && isShown(column.id) ? [column.id] : [])),
    };
  }, [words, columns, read, rowKey]);
  const choose = (ids: readonly string[]): void => {
    const isAll = ids.length === narrowed.choices.length;
    keep(key, isAll ? null : ids);
    setOwn(isAll ? null : ids);
    void navigate({ to: '.', search: (before) => present({ ...before, columns: isAll ? undefined : ids.join(BETWEEN) }), replace: true, resetScroll: false });
  };
  return {
    table: narrowed.table,
    sheet: { name, variables, columns: narrowed.inFile, choices: narrowed.choices, choose, ...(shownRows ? { shown: shownRows } : {}) },
  };
}
