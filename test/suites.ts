/** The folders of each vitest project of this package. What breaks servers and databases runs by itself, after the others; so does what builds. */
export const SUITES = {
  api: ['api', 'live', 'conformance', 'attacks'],
  e2e: ['e2e'],
  faults: ['faults'],
  house: ['house'],
} as const;
