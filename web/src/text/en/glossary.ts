import type { words as original } from '../id/glossary.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  glossary: {
    title: 'Terms',
    lead: 'What the words on these pages mean, as they are used here.',
    find: 'Find a term',
    none: 'No term matches',
    noneHint: 'Check the spelling, or empty the search.',
    source: 'By: {{source}}',
    open: 'What {{term}} means',
    all: 'All terms',
    terms: {
      ANJAB: {
        name: 'Position analysis (anjab)',
        means:
          'What a position is: its summary, qualification, tasks with their results, responsibility, authority and the competences it asks for. Workload analysis and position class rest on it.',
      },
      ABK: {
        name: 'Workload analysis (ABK)',
        means: 'How many people a position needs: the work of a year, divided by the effective working time of one person.',
      },
      NEED: {
        name: 'Need',
        means: 'How many holders a position needs, by the workload analysis that was set. One without a need has not been counted yet; that is not zero.',
      },
      FILLED: {
        name: 'Filled (bezetting)',
        means: 'Definitive holders on the day. Who acts (Plt., Plh.) is not counted: they still hold a position of their own.',
      },
      GAP: { name: 'Gap', means: 'Need minus filled, position by position, then added up. Too many in one position never make up for too few in another.' },
      SURPLUS: { name: 'Surplus', means: 'Holders above what a position needs. Counted apart from the gap.' },
      DEFINITIF: { name: 'Definitive', means: 'Appointed to the position by a decree, until another one.' },
      PLT: { name: 'Acting (Plt.)', means: 'Does the work of a vacant position beside their own.' },
      PLH: { name: 'Standing in (Plh.)', means: 'Does the work of a position whose holder is away for a while.' },
      ESELON: { name: 'Eselon', means: 'Level of a managerial position, from I (highest) to V. Functional and executing positions have none.' },
      JENJANG: { name: 'Jenjang', means: 'Level of a functional position, such as Ahli Pertama or Mahir.' },
      GOLONGAN: { name: 'Golongan and pangkat', means: 'Rank of a civil servant: I/a to IV/e for PNS, I to XVII for PPPK.' },
      POSITION_CLASS: {
        name: 'Position class',
        means: 'A number from 1 to 17 given by the evaluation of the position; allowances rest on it. It weighs the position, and grades nobody.',
      },
      PETA_JABATAN: {
        name: 'Position map (peta jabatan)',
        means: 'The positions of an organisation from the highest down, each with its class, who fills it and what it needs.',
      },
      NIP: { name: 'NIP', means: 'The 18-digit number of a civil servant; also used for that of a PPPK. Masked for who may not read it.' },
      PPPK: { name: 'PPPK', means: 'A civil servant by contract, for as long as it runs.' },
      TMT: { name: 'TMT', means: 'Terhitung mulai tanggal: the day an act takes effect, often another than the day it was signed.' },
      BUP: {
        name: 'Retirement age (BUP)',
        means: 'The age at which service ends with honour, by position. Retirement takes effect on the first day of the month after.',
      },
      SKP: { name: 'Performance plan (SKP)', means: 'Results and behaviour that an employee and their superior agreed on.' },
      EXPECTED: { name: 'Expected', means: 'People who should have an evaluation in the period.' },
      SEALED: { name: 'Sealed', means: 'An evaluation that is finished; the evaluator changes it no more.' },
      PREDIKAT: { name: 'Predikat', means: 'The category an evaluation ends in, from the ratings of work and of behaviour: Sangat Baik to Sangat Kurang.' },
      OBJECTION: { name: 'Objection', means: 'An employee may object to the superior of the evaluator, with reasons, within 14 days of receiving the result.' },
      PACE: { name: 'Pace', means: 'How many evaluations are sealed in a day. From it follows when they will be done, and which dinas will be late.' },
      PROJECTION: { name: 'Projection', means: 'A day to come by what is decided already: retirements, ends of contracts and acts are taken off. No promise.' },
    },
  },
};
