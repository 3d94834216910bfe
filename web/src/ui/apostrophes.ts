/** Signs that people type for an apostrophe, of all keyboards and of Arabic transcriptions: to the server they are one. */
export const APOSTROPHES = /['’‘‛ʼʻʹʾʿ`´′＇]/gu;
