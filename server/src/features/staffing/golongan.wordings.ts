import { problem, value, valueType } from '../importing/rows/index.ts';
import { PNS_GOLONGAN, PPPK_GOLONGAN } from './golongan.parameters.ts';
import { normaliseGolongan } from './golongan.rules.ts';

const OF_PNS = PNS_GOLONGAN.map(({ golongan }) => golongan);
const WORDS = [...OF_PNS, ...PPPK_GOLONGAN];
const isKnown = (text: string): boolean => normaliseGolongan('PNS', text) !== null || normaliseGolongan('PPPK', text) !== null;

/**
 * A golongan in any wording that the rules understand, as it was written: which one it is depends on the status, so that is
 * judged with the whole row ("9" is one of a PPPK, "33" one of a PNS). A word that is none of either can be said the meaning of.
 */
export const GOLONGAN = valueType({
  sql: 'text',
  vocabulary: { name: 'GOLONGAN', describes: 'Golongan of PNS (I/a to IV/e) and of PPPK (I to XVII).' },
  told: {
    format: { id: 'PNS: I/a sampai IV/e; PPPK: I sampai XVII.', en: 'PNS: I/a to IV/e; PPPK: I to XVII.' },
    words: WORDS,
    example: 'III/a',
  },
  problems: ['GOLONGAN_UNREADABLE'],
  // Numbers are the ids of many lists.
  tells: (text) => /\p{L}/u.test(text) && isKnown(text),
  read: (text) =>
    isKnown(text)
      ? value(text)
      : problem(
          'GOLONGAN_UNREADABLE',
          { id: 'Golongan ini tidak dikenal.', en: 'The golongan is not known.' },
          { id: 'Tulis I/a sampai IV/e, untuk PPPK I sampai XVII.', en: 'Write I/a to IV/e, of PPPK I to XVII.' },
          WORDS,
        ),
});
