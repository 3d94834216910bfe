import { makeOperation, mapExchange, type CombinedError, type Operation } from 'urql';

/** They are about secrets, which are kept nowhere, or keep nothing; every other change takes a key. */
const KEYLESS = ['CheckReorganisationInput', 'CreateTokenInput', 'MakePasswordLinkInput', 'OfferScreenInput', 'SetPasswordInput', 'SignInInput'];
/** Acts whose answer never came, of which the key is remembered. */
const MOST_OPEN = 20;
const KEY_BYTES = 16;

/** Keys outlive the page, what is secret does not. */
const IS_SECRET = /"\w*(password|secret|code)"/i;

interface Shelf {
  read(): readonly (readonly [string, string])[];
  write(entries: readonly (readonly [string, string])[]): void;
}
const NO_SHELF: Shelf = { read: () => [], write: () => undefined };

type Input = Record<string, unknown>;
interface Change extends Operation {
  readonly variables: { readonly input: Input };
}

const inputTypeOf = ({ query }: Operation): string | null => {
  const [operation] = query.definitions;
  const [variable] = operation?.kind === 'OperationDefinition' ? (operation.variableDefinitions ?? []) : [];
  const type = variable?.type.kind === 'NonNullType' ? variable.type.type : variable?.type;
  return type?.kind === 'NamedType' ? type.name.value : null;
};

const isKeyed = (operation: Operation): operation is Change => {
  const type = operation.kind === 'mutation' ? inputTypeOf(operation) : null;
  return type !== null && !KEYLESS.includes(type);
};

/** A page that came over plain HTTP has no `crypto.randomUUID`. */
export const makeKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(KEY_BYTES)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The same for the same change with the same input. */
function nameOf(operation: Change): string {
  const { idempotencyKey: _key, ...input } = operation.variables.input;
  return `${inputTypeOf(operation)} ${JSON.stringify(input)}`;
}

/** Whether it is known how a change ended: an answer that was lost on the way says nothing of it. */
const isAnswered = (error: CombinedError | undefined): boolean =>
  !error?.networkError && !(error?.graphQLErrors ?? []).some(({ extensions: { code } }) => code === 'UNAVAILABLE' || code === 'TIMEOUT');

/**
 * Gives every change the key of its act: sent again by itself, pressed twice, or pressed again because no answer came, it is
 * done once. Once it was answered, the same is a new act.
 */
export function createKeys(shelf: Shelf = NO_SHELF) {
  const open = new Map<string, string>(shelf.read());
  // A page that was loaded anew, with what was typed still in its form, goes on with the act that it had begun.
  const put = (): void => shelf.write([...open].filter(([name]) => !IS_SECRET.test(name)));
  return {
    keyed(operation: Operation): Operation {
      if (!isKeyed(operation)) return operation;
      const name = nameOf(operation);
      const idempotencyKey = open.get(name) ?? makeKey();
      open.delete(name);
      open.set(name, idempotencyKey);
      for (const oldest of open.keys()) if (open.size > MOST_OPEN) open.delete(oldest);
      put();
      return makeOperation('mutation', { ...operation, variables: { ...operation.variables, input: { ...operation.variables.input, idempotencyKey } } });
    },
    answered(operation: Operation, error: CombinedError | undefined): void {
      if (isKeyed(operation) && isAnswered(error) && open.delete(nameOf(operation))) put();
    },
  };
}

const SHELF = 'selaras.keys';

/** Of this window, for as long as it stands open. */
const ofThisWindow: Shelf = {
  read() {
    try {
      return JSON.parse(sessionStorage.getItem(SHELF) ?? '[]') as [string, string][];
    } catch {
      return [];
    }
  },
  write(entries) {
    try {
      if (entries.length === 0) sessionStorage.removeItem(SHELF);
      else sessionStorage.setItem(SHELF, JSON.stringify(entries));
    } catch {
      // A browser that is full or keeps nothing: the key holds as long as the page does.
    }
  },
};

const keys = createKeys(ofThisWindow);

export const giveKeys = mapExchange({
  onOperation: (operation) => keys.keyed(operation),
  onResult({ operation, error }) {
    keys.answered(operation, error);
  },
});
