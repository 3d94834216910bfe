import type { SecretFault } from '../access/viewer.ts';

/** What is told of a token that opens nothing; plain letters only, since it stands in a header. */
const SENTENCES: Readonly<Record<SecretFault, string>> = {
  UNKNOWN: 'The token is unknown: it was not copied whole, or is of another installation. Make a new one.',
  EXPIRED: 'The token has expired. Make a new one.',
  REVOKED: 'The token was revoked. Make a new one.',
  ACCOUNT_CLOSED: 'The account of the token is closed.',
};

const REALM = 'Bearer realm="Selaras"';

/** The challenge for who showed nothing (RFC 6750, 3): it names no error. */
export const CHALLENGE = REALM;

/** A token was shown, and opens nothing. Thrown by whoever asks for the viewer of a request, and answered in one place. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
  readonly code = 'UNAUTHENTICATED';
  readonly statusCode = 401;
  readonly challenge: string;

  constructor(readonly reason: SecretFault) {
    super(SENTENCES[reason]);
    this.challenge = `${REALM}, error="invalid_token", error_description="${this.message}"`;
  }
}

/** The same on a socket, where a reason has 123 bytes. */
export const closeReason = (reason: SecretFault): string => `${reason}: ${SENTENCES[reason]}`.slice(0, 123);
