import type { words as original } from '../id/account.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  account: {
    title: 'Account',
    lead: 'You are signed in as {{username}}.',
    sessions: 'Signed in at',
    sessionsLead: 'If there is one you do not know, sign it out and change the password.',
    session: 'Browser or program',
    unknown: 'Unknown browser',
    thisOne: 'This one',
    opened: 'Signed in since',
    seen: 'Last used',
    action: 'Action',
    end: 'Sign out',
    endNamed: 'Sign out {{name}}',
    endOthers: 'Sign out all other browsers',
    ended: '{{number}} sessions ended.',
    failed: 'The server cannot answer. Try again in a moment.',
    changeUnknown: 'No answer came. The password may have been changed: if the old one is refused, use the new one.',
    password: 'Password',
    passwordLead: 'Once it is changed, all other browsers are signed out.',
    oldPassword: 'Current password',
    newPassword: 'New password',
    newPasswordHint: 'At least 12 characters of any kind. A few words are easiest to remember.',
    changePassword: 'Change password',
    passwordChanged: 'The password is changed. {{number}} other browsers were signed out.',
    oldPasswordWrong: 'The current password does not match.',
  },
  refusals: {
    SessionIsOver: 'That session is over already.',
    PasswordTooShort: 'The new password is too short: at least {{number}} characters.',
    PasswordIsCommon: 'Many people have this password, so it is guessed first. Choose another.',
    PasswordTellsWhoYouAre: 'This password is little more than your name, your NIP or the name of this service. Choose another.',
    AccountIsShared: 'This demo account is everybody’s: its password stays, and others are not signed out.',
  },
  labels: {
    SessionKind: { BROWSER: 'Browser', TOKEN: 'Program, with a token' },
  },
};
