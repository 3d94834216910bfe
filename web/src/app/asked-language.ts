import type { Language as Asked } from '@selaras/schema/web';
import type { Language } from '../text/format.ts';
import { useText } from '../text/text.ts';

const LANGUAGES: Record<Language, Asked> = { id: 'ID', en: 'EN' };

/** The language of the screen, as the server is asked for its sentences in. */
export const useAskedLanguage = (): Asked => LANGUAGES[useText().language];
