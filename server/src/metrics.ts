/**
 * What is counted of this process, for /metrics. A part that refuses somebody by a limit declares the limit beside it
 * (`limitNamed`) and counts each refusal; whatever else counts is here. Labels are names of ours only: what a client
 * sends is never one, so that nobody can make more of them, and nobody's name or number ends there.
 */
import { Counter, Gauge, Registry } from 'prom-client';

const PREFIX = 'selaras_';
const counters = new Registry();
const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]): Counter<Label> =>
  new Counter({ name: `${PREFIX}${name}`, help, labelNames: [...labelNames], registers: [counters] });

interface Ran {
  times: number;
  objects: number;
  ms: number;
}

/** Told when somebody asks: telling three counters of each operation cost one in a hundred of its time. */
const ran = new Map<string, Ran>();
const operationCounter = (name: string, help: string, amount: (of: Ran) => number): void =>
  void new Counter({
    name: `${PREFIX}${name}`,
    help,
    labelNames: ['operation'],
    registers: [counters],
    collect() {
      this.reset();
      for (const [operation, one] of ran) this.inc({ operation }, amount(one));
    },
  });
operationCounter('operations_total', 'Queries and mutations that ran, by the operation of our web; other: those of programs.', ({ times }) => times);
operationCounter('operation_cost_total', 'Objects that they could have answered with at most.', ({ objects }) => objects);
operationCounter('operation_seconds_total', 'Time that they took, from the text being read to the answer.', ({ ms }) => ms / 1_000);

const subscriptions = counter('subscriptions_total', 'Subscriptions that began.', ['operation']);
const failures = counter('failures_total', 'Failures that were answered, by code.', ['code']);
const refusals = counter('refusals_total', 'Refusals because a limit was reached, or because a name is on no list.', ['limit']);

/** A limit, with what it holds back; its refusals are shown as 0 from the start. */
export function limitNamed(name: string): string {
  refusals.inc({ limit: name }, 0);
  return name;
}

export const countRefusal = (limit: string): void => refusals.inc({ limit });

export function countFailure(code: string, limit?: unknown): void {
  failures.inc({ code });
  if (typeof limit === 'string') countRefusal(limit);
}

export function countOperation(operation: string, objects: number, ms: number): void {
  const one = ran.get(operation);
  if (!one) return void ran.set(operation, { times: 1, objects, ms });
  one.times++;
  one.objects += objects;
  one.ms += ms;
}

/** Each pair of field and token is a line of /metrics for as long as this server runs: tokens are made by people, and fields marked by us. */
const MOST_DEPRECATED_USES = 1_000;
const deprecated = new Counter({
  name: `${PREFIX}deprecated_uses_total`,
  help: 'Operations of programs that asked for what is going to be removed, by field and by the id of the token.',
  labelNames: ['field', 'token'],
  registers: [counters],
});
const deprecatedPairs = new Set<string>();

export function countDeprecatedUse(field: string, token: string): void {
  const pair = `${field} ${token}`;
  if (!deprecatedPairs.has(pair) && deprecatedPairs.size >= MOST_DEPRECATED_USES) return;
  deprecatedPairs.add(pair);
  deprecated.inc({ field, token });
}

export const countSubscription = (operation: string): void => subscriptions.inc({ operation });

/** A browser may send the operations of our web only, so their names are few; a program names its own as it likes. */
export const operationLabel = (sessionKind: 'BROWSER' | 'TOKEN' | 'SCREEN' | undefined, name: string | null | undefined): string =>
  sessionKind === 'TOKEN' ? 'other' : (name ?? 'other');

export interface Reading {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What is looked up when somebody asks, such as how many connections a pool has. */
export interface GaugeOf {
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly string[];
  readonly read: () => readonly Reading[] | Promise<readonly Reading[]>;
}

/** What cannot be looked up in this time, from a database that hangs for instance, is left out of the answer. */
const LOOK_UP_WITHIN_MS = 3_000;

async function readWithin(gauge: GaugeOf): Promise<readonly Reading[]> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`${gauge.name} could not be looked up in time`)), LOOK_UP_WITHIN_MS);
  try {
    return await Promise.race([gauge.read(), late]);
  } catch {
    return [];
  } finally {
    clearTimeout(timer);
  }
}

/** Everything as Prometheus reads it. */
export async function renderMetrics(gauges: readonly GaugeOf[], ofProcess: Registry): Promise<string> {
  const readings = await Promise.all(gauges.map(readWithin));
  const looked = new Registry();
  gauges.forEach(({ name, help, labels = [] }, index) => {
    const gauge = new Gauge({ name: `${PREFIX}${name}`, help, labelNames: [...labels], registers: [looked] });
    for (const { labels: values = {}, value } of readings[index]!) gauge.set(values, value);
  });
  return (await Promise.all([counters, looked, ofProcess].map((registry) => registry.metrics()))).join('\n');
}
