/** The texts of what is asked first. Where nothing is built nothing is asked first (web/first-questions.ts). */
export const TEXTS: Readonly<Record<'Session' | 'BoardPage', string>> = { Session: '', BoardPage: '' };
