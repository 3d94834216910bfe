import { ArgsType, Field } from 'type-graphql';
import type { Language as Spoken } from '../rules/languages.ts';
import { graphEnum, type EnumOf } from './graph-enum.ts';

export const Language = graphEnum(
  'Language',
  { ID: 'Bahasa Indonesia.', EN: 'English.' },
  'A language in which people are told something. What a file or a record itself says stands in it as it is.',
);
export type Language = EnumOf<typeof Language>;

@ArgsType()
export class LanguageArgs {
  @Field(() => Language, { defaultValue: 'EN', nullable: true, description: 'The language in which to tell it.' })
  language?: Language | null;
}

const SPOKEN: Readonly<Record<Language, Spoken>> = { ID: 'id', EN: 'en' };

/** What an argument says, English where it says none. */
export const spoken = ({ language }: LanguageArgs): Spoken => SPOKEN[language ?? 'EN'];
