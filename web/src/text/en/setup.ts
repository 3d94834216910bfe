import type { words as original } from '../id/setup.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  nav: { setup: 'Getting started' },
  setup: {
    title: 'From nothing to the board',
    lead: 'Step by step, in this order. The board fills as it goes.',
    nothing: 'Nothing yet',
    notYours: 'Not for this account',
    outOf: '{{found}} of {{number}}',
    template: 'Download a template',
    toImports: 'Import a file',
    toPeriods: 'To the evaluation periods',
    toAccounts: 'To the accounts',
    complete: 'There is something of every step. This page stays here for when it is needed.',
    notAllowed: 'Not for this account',
    notAllowedHint: 'This page is for human resources and the administrators of the government.',
    parts: {
      UNITS: { lead: 'A list of units with what they belong to; everything else rests on it.', found: '{{number}} {{number, unit|units}}' },
      POSITIONS: { lead: 'The map of positions by unit; need can follow.', found: '{{number}} {{number, position|positions}}' },
      EMPLOYEES: { lead: 'A list of people with their NIP.', found: '{{number}} {{number, person|people}}' },
      ASSIGNMENTS: { lead: 'People put into positions.', found: '{{number}} {{number, person holds|people hold}} a position' },
      NEED: {
        lead: 'How many people each position needs. Empty means not set, which is not zero.',
        found: '{{number}} {{number, position has its|positions have their}} need set',
      },
      PERIOD: { lead: 'Plan one and open it, so that superiors can evaluate.', found: '{{number}} {{number, period is|periods are}} open' },
      ACCOUNTS: { lead: 'Make accounts, so that others can sign in.', found: '{{number}} {{number, account|accounts}}' },
    },
  },
  labels: {
    SetupPart: {
      UNITS: 'Dinas and units',
      POSITIONS: 'Positions',
      EMPLOYEES: 'Employees',
      ASSIGNMENTS: 'Who holds which position',
      NEED: 'Need (ABK)',
      PERIOD: 'Evaluation period',
      ACCOUNTS: 'Accounts',
    },
  },
};
