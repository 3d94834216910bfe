import type { Language as Asked } from '@selaras/schema/web';
import { useText } from '../../text/text.ts';
import type { Language } from '../../text/format.ts';

const LANGUAGES: Record<Language, Asked> = { id: 'ID', en: 'EN' };

/** The language of the screen, as the server is asked for its sentences in. */
export const useImportLanguage = (): Asked => LANGUAGES[useText().language];
