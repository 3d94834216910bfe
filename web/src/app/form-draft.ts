import { dropKept, keepDraft, readKept } from './kept-draft.ts';

type Values = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whether what was kept can stand where `fresh` would: of another build a field may be another thing by now. Nothing
 * (null, an empty field of a number) and something are two states of one field.
 */
export function isOfTheForm(kept: unknown, fresh: unknown): boolean {
  if (kept === null || fresh === null) return true;
  if (kept === '' || fresh === '') return ['string', 'number'].includes(typeof kept) && ['string', 'number'].includes(typeof fresh);
  if (Array.isArray(fresh)) return Array.isArray(kept);
  if (!isRecord(fresh)) return typeof kept === typeof fresh;
  return (
    isRecord(kept) && Object.keys(fresh).join() === Object.keys(kept).join() && Object.entries(fresh).every(([name, value]) => isOfTheForm(kept[name], value))
  );
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What stands in the fields of one form, kept in this browser by every letter until the form is sent or what is in it is dropped. */
export class FormDraft {
  readonly #name: string;
  readonly #version: number | null;
  readonly #fresh = new Map<string, unknown>();
  readonly #values = new Map<string, unknown>();
  readonly #hearing = new Set<() => void>();
  #found: { readonly at: string; readonly isOlder: boolean } | null;
  readonly #kept: Values;

  constructor(name: string, version: number | null) {
    this.#name = name;
    this.#version = version;
    const kept = readKept<unknown>(name);
    this.#kept = isRecord(kept?.draft) ? kept.draft : {};
    this.#found = kept ? { at: kept.at, isOlder: kept.version !== version } : null;
  }

  /** What stands in a field; at first what was kept of it, where it is still of this form. */
  read<Value>(field: string, fresh: Value): Value {
    if (!this.#fresh.has(field)) {
      this.#fresh.set(field, fresh);
      const kept = this.#kept[field];
      this.#values.set(field, kept !== undefined && isOfTheForm(kept, fresh) ? kept : fresh);
    }
    return this.#values.get(field) as Value;
  }

  write(field: string, value: unknown): void {
    this.#values.set(field, value);
    const said = [...this.#values].filter(([name, one]) => !isSame(one, this.#fresh.get(name)));
    if (said.length === 0) dropKept(this.#name);
    else keepDraft(this.#name, { draft: Object.fromEntries(said), version: this.#version, at: new Date().toISOString() });
    this.#tell();
  }

  /** When what was found was typed, and whether what it is about has changed since; null where nothing of it is in the form. */
  get restored(): { readonly at: string; readonly isOlder: boolean } | null {
    return this.#found && [...this.#values].some(([name, value]) => !isSame(value, this.#fresh.get(name))) ? this.#found : null;
  }

  /** What it was before anything was typed. */
  drop(): void {
    for (const [field, fresh] of this.#fresh) this.#values.set(field, fresh);
    this.sent();
    this.#tell();
  }

  /** It arrived. */
  sent(): void {
    this.#found = null;
    dropKept(this.#name);
  }

  readonly subscribe = (hear: () => void): (() => void) => {
    this.#hearing.add(hear);
    return () => this.#hearing.delete(hear);
  };

  #tell(): void {
    for (const hear of this.#hearing) hear();
  }
}
