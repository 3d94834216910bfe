import type { words as original } from '../id/sign-in.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  signIn: {
    title: 'Sign in',
    lead: 'See, live, where there are too few or too many people, and how far the evaluation of their work has come.',
    username: 'User name',
    password: 'Password',
    submit: 'Sign in',
    demoTitle: 'Demo accounts',
    demoLead: 'One click signs you in. All data is simulated.',
    failed: 'The server cannot answer. Try again in a moment.',
    point1: 'Gap and surplus per dinas, never netted against each other.',
    point2: 'Evaluation progress moves on screen while someone rates.',
    point3: 'Every number can be clicked and explains itself.',
  },
  refusals: {
    CredentialsRefused: 'The user name or the password does not match. Check both and try again.',
    TooManyAttempts: 'Too many attempts to sign in. Try again in {{seconds}} {{seconds, second|seconds}}.',
  },
};
