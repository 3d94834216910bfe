import type { words as original } from '../id/administration.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  administration: {
    title: 'Administration',
    lead: 'What concerns other governments, and is therefore shown to administrators only.',
    notAllowed: 'Not for this account',
    notAllowedHint: 'This page is for administrators of the government.',
    nipClashes: 'NIPs that another government holds as well',
    nipClashesLead: 'Human resources are not told, and no record is refused. Agree with the administrator there which record is wrong.',
    noNipClashes: 'No NIP is held twice',
    noNipClashesHint: 'No other government holds a NIP of this one.',
    ownRecord: 'Record in this government',
    otherInstansi: 'Also held by',
    state: 'State',
    since: 'Since',
  },
  labels: { NipClashState: { OPEN: 'To be settled', MOVED: 'Moved' } },
};
