import type { GraphQLError } from 'graphql';
import { badInputBecause } from '../graphql/errors.ts';

const ANEW = 'read the boards again, or everything from GET /export/everything.jsonl, and go on from the cursor that comes with it.';

/** Why a place in the feed is none to go on from, with the remedy. */
const WHY = {
  CURSOR_OF_ANOTHER_DATABASE: 'is of another database or of before a restore',
  CURSOR_AHEAD: 'lies ahead of everything that was written in this database',
  CURSOR_NO_LONGER_KEPT: 'is older than the changes that are kept (SELARAS_CHANGE_LOG_DAYS)',
} as const;

export const cursorRefused = (reason: keyof typeof WHY): GraphQLError => badInputBecause(reason, `This cursor ${WHY[reason]}; ${ANEW}`);
