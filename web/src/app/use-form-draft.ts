import { useCallback, useState, useSyncExternalStore } from 'react';
import { FormDraft } from './form-draft.ts';
import { useInstansiCode, useSession } from './session.ts';

/**
 * The draft of a form: of each account, government and subject its own. `form` is its name and stays; where a field begins to
 * mean something else under its old name, the form takes another one. `version` is that of what is edited.
 */
export function useFormDraft(form: string, subject?: string | null, version?: number | null): FormDraft {
  const { username } = useSession();
  const instansi = useInstansiCode();
  const [draft] = useState(() => new FormDraft([username, instansi, form, subject ?? ''].join('.'), version ?? null));
  return draft;
}

type Change<Value> = Value | ((before: Value) => Value);

/** A field of it, in place of `useState`. Passwords, codes and files stay in `useState`: they are kept nowhere. */
export function useDraftField<Value>(draft: FormDraft, field: string, fresh: Value): readonly [Value, (next: Change<Value>) => void] {
  const [first] = useState(() => fresh);
  const value = useSyncExternalStore(draft.subscribe, () => draft.read(field, first));
  const change = useCallback(
    (next: Change<Value>): void => draft.write(field, typeof next === 'function' ? (next as (before: Value) => Value)(draft.read(field, first)) : next),
    [draft, field, first],
  );
  return [value, change];
}
