import { fill } from '../../rules/languages.ts';
import { NOTE, problem, value } from '../importing/rows/index.ts';
import type { CompetenceKind } from './competence.parameters.ts';
import { MOST_LEVEL } from './competence.parameters.ts';
import { competenceCalled, isInDictionary, isLevel, latestDictionary, linesOfCompetences, saidCompetence } from './competence.rules.ts';
import { itemLines } from './item-lines.rules.ts';
import { MOST_COMPETENCES, MOST_ITEMS_OF_A_SECTION, SECTIONS, type SectionName } from './position-analysis.parameters.ts';

type ValueType = typeof NOTE;

/** As much as the form of a position has; a cell of a spreadsheet holds a few more. */
const MOST_LETTERS = 30_000;
const INVISIBLE = /[^\P{C}\n\t]/u;

/** Several lines in one cell; each is read by itself. */
const severalLines = (
  told: ValueType['told'],
  problems: readonly string[],
  most: number,
  read: (text: string) => ReturnType<ValueType['read']> | string[],
): ValueType => ({
  sql: 'text',
  told,
  problems: ['TEXT_HAS_INVISIBLE_SIGNS', 'TEXT_TOO_LONG', 'TOO_MANY_LINES', ...problems],
  read(raw, numeric) {
    const text = raw.normalize('NFC').replaceAll(/\r\n?/gu, '\n').trim();
    // What states nothing, what nobody sees, and what is too long are judged as those of any text are.
    if (text.length <= 10 || INVISIBLE.test(text)) {
      const judged = NOTE.read(raw, numeric);
      if ('problem' in judged || judged.value === null) return judged;
    }
    if (text.length > MOST_LETTERS)
      return problem('TEXT_TOO_LONG', fill({ id: 'Teks ini lebih dari {most} huruf.', en: 'The text has more than {most} signs.' }, { most: MOST_LETTERS }), {
        id: 'Persingkat teksnya.',
        en: 'Shorten it.',
      });
    const lines = read(text);
    if (!Array.isArray(lines)) return lines;
    if (lines.length > most)
      return problem('TOO_MANY_LINES', fill({ id: 'Sel ini memuat lebih dari {most} butir.', en: 'The cell holds more than {most} lines.' }, { most }), {
        id: 'Gabungkan atau kurangi butirnya.',
        en: 'Join some of them, or leave some out.',
      });
    return value(lines.length === 0 ? null : lines.join('\n'));
  },
});

/** The items of a section: a line each. */
export const itemsIn = (section: SectionName): ValueType => {
  const { hasDetail, hasCounterpart } = SECTIONS[section];
  const example = hasCounterpart ? 'Camat => Kecamatan => Koordinasi' : hasDetail ? 'Menyusun laporan => Laporan' : 'Contoh';
  return severalLines(
    {
      format: {
        id: `Beberapa butir: satu per baris, atau dipisahkan titik koma${hasDetail ? '; keterangannya di belakang =>' : ''}.`,
        en: `Several, each on a line of its own or parted by semicolons${hasDetail ? '; what belongs to one stands behind =>' : ''}.`,
      },
      example,
    },
    [],
    MOST_ITEMS_OF_A_SECTION,
    (text) => itemLines(section, text),
  );
};

/** The competences of a kind, each with its level. */
export const competencesOf = (kind: CompetenceKind): ValueType =>
  severalLines(
    {
      format: {
        id: 'Beberapa kompetensi dengan levelnya 1 sampai 5: satu per baris, atau dipisahkan titik koma.',
        en: 'Several competences with their levels 1 to 5, each on a line of its own or parted by semicolons.',
      },
      example: kind === 'TECHNICAL' ? 'Analisis kebijakan: 3' : 'Integritas: 3',
    },
    ['COMPETENCE_LEVEL_UNKNOWN', ...(isInDictionary(kind) ? ['COMPETENCE_NOT_IN_DICTIONARY'] : [])],
    MOST_COMPETENCES,
    (text) => {
      const lines: string[] = [];
      for (const said of linesOfCompetences(text)) {
        const { title, level } = saidCompetence(said);
        if (level === null || !isLevel(level))
          return problem(
            'COMPETENCE_LEVEL_UNKNOWN',
            fill(
              {
                id: 'Level kompetensi “{title}” tidak dinyatakan, atau bukan 1 sampai {most}.',
                en: 'The level of “{title}” is not said, or is not 1 to {most}.',
              },
              { title, most: MOST_LEVEL },
            ),
            { id: 'Tulis levelnya di belakang nama kompetensi, misalnya “Integritas: 3”.', en: 'Write the level behind the name, such as “Integritas: 3”.' },
          );
        const entry = isInDictionary(kind) ? competenceCalled(latestDictionary(), title) : null;
        if (isInDictionary(kind) && entry?.competenceKind !== kind)
          return problem(
            'COMPETENCE_NOT_IN_DICTIONARY',
            fill({ id: 'Kamus kompetensi tidak memuat “{title}” dalam jenis ini.', en: 'The dictionary has no “{title}” of this kind.' }, { title }),
            {
              id: 'Pakai nama atau kode dalam kamus; kompetensi lain ditulis sebagai kompetensi teknis.',
              en: 'Use a name or a code of the dictionary; others are written as technical ones.',
            },
            latestDictionary()
              .filter(({ competenceKind }) => competenceKind === kind)
              .map((one) => one.title),
          );
        lines.push(`${entry?.title ?? title}: ${level}`);
      }
      return lines;
    },
  );
