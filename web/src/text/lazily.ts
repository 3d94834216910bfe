/**
 * Made when it is first used. What the platform needs to write or compare as a language does costs a phone some milliseconds to make; all of
 * it together was a fifth of what the board was busy with before it stood.
 */
export function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
