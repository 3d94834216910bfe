import type { Readable } from 'node:stream';
import type { InLanguages, Language } from '../../../rules/languages.ts';
import { keepAsText } from '../reading/kept-as-text.ts';
import { acceptedHeaders, templateHeader } from '../rows/header.reader.ts';
import type { ImportKind } from '../rows/index.ts';
import { workbookOf } from './workbook.ts';

export type Need = 'ALWAYS' | 'ONE_OF' | 'NEVER';

/** A column as people are told of it before they write a file. */
export interface ColumnGuide {
  readonly name: string;
  /** The header that people know it by. */
  readonly header: string;
  readonly otherHeaders: readonly string[];
  readonly need: Need;
  /** Headers of the columns of which at least one has to be there; empty where that is no matter. */
  readonly oneOf: readonly string[];
  /** What it says; of a kind that does not tell, nothing. */
  readonly means: InLanguages;
  readonly format: InLanguages;
  /** Made up. */
  readonly example: string;
  /** The words there are; empty where anything may be written. */
  readonly words: readonly string[];
}

const NOTHING: InLanguages = { id: '', en: '' };

/** What is known of the columns of a kind, from the table its reading is made of. */
export function guideOf({ header: { columns, oneOf }, examples, means }: ImportKind): readonly ColumnGuide[] {
  return columns.map((column) => {
    const { name, type, required } = column;
    const header = templateHeader(column);
    const group = oneOf.find((names) => names.includes(name)) ?? [];
    return {
      name,
      header,
      otherHeaders: acceptedHeaders(column).filter((other) => other !== header),
      need: required ? 'ALWAYS' : group.length > 0 ? 'ONE_OF' : 'NEVER',
      oneOf: columns.filter((other) => group.includes(other.name)).map(templateHeader),
      means: means[name] ?? NOTHING,
      format: type.told.format,
      example: examples.find((row) => row[name] !== undefined)?.[name] ?? type.told.example,
      words: type.told.words ?? [],
    };
  });
}

interface Words {
  readonly notes: string;
  readonly head: readonly string[];
  readonly needs: Readonly<Record<Need, (oneOf: string) => string>>;
  readonly rules: readonly string[];
}

const WORDS: Readonly<Record<Language, Words>> = {
  id: {
    notes: 'Petunjuk',
    head: ['Kolom', 'Harus diisi?', 'Arti', 'Isi', 'Contoh', 'Judul lain yang dikenali'],
    needs: { ALWAYS: () => 'Ya', ONE_OF: (oneOf) => `Salah satu: ${oneOf}`, NEVER: () => 'Tidak' },
    rules: [
      'Hapus baris contoh di lembar pertama sebelum berkas dikirim: isinya dibuat-buat.',
      'Kolom bertanda * wajib ada dan terisi di setiap baris. Kolom lain boleh dihapus; sel kosong tidak mengubah data yang sudah ada.',
      'Urutan kolom bebas. Semua sel berformat teks supaya NIP dan kode tidak dibulatkan; biarkan demikian.',
    ],
  },
  en: {
    notes: 'Notes',
    head: ['Column', 'Needed?', 'Meaning', 'What to write', 'Example', 'Other headers that are known'],
    needs: { ALWAYS: () => 'Yes', ONE_OF: (oneOf) => `One of: ${oneOf}`, NEVER: () => 'No' },
    rules: [
      'Delete the example rows of the first sheet before you send the file: what they say is made up.',
      'Columns with * must be there, and filled in every row. Others may be deleted; an empty cell leaves what is on record as it is.',
      'The order of the columns does not matter. All cells are text, so that no NIP and no code is rounded; leave it like that.',
    ],
  },
};

/** A column is as wide as its header, within what can be looked over. */
const widthOf = (header: string): number => Math.min(40, Math.max(14, header.length + 4));

/** A workbook to fill in: the columns of a kind with made-up rows, lists to choose from, and a sheet of notes. */
export function templateOf(kind: ImportKind, language: Language): Readable {
  const guide = guideOf(kind);
  const { notes, head, needs, rules } = WORDS[language];
  const headers = guide.map(({ header, need }) => (need === 'ALWAYS' ? `${header} *` : header));
  const examples = kind.examples.map((row) => guide.map(({ name }) => keepAsText(row[name] ?? '')));
  return workbookOf([
    {
      name: 'Data',
      rows: [headers, ...examples],
      widths: headers.map(widthOf),
      marked: new Set(guide.flatMap(({ need }, column) => (need === 'ALWAYS' ? [column] : []))),
      choices: guide.flatMap(({ words }, column) => (words.length > 0 ? [{ column, words }] : [])),
    },
    {
      name: notes,
      rows: [
        head,
        ...guide.map(({ header, need, oneOf, means, format, example, otherHeaders }) => [
          header,
          needs[need](oneOf.join(', ')),
          means[language],
          format[language],
          keepAsText(example),
          otherHeaders.join(', '),
        ]),
        [],
        ...rules.map((rule) => [rule]),
      ],
      widths: [24, 20, 60, 60, 24, 60],
    },
  ]);
}
