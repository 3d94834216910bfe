import type { ImportMappingPanelQuery, MapImportInput } from '@selaras/schema/web';

type Node = Extract<NonNullable<ImportMappingPanelQuery['node']>, { __typename: 'Import' }>;
export type Mapping = NonNullable<Node['mapping']>;
export type MappedColumn = Mapping['columns'][number];
export type KindColumn = NonNullable<ImportMappingPanelQuery['importKinds']>[number]['columns'][number];

/** What is chosen for a column: a column of the kind, to leave it out, or nothing, and it is recognised as ever. */
export type Choice = { readonly column: string } | 'LEFT_OUT' | 'OPEN';

export interface Choices {
  readonly columns: ReadonlyMap<number, Choice>;
  readonly fixed: ReadonlyMap<string, string>;
}

const choiceOf = ({ column, by }: MappedColumn): Choice => (column === null ? (by === null ? 'OPEN' : 'LEFT_OUT') : { column });

/** What stands chosen before anybody changed it; of what is missing, an empty value. */
export const choicesOf = ({ columns, fixed }: Mapping): Choices => ({
  columns: new Map(columns.map((column) => [column.number, choiceOf(column)])),
  fixed: new Map(fixed.map(({ column, value }) => [column, value])),
});

/** As text can hold it. */
export interface WrittenChoices {
  readonly columns: readonly (readonly [number, Choice])[];
  readonly fixed: readonly (readonly [string, string])[];
}
export const writtenChoices = ({ columns, fixed }: Choices): WrittenChoices => ({ columns: [...columns], fixed: [...fixed] });
export const readChoices = ({ columns, fixed }: WrittenChoices): Choices => ({ columns: new Map(columns), fixed: new Map(fixed) });

/** Others keep what is chosen for them: who goes through a list by keyboard passes what they mean. */
export const choose = ({ columns, fixed }: Choices, number: number, choice: Choice): Choices => ({ columns: new Map(columns).set(number, choice), fixed });

/** The columns that cells hold: several with + between, of which those that are not used have no name. */
export const partsOf = (column: string): string[] => column.split('+').filter((name) => name !== '');

const usedIn = (columns: Choices['columns']): string[] => [...columns.values()].flatMap((choice) => (typeof choice === 'object' ? partsOf(choice.column) : []));

/** Columns of the file that are chosen for what another is chosen for as well. */
export function chosenTwice({ columns }: Choices): ReadonlySet<number> {
  const used = usedIn(columns);
  return new Set(
    [...columns].flatMap(([number, choice]) =>
      typeof choice === 'object' && partsOf(choice.column).some((part) => used.filter((name) => name === part).length > 1) ? [number] : [],
    ),
  );
}

export const fix = ({ columns, fixed }: Choices, column: string, value: string): Choices => ({ columns, fixed: new Map(fixed).set(column, value) });

/** Columns of the kind that nothing is chosen for yet. */
export function unstated({ columns, fixed }: Choices, all: readonly KindColumn[]): readonly KindColumn[] {
  const stated = new Set([...usedIn(columns), ...fixed.keys()]);
  return all.filter(({ name }) => !stated.has(name));
}

/** The most entries that one question takes. */
const MOST = 100;

/**
 * What is sent: all that is used, and what is left out where nobody would leave it out by itself. Columns that are open are
 * not named, so that the server goes on to propose what they mean.
 */
export function inputOf({ columns, fixed }: Choices): Pick<MapImportInput, 'columns' | 'fixed'> {
  const used = usedIn(columns);
  const entries = [...columns].flatMap(([number, choice]) => (choice === 'OPEN' ? [] : [{ number, column: choice === 'LEFT_OUT' ? null : choice.column }]));
  return {
    columns: [...entries.filter(({ column }) => column !== null), ...entries.filter(({ column }) => column === null)].slice(0, MOST),
    fixed: [...fixed].filter(([column, value]) => value.trim() !== '' && !used.includes(column)).map(([column, value]) => ({ column, value })),
  };
}
