export { Language as MailLanguage } from '../../graphql/language.ts';

/** How far the mail about a notification has come. UNCERTAIN: it may have gone out, so it is not sent again. UNNEEDED: read before, or nowhere to send it. */
export const MailState = { WAITING: 'WAITING', SENDING: 'SENDING', SENT: 'SENT', FAILED: 'FAILED', UNCERTAIN: 'UNCERTAIN', UNNEEDED: 'UNNEEDED' } as const;
