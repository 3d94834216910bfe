import type { Actor } from '@selaras/server/testing';

/** A row as an export gives it. */
export type ExportedRow = Readonly<Record<string, string | number | boolean | null>> & { readonly type: string; readonly id: string };

export interface Exported {
  readonly status: number;
  readonly cursor: string | null;
  readonly text: string;
}

/** One answer of the address for exports, read to its end. */
export async function exported(url: string, actor: Pick<Actor, 'token'> | null, path: string, query: Readonly<Record<string, string>> = {}): Promise<Exported> {
  const answer = await fetch(`${url}/export/${path}?${new URLSearchParams(query).toString()}`, {
    headers: actor ? { authorization: `Bearer ${actor.token}` } : {},
  });
  return { status: answer.status, cursor: answer.headers.get('selaras-cursor'), text: await answer.text() };
}

export const rowsOf = ({ text }: Pick<Exported, 'text'>): ExportedRow[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ExportedRow);
