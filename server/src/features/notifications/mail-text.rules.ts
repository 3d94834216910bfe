import type { InLanguages, Language } from '../../rules/languages.ts';

const OPEN: InLanguages = { id: 'Buka Selaras', en: 'Open Selaras' };
const WHY: InLanguages = {
  id: 'Surel ini dikirim karena Anda memintanya di Selaras. Anda dapat mematikannya di panel pemberitahuan.',
  en: 'You get this mail because you asked for it in Selaras. Turn it off in the panel of notifications.',
};

/** The text of a mail: what is told, where to go, and why it came. */
export const mailText = (sentence: string, origin: string | null, language: Language): string =>
  [sentence, ...(origin === null ? [] : [`${OPEN[language]}: ${origin}/`]), WHY[language]].join('\n\n') + '\n';
