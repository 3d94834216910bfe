import type { Home } from '../../builder.ts';
import type { ExampleGovernment, ExampleRow } from '../../example.ts';
import { encodeId } from '../../graphql/node.ts';
import { makeAccount } from '../accounts/accounts.builder.ts';

interface SavedViewOptions {
  /** Below the address of the government. */
  readonly page?: string;
  readonly isShared?: boolean;
}

interface SavedViewRef {
  readonly id: string;
  readonly node: string;
}

/** A page of the government that an account keeps under a name. */
async function makeSavedView(
  { system, instansi }: Home,
  { accountId }: { readonly accountId: string },
  name: string,
  { page = '/units?order=gap', isShared = false }: SavedViewOptions = {},
): Promise<SavedViewRef> {
  const made = await system.query<{ id: string }>(
    'insert into saved_view (instansi_id, account_id, name, address, is_shared) values ($1, $2, $3, $4, $5) returning id',
    [instansi.id, accountId, name, `/${instansi.code}${page}`, isShared],
  );
  const { id } = made.rows[0]!;
  return { id, node: encodeId('view', id) };
}

/** One that somebody keeps to themselves, and one for each dinas that they share with whoever sees the government. */
export async function viewExamples(home: Home, { dinas }: ExampleGovernment): Promise<ExampleRow[]> {
  const { system, instansi } = home;
  const accountId = await makeAccount(system, `penyimpan-${instansi.code}`, { displayName: 'Penyimpan' });
  const rows: ExampleRow[] = [];
  for (const [index, place] of [null, ...dinas].entries()) {
    const isShared = place !== null;
    const name = `tampilan-${instansi.code}-${index}-rahasia`;
    const { node } = await makeSavedView(home, { accountId }, name, { isShared });
    rows.push({ node, seen: isShared ? [{ reach: 'structure', place: { instansi: instansi.id } }] : [], secrets: [name] });
  }
  return rows;
}

export const viewsBuilders = { savedView: makeSavedView };

type Own = typeof viewsBuilders;
declare module '../../builder.ts' {
  interface Builders extends Own {}
}
