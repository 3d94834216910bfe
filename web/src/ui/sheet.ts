import type { Language } from '../text/format.ts';

/** A list as it is asked for as a file: which, narrowed and ordered how, with which of its columns. */
export interface SheetQuestion {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly columns: readonly string[];
  /** Rows of a list that is put in order on the page: their ids in that order, and in words what was left out. */
  readonly shown?: { readonly ids: readonly string[]; readonly said: string };
}

/** A list that can leave its page: how it is asked for as a file, and which columns it is shown with. */
export interface ListSheet extends SheetQuestion {
  /** Every column that can be left out or shown. */
  readonly choices: readonly { readonly id: string; readonly head: string; readonly shown: boolean }[];
  readonly choose: (ids: readonly string[]) => void;
}

export type SheetFault = 'busy' | 'failed';
type Format = 'xlsx' | 'csv' | 'json';

/** A cell as it is drawn: with its kind where that is more than a text. */
export type SheetCell = string | number | null | { readonly day: string } | { readonly instant: string } | { readonly share: number };

export interface PrintedSheet {
  readonly lines: readonly string[];
  readonly total: number;
  readonly columns: readonly { readonly id: string; readonly head: string; readonly kind: 'TEXT' | 'NUMBER' | 'SHARE' | 'DAY' | 'INSTANT' }[];
  readonly rows: readonly (readonly SheetCell[])[];
}

async function ask({ name, ...question }: SheetQuestion, format: Format, language: Language, more: object = {}): Promise<Response | SheetFault> {
  const body = JSON.stringify({ ...question, language, ...more });
  const answer = await fetch(`/lists/${name}.${format}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(() => null);
  return answer?.ok ? answer : answer?.status === 429 ? 'busy' : 'failed';
}

const NAME = /filename="([^"]+)"/;

/** Hands a list to the browser as a file once all of it has come: of one that broke off nothing is kept. Null when it is there. */
export async function downloadSheet(question: SheetQuestion, format: 'xlsx' | 'csv', language: Language): Promise<SheetFault | null> {
  const answer = await ask(question, format, language);
  if (typeof answer === 'string') return answer;
  const file = await answer.blob().catch(() => null);
  if (!file) return 'failed';
  const address = URL.createObjectURL(file);
  const download = NAME.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? `selaras.${format}`;
  Object.assign(document.createElement('a'), { href: address, download }).click();
  URL.revokeObjectURL(address);
  return null;
}

/** The first rows of a list, to be drawn. */
export async function readPrinted(question: SheetQuestion, language: Language, most: number): Promise<PrintedSheet | SheetFault> {
  const answer = await ask(question, 'json', language, { most });
  if (typeof answer === 'string') return answer;
  return answer.json().catch((): SheetFault => 'failed') as Promise<PrintedSheet | SheetFault>;
}
