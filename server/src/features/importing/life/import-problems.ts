import { fill, type InLanguages } from '../../../rules/languages.ts';
import { FILE_PROBLEMS, type ImportProblem } from '../reading/file-refused.errors.ts';
import type { ImportKinds } from '../rows/index.ts';

/** What an import as a whole can have to say, besides that its file cannot be used. */
const LIFE_PROBLEMS = ['COLUMNS_IGNORED', 'IMPORT_BUSY', 'IMPORT_INTERRUPTED', 'IMPORT_OUTDATED', 'INTERNAL'] as const;
type LifeProblem = (typeof LIFE_PROBLEMS)[number];

const lifeProblem = (code: LifeProblem, message: InLanguages, remedy: InLanguages, column: string | null = null): ImportProblem => ({
  code,
  column,
  value: null,
  message,
  remedy,
});

/** All codes that a problem of an import can have, so that whoever puts them into words can be held to the list. */
export const importProblemCodes = (kinds: ImportKinds): readonly string[] =>
  [...new Set<string>([...FILE_PROBLEMS, ...LIFE_PROBLEMS, ...[...kinds.values()].flatMap(({ problems }) => problems)])].toSorted();

export const faultInCheck = lifeProblem(
  'INTERNAL',
  { id: 'Terjadi galat di server saat berkas diperiksa.', en: 'Something went wrong on our side while the file was checked.' },
  { id: 'Kirim berkasnya lagi; bila tetap gagal, laporkan alamat halaman ini.', en: 'Send the file again; if it fails again, report the id of the import.' },
);
export const faultInApply: ImportProblem = {
  ...faultInCheck,
  message: {
    id: 'Terjadi galat di server saat impor diterapkan. Tidak ada yang diterapkan.',
    en: 'Something went wrong on our side while the import was applied. Nothing was applied.',
  },
};

export const interrupted = lifeProblem(
  'IMPORT_INTERRUPTED',
  {
    id: 'Server berhenti saat mengerjakan impor ini; tidak ada yang diterapkan.',
    en: 'The server stopped while it worked on this import; nothing of it was applied.',
  },
  { id: 'Kirim berkasnya lagi.', en: 'Send the file again.' },
);

export const stoppedInApply: ImportProblem = {
  ...interrupted,
  message: {
    id: 'Server berhenti sebelum impor diterapkan; tidak ada yang diterapkan.',
    en: 'The server stopped before the import was applied; nothing of it was.',
  },
  remedy: { id: 'Terapkan lagi.', en: 'Apply it again.' },
};

const LOOK_AGAIN: InLanguages = { id: 'Lihat barisnya kembali, lalu terapkan lagi.', en: 'Look at the rows again and apply the import once more.' };
export const outdated = lifeProblem(
  'IMPORT_OUTDATED',
  {
    id: 'Data berubah sejak berkas diperiksa, sehingga hasil beberapa baris akan lain. Tidak ada yang diterapkan.',
    en: 'The data changed since the file was checked, so some rows would now end otherwise. Nothing was applied.',
  },
  LOOK_AGAIN,
);

/** Why an apply was put back. Nothing about the rows is new when another change merely held their data. */
export const putBack = (code: 'IMPORT_OUTDATED' | 'IMPORT_BUSY', message: InLanguages): ImportProblem =>
  lifeProblem(code, message, code === 'IMPORT_BUSY' ? { id: 'Terapkan lagi sebentar lagi.', en: 'Apply the import again in a moment.' } : LOOK_AGAIN);

/** More of them would make the sentence a list. */
const NAMED = 20;

/** Headers of the column that numbers the rows of a list: nobody misses it. */
const NUMBERS_ROWS = /^(no|nomor|nr|#)\.?( urut)?\.?$/i;

/** Columns that mean nothing here are told, and stop nothing. */
export function ignoredColumns(unknown: readonly string[]): ImportProblem | null {
  const missed = unknown.filter((header) => !NUMBERS_ROWS.test(header));
  if (missed.length === 0) return null;
  return lifeProblem(
    'COLUMNS_IGNORED',
    fill({ id: 'Kolom ini tidak dipakai: {names}.', en: 'These columns are not used: {names}.' }, { names: missed.slice(0, NAMED).join(', ') }),
    {
      id: 'Tidak perlu tindakan, kecuali salah satunya dimaksudkan: petakan kolom itu, atau beri nama kolom yang dikenal.',
      en: 'Nothing has to be done, unless one of them was meant: then say what it means, or give it one of the known names.',
    },
    missed.slice(0, NAMED).join(', '),
  );
}
