/** Characters of an idempotency key. A UUID has 36; keys that programs put together of names and days have more. */
export const MOST_OF_KEY = 255;
