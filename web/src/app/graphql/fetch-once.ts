/** What several parts of a page ask is asked as one for so long; they begin within moments of each other. */
const GOOD_FOR = 2_000;

const asked = new Map<string, Promise<Response>>();

/** `fetch`, but for what was asked with the same text a moment ago: that answer is everybody's. For questions only, which change nothing. */
export const fetchOnce: typeof fetch = async (input, init) => {
  const question = init?.body;
  if (typeof question !== 'string') return fetch(input, init);
  let answer = asked.get(question);
  if (!answer) {
    // Whoever asked first may leave while others wait.
    answer = fetch(input, { ...init, signal: null });
    asked.set(question, answer);
    const forget = (): void => void asked.delete(question);
    answer.then(() => setTimeout(forget, GOOD_FOR), forget);
  }
  return (await answer).clone();
};
