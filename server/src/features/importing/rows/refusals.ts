import { fill, holesOf, inEach, LANGUAGES, type InLanguages } from '../../../rules/languages.ts';
import { answers } from './answers.ts';
import type { Problem } from '../../../rules/problem.ts';
import type { SlicedStatement } from './slices.ts';

/** A statement of the check that refuses rows, or says what looks odd about them. */
export interface RowRefusal {
  readonly code: string;
  readonly column: string;
  readonly text: string;
}

export type CheckStatement = string | RowRefusal | SlicedStatement;

interface RefusalParts {
  readonly code: string;
  /** Column the person should look at. */
  readonly column: string;
  /** SQL text of the value shown. */
  readonly value: string;
  /** What is so, with places {like this} that facts fill … */
  readonly message: InLanguages;
  readonly remedy: InLanguages;
  /** … each SQL of a text, or of one in each language. */
  readonly facts?: Readonly<Record<string, string | InLanguages>>;
  /** SQL of an array of all that would be accepted. */
  readonly accepted?: string;
  /** What follows `from staged s`. */
  readonly from?: string;
  readonly where: string;
  readonly warning?: boolean;
  /**
   * A question, whether the row means what is on record: "another" lets it pass as it stands, "the same" the kind makes true of
   * itself (`answers`), and where it cannot, the row is refused.
   */
  readonly asks?: true;
}

/** A text as SQL. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** SQL of what a value is called in each language. */
export const spelledOut = (value: string, words: Readonly<Record<string, InLanguages>>): InLanguages =>
  inEach(
    (language) =>
      `case ${value} ${Object.entries(words)
        .map(([name, word]) => `when ${quoted(name)} then ${quoted(word[language])}`)
        .join(' ')} else ${value}::text end`,
  );

/** SQL of days as they stand in a sentence: "2020-01-01 to 2025-12-31", or only the first. */
export const daysOf = (from: string, to: string): InLanguages => ({
  id: `${from} || coalesce(' sampai ' || ${to}, '')`,
  en: `${from} || coalesce(' to ' || ${to}, '')`,
});

/** SQL of a sentence, its facts filled in. */
function filledIn(sentence: string, facts: Readonly<Record<string, string>>): string {
  const holes = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${facts[name!]!}`);
  if (holes.length === 0) return quoted(sentence);
  return `format(${quoted(sentence.replaceAll('%', '%%').replaceAll(/\{\w+\}/g, '%s'))}, ${holes.join(', ')})`;
}

/** Errors: places that a language lacks, or that no fact fills: whoever reads the sentence would see them. */
function proveHoles({ code, message, remedy, facts = {} }: RefusalParts): void {
  const holes = inEach((language) => holesOf(`${message[language]} ${remedy[language]}`).join(', '));
  const known = Object.keys(facts).toSorted().join(', ');
  for (const language of LANGUAGES)
    if (holes[language] !== known) throw new Error(`${code} has places for {${holes[language]}} in the language ${language}, and facts for {${known}}`);
}

export const refuse = (parts: RefusalParts): RowRefusal => {
  proveHoles(parts);
  const { code, column, value, message, remedy, facts = {}, accepted, from, where, warning, asks } = parts;
  const fatal = asks ? `(${answers('s', 'SAME')} or ${warning !== true} and not ${answers('s', 'ANOTHER')})` : String(warning !== true);
  const said = LANGUAGES.flatMap((language) => {
    const inThis = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? fact : fact[language]]));
    return [message, remedy].map((sentence) => filledIn(sentence[language], inThis));
  });
  return {
    code,
    column,
    // Sorted, and by what no index has, so that all is found before the first row is written: only from then on does the change
    // log wait.
    text: /* sql */ `
  insert into found (row_number, code, column_name, value, fatal, asks, accepted, ${SAID.join(', ')})
  select s.row_number, ${quoted(code)}, ${quoted(column)}, (${value})::text, ${fatal}, ${asks === true}, ${accepted ?? 'null'}, ${said.join(', ')}
  from staged s ${from ?? ''} where not s.unread and (${where}) order by s.row_number + 0`,
  };
};

/** Columns of `found`: message and remedy in each language. */
export const SAID: readonly string[] = LANGUAGES.flatMap((language) => [`message_${language}`, `remedy_${language}`]);

/** Refuses every row but the first of those that share a key. */
export const refuseTwice = (options: {
  readonly code: string;
  readonly column: string;
  readonly key: string;
  readonly value: string;
  readonly what: InLanguages;
  readonly remedy: InLanguages;
  readonly among?: string;
}): RowRefusal =>
  refuse({
    code: options.code,
    column: options.column,
    value: options.value,
    remedy: options.remedy,
    message: fill({ id: '{what} sudah ada di baris {first}.', en: '{what} is already in row {first}.' }, { what: options.what, first: '{first}' }),
    facts: { first: 't.first' },
    from: `join (select row_number, min(row_number) over (partition by ${options.key}) as first from staged s where ${options.among ?? 'true'}) t using (row_number)`,
    where: 't.first < s.row_number',
  });

/** Rows about something of another dinas than the one the import was limited to. */
export const outsideDinas = ({ what, ...parts }: { readonly what: InLanguages } & Pick<RefusalParts, 'column' | 'value' | 'from' | 'where'>): RowRefusal =>
  refuse({
    code: 'OUTSIDE_DINAS',
    message: fill(
      {
        id: '{what} milik perangkat daerah lain daripada yang dipilih untuk impor ini.',
        en: '{what} belongs to another dinas than the one chosen for this import.',
      },
      { what },
    ),
    remedy: { id: 'Impor tanpa memilih perangkat daerah, atau keluarkan barisnya.', en: 'Import the file without choosing a dinas, or leave the row out.' },
    ...parts,
  });

const LAST_DAY_BEFORE_FIRST: InLanguages = { id: 'Hari terakhir mendahului hari pertama, {first}.', en: 'The last day is before the first day, {first}.' };
const CHECK_BOTH: InLanguages = { id: 'Periksa kedua tanggal.', en: 'Check both dates.' };

export const lastDayBeforeFirst = (first: string): Problem<'RANGE_ENDS_BEFORE_START'> => ({
  code: 'RANGE_ENDS_BEFORE_START',
  message: fill(LAST_DAY_BEFORE_FIRST, { first }),
  remedy: CHECK_BOTH,
});

/** The same, of staged rows: `to_day` is before `from_day`. */
export const rangeEndsBeforeStart = (parts: Partial<Pick<RefusalParts, 'remedy' | 'where'>> = {}): RowRefusal =>
  refuse({
    code: 'RANGE_ENDS_BEFORE_START',
    message: LAST_DAY_BEFORE_FIRST,
    facts: { first: 's.from_day' },
    remedy: CHECK_BOTH,
    column: 'valid_to',
    value: 's.to_day',
    where: 's.to_day < s.from_day',
    ...parts,
  });
