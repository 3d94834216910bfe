import type { Client } from './client.ts';

/** A value as a spreadsheet gives it back: nothing is null, days are days. */
export type Cell = string | number | null;

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** A list, how the graph gives it page by page, and what some columns of the file say of a row. */
export interface Listed {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly heads: readonly string[];
  /** Null where there is no such list for them. */
  readonly rows: (client: Client) => Promise<readonly (readonly Cell[])[] | null>;
}

/** All rows of a list, page by page; null where there is no such list for who asks. */
export async function every<Node>(ask: (after: string | null) => Promise<Page<Node> | null | undefined>): Promise<Node[] | null> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const page: Page<Node> | null | undefined = await ask(after).catch(() => null);
    if (!page) return null;
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor ?? null;
  }
}

/** What was read of a file, in the same form for both formats. */
export function plain(value: unknown): Cell {
  if (value instanceof Date) {
    const text = value.toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
  }
  if (typeof value === 'string' && /^-?\d+(,\d+)?$/.test(value)) return Number(value.replace(',', '.'));
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}

export const rounded = (cell: Cell): Cell => (typeof cell === 'number' ? Math.round(cell * 1e4) / 1e4 : cell);
