import {
  useEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type FocusEvent,
  type FormEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react';
import { makeKey } from '../../app/graphql/give-keys.ts';
import { useText } from '../../text/text.ts';
import { COLUMNS, hasCell, isBlank, textOf, withText, type TaskColumn, type TaskRow } from './task-cells.ts';
import { withPasted } from './task-paste.ts';
import { renumbered } from './task-sheet.ts';
import { beside, nextCell, withMoved, withoutRow, withRowAfter, type Place } from './task-steps.ts';
import { editedText } from './TaskLine.tsx';

export interface Pasted {
  readonly filled: number;
  readonly added: number;
  readonly left: readonly string[];
}

interface Editing {
  /** What the field begins with. */
  readonly text: string;
  /** The rows as they were, for who thinks better of it. */
  readonly before: readonly TaskRow[];
  readonly selects: boolean;
}

interface Edit {
  readonly onRows: (rows: readonly TaskRow[], isOneStep: boolean) => void;
  readonly onUndo: (() => void) | null;
}

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
const newKey = (): string => `new-${makeKey()}`;

function placeOf(target: EventTarget): Place | null {
  const said = target instanceof Element ? target.closest<HTMLElement>('[data-cell]')?.dataset['cell'] : undefined;
  const [index, name] = said?.split('.') ?? [];
  const column = COLUMNS.find((one) => one === name);
  return index === undefined || column === undefined ? null : { index: Number(index), column };
}
const isSame = (one: Place | null, other: Place | null): boolean => one?.index === other?.index && one?.column === other?.column;
const isField = (target: EventTarget): target is HTMLInputElement => target instanceof HTMLElement && target.dataset['editor'] !== undefined;

/** Where the keyboard stands in a table of tasks, what is typed and pasted there, and the steps that are done with whole rows. */
export function useTaskKeys(rows: readonly TaskRow[], edit: Edit | null, onPasted: (pasted: Pasted | null) => void) {
  const { language } = useText();
  const table = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<Place>({ index: 0, column: 'description' });
  const [isIn, setIn] = useState(false);
  const [editing, setEditing] = useState<Editing | null>(null);
  /** Keys move on after it is drawn where they move to. */
  const moves = useRef(false);
  const leaves = useRef(false);
  const wasActive = useRef(false);
  const active: Place = { index: Math.min(place.index, rows.length - 1), column: place.column };
  const row = rows[active.index]!;

  useEffect(() => {
    if (!moves.current) return;
    moves.current = false;
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${active.index}.${active.column}"]`);
    const field = cell?.querySelector<HTMLElement>('[data-editor]');
    (field ?? cell)?.focus();
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
      if (editing?.selects) field.select();
      else field.setSelectionRange(field.value.length, field.value.length);
  });

  const go = (to: Place): void => {
    moves.current = true;
    setEditing(null);
    setPlace(to);
  };
  const change = (next: readonly TaskRow[], to: Place = active): void => {
    edit?.onRows(next, true);
    go(to);
  };
  const write = (column: TaskColumn, text: string, isOneStep: boolean): void =>
    edit?.onRows(
      rows.map((one, index) => (index === active.index ? withText(one, column, text, language) : one)),
      isOneStep,
    );
  const begin = (text: string | null): void => {
    if (!hasCell(row, active.column)) return;
    moves.current = true;
    const isChosen = active.column === 'approach' || active.column === 'volumePeriod';
    setEditing({ text: text === null || isChosen ? editedText(row, active.column, language) : text, before: rows, selects: text === null });
    if (text !== null && !isChosen) write(active.column, text, true);
  };
  const end = (): void => {
    // One step, however many letters: what was before it is what is taken back to.
    setEditing(null);
  };
  const addBehind = (index: number): void => change(renumbered(withRowAfter(rows, index, newKey())), { index: index + 1, column: 'description' });
  const steps = {
    add: () => (isBlank(rows.at(-1)!) ? go({ index: rows.length - 1, column: 'description' }) : addBehind(isIn ? active.index : rows.length - 1)),
    move: (step: 1 | -1) => change(renumbered(withMoved(rows, active.index, step)), { ...active, index: active.index + step }),
    remove: () => change(renumbered(withoutRow(rows, active.index)), { ...active, index: Math.max(0, Math.min(active.index, rows.length - 2)) }),
    undo: () => {
      edit?.onUndo?.();
      go(active);
    },
  };
  const pasteAt = (at: Place, text: string): void => {
    const { rows: next, ...told } = withPasted(rows, text, { ...at, language, newKey });
    edit?.onRows(next, true);
    onPasted(told.filled > 1 || told.left.length > 0 ? told : null);
    go(at);
  };

  const onKeyInField = (event: KeyboardEvent<HTMLElement>): void => {
    const { key, shiftKey, altKey, nativeEvent } = event;
    if (nativeEvent.isComposing) return;
    if (key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (editing && rows !== editing.before) edit?.onUndo?.();
      go(active);
    } else if (key === 'Enter' && !shiftKey && !altKey) {
      event.preventDefault();
      if (active.index < rows.length - 1) go({ ...active, index: active.index + 1 });
      else if (isBlank(row)) go(active);
      else addBehind(active.index);
    } else if (key === 'Tab') {
      const to = nextCell(rows, active, shiftKey ? -1 : 1);
      if (!to) return end();
      event.preventDefault();
      go(to);
    }
  };
  const onKeyInCell = (event: KeyboardEvent<HTMLElement>): void => {
    const { key, shiftKey, altKey } = event;
    const command = event.ctrlKey || event.metaKey;
    const arrow = ARROWS.find((one) => one === key);
    const done = (what: () => void): void => {
      event.preventDefault();
      what();
    };
    if (key === 'Escape') leaves.current = true;
    else if (key === 'Tab') {
      const to = leaves.current ? null : nextCell(rows, active, shiftKey ? -1 : 1);
      if (to) done(() => go(to));
    } else if (arrow && altKey && (arrow === 'ArrowUp' || arrow === 'ArrowDown')) {
      const step = arrow === 'ArrowUp' ? -1 : 1;
      done(() => (rows[active.index + step] ? steps.move(step) : undefined));
    } else if (arrow && !command && !altKey) done(() => go(beside(rows, active, arrow)));
    else if (key === 'Home' || key === 'End')
      done(() => go({ index: command ? (key === 'Home' ? 0 : rows.length - 1) : active.index, column: key === 'Home' ? COLUMNS[0] : 'measure' }));
    else if (command && key === 'Enter') done(() => addBehind(active.index));
    else if (key === 'Enter' || key === 'F2') done(() => begin(null));
    else if (key === 'Delete' || key === 'Backspace') done(() => write(active.column, '', true));
    else if (command && key.toLowerCase() === 'z') done(steps.undo);
    else if (key.length === 1 && !command && !altKey) done(() => begin(key));
  };

  const handlers = {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (isField(event.target)) onKeyInField(event);
      else if (placeOf(event.target)) onKeyInCell(event);
    },
    onFocus: (event: FocusEvent<HTMLElement>) => {
      const to = placeOf(event.target);
      if (!to) return;
      setIn(true);
      if (!isSame(to, active)) {
        setEditing(null);
        setPlace(to);
      }
    },
    onBlur: ({ relatedTarget }: FocusEvent<HTMLElement>) => {
      leaves.current = false;
      if (!table.current?.contains(relatedTarget)) end();
    },
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      wasActive.current = event.pointerType === 'touch' || (document.activeElement !== document.body && isIn && isSame(placeOf(event.target), active));
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      const to = placeOf(event.target);
      if (to && isSame(to, active) && wasActive.current && !isField(event.target) && editing === null) begin(null);
    },
    onInput: (event: FormEvent<HTMLElement>) => {
      const { target } = event;
      if (!isField(target) || !editing) return;
      // The first letter begins a step; those after it belong to it.
      write(active.column, target.value, rows === editing.before);
    },
    onCopy: (event: ClipboardEvent<HTMLElement>) => {
      if (isField(event.target) || !placeOf(event.target)) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', textOf(row, active.column, language));
    },
    onPaste: (event: ClipboardEvent<HTMLElement>) => {
      const at = placeOf(event.target);
      const text = event.clipboardData.getData('text/plain');
      // Within a field a word is pasted as into any other; a block of a spreadsheet goes into cells.
      if (!at || text === '' || (isField(event.target) && !text.includes('\t'))) return;
      event.preventDefault();
      pasteAt(at, text);
    },
  };
  return { active: edit ? active : null, editing, handlers, table, steps };
}
