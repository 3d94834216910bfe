/** What is asked of the server before the page that wants it runs: an operation with its variables, and the answer that is on its way. */
const onTheWay = new Map<string, { readonly answer: Promise<Response>; readonly since: number }>();

/** What the page asked for itself before it was asked here. */
const askedByPage = new Set<string>();

/** Older ones would be shown as if they were of now. */
const GOOD_FOR = 10_000;
/** Nothing is asked first any more, a while after the page was opened. */
const FIRST_UNTIL = 60_000;

interface Question {
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const nameOf = ({ operationName, variables = {} }: Question): string =>
  JSON.stringify([operationName, Object.entries(variables).toSorted(([left], [right]) => (left < right ? -1 : 1))]);

/**
 * Sent as the client sends it; the text is that which the server knows the operation by. Null for what the page has asked for by now: it runs
 * first where its files were kept by the browser.
 */
export function askFirst(operationName: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<Response> | null {
  const name = nameOf({ operationName, variables });
  if (askedByPage.has(name)) return null;
  const answer = fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ operationName, query, variables }),
  });
  // Whoever wants it hears of its failure; nobody may want it.
  answer.catch(() => undefined);
  onTheWay.set(name, { answer, since: performance.now() });
  return answer.then((response) => response.clone());
}

/** `fetch`, but for what was asked first: that is answered once by what is on its way already. */
export const fetchOrTake: typeof fetch = (input, init) => {
  const now = performance.now();
  if (now > FIRST_UNTIL || typeof init?.body !== 'string') return fetch(input, init);
  const name = nameOf(JSON.parse(init.body) as Question);
  const first = onTheWay.get(name);
  onTheWay.delete(name);
  askedByPage.add(name);
  if (!first || now - first.since > GOOD_FOR) return fetch(input, init);
  return first.answer.catch(() => fetch(input, init));
};
