interface Flight<Answer> {
  running: Promise<unknown>;
  /** What everybody waits for who came while the running one was under way. */
  next: Promise<Answer> | null;
}

/**
 * Identical reads that arrive together are executed together: what twenty screens of one account ask for again after a
 * broken connection is read twice, not twenty times. A read never joins an execution that is already running, because
 * its snapshot may be older than the read itself: it waits for the next one. Whoever asks alone is not delayed.
 */
export class SharedAnswers<Answer> {
  readonly #flights = new Map<string, Flight<Answer>>();

  run(key: string, execute: () => Promise<Answer>): Promise<Answer> {
    const flight = this.#flights.get(key);
    if (!flight) return this.#start(key, execute);
    flight.next ??= flight.running.then(() => this.#start(key, execute));
    return flight.next;
  }

  #start(key: string, execute: () => Promise<Answer>): Promise<Answer> {
    const answer = execute();
    const flight: Flight<Answer> = { next: null, running: Promise.resolve() };
    flight.running = answer
      .then(
        () => undefined,
        () => undefined,
      )
      .then(() => {
        // Those who wait take the place over; without any the key is free again.
        if (!flight.next) this.#flights.delete(key);
      });
    this.#flights.set(key, flight);
    return answer;
  }
}
