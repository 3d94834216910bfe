import type { Home } from '../builder.ts';
import type { ExampleGovernment, ExampleRow } from '../example.ts';
import { features } from '../features/index.ts';

/** What all features bring to a government, in the order of their list. */
export async function examplesOf(home: Home, government: ExampleGovernment): Promise<ExampleRow[]> {
  const rows: ExampleRow[] = [];
  for (const { examples } of features) if (examples) rows.push(...(await examples(home, government)));
  return rows;
}
