/** What a government is brought in with, each resting on what stands before it. */
export const SETUP_PARTS = ['UNITS', 'POSITIONS', 'EMPLOYEES', 'ASSIGNMENTS', 'NEED', 'PERIOD', 'ACCOUNTS'] as const;

export interface StepOfSetup {
  readonly part: (typeof SETUP_PARTS)[number];
  readonly found: number | null;
  readonly outOf: number | null;
  readonly isDone: boolean | null;
  readonly isNext: boolean;
  readonly importKind: string | null;
}

/** What there is of a government; null for what is not to be seen. */
export interface SetupCounts {
  readonly units: number;
  readonly positions: number;
  readonly withNeed: number;
  readonly employees: number | null;
  readonly withPosition: number | null;
  readonly openPeriods: number;
  readonly accounts: number | null;
}

interface Part {
  readonly part: StepOfSetup['part'];
  readonly importKind: string | null;
  readonly found: (counts: SetupCounts) => number | null;
  readonly outOf?: (counts: SetupCounts) => number | null;
}

const PARTS: readonly Part[] = [
  { part: 'UNITS', importKind: 'UNITS', found: ({ units }) => units },
  { part: 'POSITIONS', importKind: 'POSITIONS', found: ({ positions }) => positions },
  { part: 'EMPLOYEES', importKind: 'EMPLOYEES', found: ({ employees }) => employees },
  { part: 'ASSIGNMENTS', importKind: 'ASSIGNMENTS', found: ({ withPosition }) => withPosition, outOf: ({ employees }) => employees },
  { part: 'NEED', importKind: 'POSITIONS', found: ({ withNeed }) => withNeed, outOf: ({ positions }) => positions },
  { part: 'PERIOD', importKind: null, found: ({ openPeriods }) => openPeriods },
  { part: 'ACCOUNTS', importKind: null, found: ({ accounts }) => accounts },
];

/** The first administrator has one: with another, somebody else can sign in. */
const ACCOUNTS_OF_BEGINNING = 1;

/**
 * A step is done once there is some of what it brings in: how much is enough only the government knows, and what is
 * missing of a whole is said beside it.
 */
export function stepsOf(counts: SetupCounts): StepOfSetup[] {
  const steps = PARTS.map(({ part, importKind, found, outOf }): StepOfSetup => {
    const number = found(counts);
    const isDone = number === null ? null : number > (part === 'ACCOUNTS' ? ACCOUNTS_OF_BEGINNING : 0);
    return { part, importKind, found: number, outOf: outOf?.(counts) ?? null, isDone, isNext: false };
  });
  const next = steps.find(({ isDone }) => isDone === false);
  return steps.map((step) => ({ ...step, isNext: step === next }));
}
