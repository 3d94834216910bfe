import { ApolloServer, type ApolloServerPlugin, type GraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { getOperationAST, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { descendDays } from './as-of.ts';
import type { Charge } from './budgets.ts';
import type { Context } from './context.ts';
import { tellCost } from './told-cost.ts';
import { MAX_TOKENS, type Door } from './door.ts';
import { countOperation, operationLabel } from '../metrics.ts';
import { describeError } from '../log.ts';
import { formatFailure, UNANSWERED_STATUS } from './errors.ts';
import { Executor } from './executor.ts';
import { AnswerText } from './json-text.ts';
import type { OperationLimits } from './operation-limits.ts';
import { confirmRights, hasRightsOfNow } from './rights-of-now.ts';
import { enterScenario } from './what-if.ts';

/** With this header, whatever it says, nothing runs: the answer is `data: null` and the cost. */
export const COST_ONLY = 'selaras-cost-only';

/** A flood of mistakes is not worth a flood of sentences. */
const MOST_ERRORS = 10;

/** A client that asks for application/json alone is of the time before statuses: the specification wants 200 for it. */
const isOldClient = (accept: string | undefined): boolean =>
  (accept?.includes('application/json') ?? false) && !accept?.includes('application/graphql-response+json');

/** Whether an answer holds nothing: an operation of which a part came is answered like any other. */
const isEmpty = (data: Readonly<Record<string, unknown>> | null | undefined): boolean => !data || Object.values(data).every((value) => value === null);

const asksCostOnly = ({ http }: GraphQLRequest): boolean => http?.headers.has(COST_ONLY) === true;

/** Takes what an operation can cost from the budget of who sends it. Errors: BUSY with when there will be enough. */
function charge({ services, viewer, turn, cost }: Context): Charge | null {
  if (!viewer || cost === null) return null;
  try {
    return services.budgets.charge(viewer, cost);
  } catch (error) {
    turn.isUnaffordable = true;
    throw error;
  }
}

/** What was ended before its time cost nobody knows how much: nothing of it comes back. */
const isCutShort = ({ read }: Context, errors: readonly GraphQLFormattedError[] | undefined): boolean =>
  read.isAborted || (errors?.some(({ extensions }) => extensions?.['code'] === 'TIMEOUT') ?? false);

/** Counts the cost before anything runs and once more of what was answered, reports it, and ends the operation's read transaction. */
const operationPlugin = (door: Door, log: Logger): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    const began = performance.now();
    return {
      async didResolveOperation({ document, operation, request, contextValue }) {
        contextValue.turn.isQuery = operation?.operation === 'query';
        try {
          // What a stream would cost is told here as well: it is asked for nothing else.
          const way = asksCostOnly(request) && operation?.operation === 'subscription' ? 'SOCKET' : 'HTTP';
          const { variables, cost } = door.prepare(document, request.operationName, request.variables ?? {}, way);
          contextValue.variables = variables;
          contextValue.cost = cost;
          door.noteDeprecated(document, contextValue.viewer);
        } catch (error) {
          if (!(error instanceof GraphQLError)) throw error;
          const { requested } = error.extensions;
          if (typeof requested === 'number') contextValue.cost = requested;
          // Nothing has run: the request as a whole was the mistake, as with one that does not validate.
          error.extensions['http'] = { status: 400 };
          throw error;
        }
        if (!asksCostOnly(request)) contextValue.charge = charge(contextValue);
      },
      // Asked before it runs: what it would cost, or why it would be refused.
      async responseForOperation({ request, response }) {
        if (!asksCostOnly(request)) return null;
        return { http: response.http, body: { kind: 'single', singleResult: { data: null } } };
      },
      async didEncounterErrors({ errors, contextValue, operationName }) {
        for (const error of errors) {
          const original = error.originalError ?? error;
          if (!error.extensions['code'] || error.extensions['code'] === 'INTERNAL_SERVER_ERROR') {
            log.error({ requestId: contextValue.requestId, operationName, path: error.path, error: describeError(original) }, 'operation failed');
          }
        }
      },
      async willSendResponse({ request, response, contextValue, operation, document }) {
        const { read, viewer, cost, charge: taken } = contextValue;
        if (operation) countOperation(operationLabel(viewer?.sessionKind, operation.name?.value), cost ?? 0, performance.now() - began);
        if (response.body.kind !== 'single') return read.close();
        const result = response.body.singleResult;
        if (result.errors) result.errors = result.errors.slice(0, MOST_ERRORS).map((error) => formatFailure(error, contextValue.requestId));
        // Asked before it is closed, after which nothing aborts it.
        const isShort = isCutShort(contextValue, result.errors);
        read.close();
        const hasRun = document && cost !== null && !asksCostOnly(request);
        const actual = !hasRun ? 0 : isShort ? cost : door.costOf({ document, operationName: request.operationName ?? null }, result.data);
        taken?.settle(actual);
        result.extensions = { ...result.extensions, cost: tellCost(contextValue, { requested: cost, actual, limit: door.limits.nodes }) };
        const unanswered = isEmpty(result.data) ? result.errors?.find(({ extensions }) => String(extensions?.['code']) in UNANSWERED_STATUS) : undefined;
        if (unanswered?.extensions) {
          response.http.status = UNANSWERED_STATUS[unanswered.extensions['code'] as keyof typeof UNANSWERED_STATUS];
          const seconds = unanswered.extensions['retryAfterSeconds'];
          if (typeof seconds === 'number') response.http.headers.set('retry-after', String(seconds));
        }
        // What is told to come back later is told so to everybody, proxies and old clients included.
        else if (result.data === undefined && isOldClient(request.http?.headers.get('accept'))) response.http.status = 200;
      },
    };
  },
});

/** What is refused in place of running is an answer as any other; a fault is not. */
function answerFailure(error: unknown): { errors: GraphQLError[] } {
  if (error instanceof GraphQLError) return { errors: [error] };
  throw error;
}

/** Apollo speaks GraphQL over HTTP; what may come in is decided by the door, and how it runs by the executor. */
export function createApollo(door: Door, limits: OperationLimits, log: Logger): ApolloServer<Context> {
  const executor = new Executor(door.schema);
  return new ApolloServer<Context>({
    // The gateway door is the one place where Apollo lets another executor run; there is no gateway behind it.
    gateway: {
      async load() {
        return {
          executor: async ({ document, queryHash, operationName, context: given }) => {
            const context = given as Context;
            const operation = getOperationAST(document, operationName)!;
            const dated = descendDays(door.schema, document, operation, context.variables);
            const execute = async () => {
              await enterScenario(door.schema, document, operation, context);
              return executor.run(dated.document, `${queryHash} ${dated.key}`, operationName ?? undefined, context.variables, context);
            };
            const run = () => (hasRightsOfNow(context) ? execute() : confirmRights(context).then(execute));
            return limits.runByCost(context.cost ?? 0, `${queryHash} ${operationName ?? ''}`, context.turn, run).catch(answerFailure);
          },
        };
      },
      onSchemaLoadOrUpdate(report) {
        report({ apiSchema: door.schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      async stop() {
        // Nothing was started.
      },
    },
    introspection: true,
    persistedQueries: false,
    csrfPrevention: true,
    stringifyResult: (result) => {
      const { data } = result as { readonly data?: unknown };
      return data instanceof AnswerText ? `{"data":${data.text},"extensions":${JSON.stringify(result.extensions)}}\n` : `${JSON.stringify(result)}\n`;
    },
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    parseOptions: { maxTokens: MAX_TOKENS },
    stopOnTerminationSignals: false,
    plugins: [
      // Its hook on every field costs a third of a nested answer, and answers about people are never cached by proxies.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      operationPlugin(door, log),
    ],
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (message: unknown) => log.warn(String(message)),
      error: (message: unknown) => log.error(String(message)),
    },
  });
}
