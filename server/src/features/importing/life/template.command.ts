import { writeFile } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import type { CommandParts } from '../../../feature.ts';
import { templateOf } from '../giving/template.ts';
import { fill, languageNamed, LANGUAGES, type Language } from '../../../rules/languages.ts';
import { importKindsOf, type ImportKind, type ImportKinds } from '../rows/index.ts';
import { SAID } from './said.command.ts';

export const inWords = (kinds: ImportKinds): string => [...kinds.keys()].map((name) => name.toLowerCase()).join(', ');

export function readKind(kinds: ImportKinds, text: string): ImportKind {
  const kind = kinds.get(text.toUpperCase());
  if (!kind) throw new InvalidArgumentError(`Write one of ${inWords(kinds)}.`);
  return kind;
}

export const LANGUAGE_OPTION = 'language of what is said: id or en; by default SELARAS_LANGUAGE, or that of the terminal';

export function readLanguage(text: string): Language {
  const language = languageNamed(text);
  if (!language) throw new InvalidArgumentError(`Write one of ${LANGUAGES.join(', ')}.`);
  return language;
}

/** `selaras import template <kind> [file]`: needs no database. */
export function createTemplateCommand({ print, features, language: ofTerminal }: Pick<CommandParts, 'print' | 'features' | 'language'>): Command {
  const kinds = importKindsOf(features);
  return new Command('template')
    .description('Write a workbook (.xlsx) to fill in, with examples, notes and lists to choose from.')
    .argument('<kind>', inWords(kinds), (text: string) => readKind(kinds, text))
    .argument('[file]', 'where to write it; by default the name of the kind, in this folder')
    .option('--language <language>', LANGUAGE_OPTION, readLanguage)
    .action(async (kind: ImportKind, file: string | undefined, options: { language?: Language }) => {
      const language = options.language ?? ofTerminal();
      const path = file ?? `${kind.name.toLowerCase()}.xlsx`;
      await writeFile(path, templateOf(kind, language));
      print(fill(SAID.templateIn, { file: path })[language]);
    });
}
