import type { ImportLanguage } from '@selaras/schema/web';
import { useText } from '../../text/text.ts';
import type { Language } from '../../text/format.ts';

const LANGUAGES: Record<Language, ImportLanguage> = { id: 'ID', en: 'EN' };

/** The language of the screen, as the server is asked for its sentences in. */
export const useImportLanguage = (): ImportLanguage => LANGUAGES[useText().language];
