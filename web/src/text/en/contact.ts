import type { words as original } from '../id/contact.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  contact: {
    atWork: 'Contact at work',
    email: 'Work e-mail',
    phone: 'Work telephone',
    seenBy: 'Seen by everybody who sees the name of this person; no private address or number belongs here.',
  },
};
