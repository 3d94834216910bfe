import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { databaseFailure, type DatabaseFailure } from '../database/database-failure.ts';
import { countFailure, limitNamed } from '../metrics.ts';
import { NoValueOn } from '../rules/dated-value.ts';

/** The only codes of failures: things the caller's user cannot put right. What they can is a Refusal in the schema. */
const CODES = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_INPUT', 'BUSY', 'TIMEOUT', 'UNAVAILABLE', 'INTERNAL'] as const;
export type FailureCode = (typeof CODES)[number];

export const failure = (code: FailureCode, message: string): GraphQLError => new GraphQLError(message, { extensions: { code } });

/** The status of an answer whose operation failed for want of the database, so that programs and proxies try again. */
export const UNANSWERED_STATUS: Record<DatabaseFailure['code'], number> = { BUSY: 429, TIMEOUT: 503, UNAVAILABLE: 503 };

/** What is told when the database did not do its part. */
export const unanswered = ({ code, message, retryAfterSeconds }: DatabaseFailure): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) } });

/** As a value, for those who decide; `answered` throws it. */
export type Failure = GraphQLError;

/** What was decided on a step, as its mutation answers: a refusal is of its union; a failure is of none, so it is thrown. */
export function answered<Decided>(decided: Decided): Exclude<Decided, Failure> {
  if (decided instanceof GraphQLError) throw decided;
  return decided as Exclude<Decided, Failure>;
}

/** A refusal because a limit was reached; which one is counted and not told (metrics.ts). */
export const overLimit = (limit: string, message: string, code: FailureCode = 'BAD_INPUT'): GraphQLError =>
  new GraphQLError(message, { extensions: { code, limit } });

export const badInput = (message: string): GraphQLError => failure('BAD_INPUT', message);

/** What a program can tell apart among mistakes of one code, to mend it by itself; said in its answer beside the code. */
export const badInputBecause = (reason: string, message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_INPUT', reason } });

/** Too much is under way at once, of this caller or of all; nothing of it was begun, so it may be sent again as it is. */
export const busy = (message: string, retryAfterSeconds: number, limit?: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BUSY', retryAfterSeconds, ...(limit === undefined ? {} : { limit }) } });

/** A rule for a day before its law is a mistake of who asked for that day, not a fault of ours. */
export function underLaw<Answer>(rule: () => Answer): Answer {
  try {
    return rule();
  } catch (error) {
    if (error instanceof NoValueOn) throw badInput(error.message);
    throw error;
  }
}

const APOLLO_CODES: ReadonlyMap<string, FailureCode> = new Map(
  ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_SUPPORTED'].map(
    (code) => [code, 'BAD_INPUT'],
  ),
);

/**
 * The same for errors that go out on a socket, which serialises error objects itself. One that we make of a fault carries it
 * as `originalError` or says its code: without either it is taken for graphql's word on what the caller sent.
 */
export const toFailure = (error: GraphQLError, requestId: string): GraphQLError => {
  const fault = databaseFailure(error.originalError);
  if (fault) return toFailure(unanswered(fault), requestId);
  // An error of graphql itself before anything ran: the text or its variables are at fault.
  const isMistake = error.extensions['code'] === undefined && error.originalError === undefined && error.path === undefined;
  const formatted = formatFailure(isMistake ? { ...error.toJSON(), extensions: { code: 'BAD_INPUT' } } : error.toJSON(), requestId);
  return new GraphQLError(formatted.message, { extensions: formatted.extensions ?? {} });
};

/** Suggestions of the validator would tell names that a viewer has not seen. */
export const withoutSuggestions = (message: string): string => message.replace(/ Did you mean .*$/s, '');

/** Said by the parser of graphql, which knows no codes. */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more (?:than|that) [0-9]+ tokens/;
const TOKENS = limitNamed('operation_tokens');

/** Leaves nothing of a fault's inside in the answer; what the caller did wrong is said in full. */
export function formatFailure(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  const stated = error.extensions?.['code'];
  const given = typeof stated === 'string' ? stated : 'INTERNAL';
  const retryAfterSeconds = error.extensions?.['retryAfterSeconds'];
  const reason = error.extensions?.['reason'];
  const code = CODES.find((one) => one === given) ?? APOLLO_CODES.get(given) ?? 'INTERNAL';
  countFailure(code, error.extensions?.['limit'] ?? (TOO_MANY_TOKENS.test(error.message) ? TOKENS : undefined));
  const message = code === 'INTERNAL' ? 'Something went wrong on our side. Quote the request id when you report it.' : withoutSuggestions(error.message);
  return {
    message,
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions: {
      code,
      requestId,
      ...(typeof reason === 'string' ? { reason } : {}),
      ...(typeof retryAfterSeconds === 'number' ? { retryAfterSeconds } : {}),
    },
  };
}
