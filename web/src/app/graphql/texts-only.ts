/**
 * What urql needs of the language of documents where the dashboard is built: documents are texts there (web/documents-apart.ts), which
 * nobody parses or prints. Takes the place of `@0no-co/graphql.web`.
 */
export const Kind = { OPERATION_DEFINITION: 'OperationDefinition' } as const;

/** As the server tells it. */
export class GraphQLError extends Error {
  override readonly name = 'GraphQLError';
  readonly path: readonly (string | number)[] | undefined;
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(
    message: string,
    _nodes?: unknown,
    _source?: unknown,
    _positions?: unknown,
    path?: readonly (string | number)[],
    _original?: unknown,
    extensions?: Readonly<Record<string, unknown>>,
  ) {
    super(message);
    this.path = path;
    this.extensions = extensions ?? {};
  }
}

function notHere(): never {
  throw new Error('documents come as texts; this one came through no build');
}
export const parse = notHere;
export const print = notHere;
