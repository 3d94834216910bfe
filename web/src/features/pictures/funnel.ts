type State = 'NOT_STARTED' | 'DRAFT' | 'SUBMITTED';

interface Step {
  readonly key: 'expected' | 'begun' | 'submitted' | 'sealed';
  readonly reached: number;
  readonly waiting: number;
  /** In which state who waits here is; of the last step none waits. */
  readonly state: State | null;
}

export interface Funnel {
  readonly steps: readonly Step[];
  /** Where most wait; null when everything is sealed. */
  readonly most: { readonly state: State; readonly waiting: number } | null;
}

type Counts = Readonly<Record<'expected' | 'notStarted' | 'draft' | 'submitted' | 'sealed', number | null>>;

/** Who came how far. Null when somebody's count is not there, or nobody is expected. */
export function funnelOf({ expected, notStarted, draft, submitted, sealed }: Counts): Funnel | null {
  if (expected === null || notStarted === null || draft === null || submitted === null || sealed === null || expected === 0) return null;
  const steps: readonly Step[] = [
    { key: 'expected', reached: expected, waiting: notStarted, state: 'NOT_STARTED' },
    { key: 'begun', reached: draft + submitted + sealed, waiting: draft, state: 'DRAFT' },
    { key: 'submitted', reached: submitted + sealed, waiting: submitted, state: 'SUBMITTED' },
    { key: 'sealed', reached: sealed, waiting: 0, state: null },
  ];
  const most = steps.reduce<Funnel['most']>(
    (found, { state, waiting }) => (state !== null && waiting > (found?.waiting ?? 0) ? { state, waiting } : found),
    null,
  );
  return { steps, most };
}
