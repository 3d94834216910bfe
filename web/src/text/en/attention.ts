import type { words as original } from '../id/attention.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  nav: { attention: 'Wants attention' },
  attention: {
    title: 'Wants attention',
    lead: 'What stays wrong, due or unsaid when nobody looks. Each row leads to the page where it is put right.',
    matters: 'What was looked at',
    waiting: '{{number}} {{number, thing is|things are}} waiting',
    remedy: 'What to do:',
    rule: 'Rests on: {{source}}.',
    sameFigure: 'The same as the figure “{{figure}}” of the board.',
    rows: '{{number}} {{number, row|rows}}',
    what: 'About',
    where: 'Dinas',
    nowhere: 'Never held a position',
    since: 'Since',
    always: 'the beginning; no day on record',
    offeredBy: 'offered by {{government}}',
    notBegun: '{{number}} {{number, evaluation|evaluations}} not begun · {{period}}, deadline {{deadline}}',
    none: 'None',
    noneHint: 'Of this there is nothing to put right.',
    allWell: 'Nothing wants attention',
    allWellHint: '{{number}} {{number, matter was|matters were}} looked at, by the record of {{day}}; none has a row.',
  },
  labels: {
    AttentionSeverity: {
      WRONG: 'Seems wrong',
      DUE: 'To be decided',
      INCOMPLETE: 'Not complete',
    },
    AttentionMatter: {
      RETIRED_HOLDERS: 'In post after the year of retirement',
      RETIRED_THIS_YEAR: 'The day of retirement has come',
      HEADS_HELD_TWICE: 'Head positions held by two',
      VACANT_HEADS: 'Vacant head positions',
      ACTING_TOO_LONG: 'Acting beyond the limit',
      PEOPLE_WITHOUT_POSITION: 'People without a position',
      TRANSFERS_WAITING: 'Offers that wait for an answer',
      SUPERIOR_MISSING: 'Positions without a superior',
      EVALUATIONS_NOT_BEGUN: 'Evaluations not begun',
      NEED_NOT_SET: 'Need not set',
      UNITS_FALLING_SHORT: 'Units that will be short',
      UNITS_WITHOUT_HEAD: 'Units without a head position',
    },
  },
};
