/** Whoever works with our web never meets a budget: every operation of it, as it is asked, beside what a server gives unless told otherwise. */
import limits from '@selaras/schema/limits.json' with { type: 'json' };
import type { Actor } from '@selaras/server/testing';
import { describe, expect, it } from 'vitest';
import type { ToldCost } from '../testkit/client.ts';
import { operationOf, textOf } from '../testkit/documents.ts';
import { buildPlace } from '../testkit/places.ts';
import { useServer } from '../testkit/server.ts';
import { WEB_OPERATIONS } from './web-operations.ts';

const { server, newWorld } = await useServer();
const place = await buildPlace(await newWorld(), 150, 20);
await server.app.worker.settle();

async function costOf(actor: Actor | null, query: string, variables: object, headers: Record<string, string> = {}): Promise<ToldCost> {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(actor && { authorization: `Bearer ${actor.token}` }), ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return ((await answer.json()) as { extensions: { cost: ToldCost } }).extensions.cost;
}

const ASKED = WEB_OPERATIONS.filter(({ document }) => operationOf(document).operation !== 'subscription');
const counted = new Map<string, number>();
for (const { operation, document, prepare } of ASKED) {
  const { actor, variables } = await prepare(place);
  const { requested } = await costOf(actor, textOf(document), variables, { 'selaras-cost-only': '1' });
  counted.set(operation, Math.max(requested!, counted.get(operation) ?? 0));
}
const costs = [...counted.values()];
/** Every page asks for the session, and most for one thing more. */
const dearestPage = counted.get('Session')! + Math.max(...costs);

describe('a budget', () => {
  it('lets the dearest page of the web be opened every second for as long as anybody likes', () => {
    expect(costs.length).toBeGreaterThan(30);
    expect(dearestPage, JSON.stringify(Object.fromEntries(counted))).toBeLessThanOrEqual(limits.budgetPerSecond);
  });

  it('lets it be opened twenty times at once, and the dearest things that it shows, or does, one a second in five windows', () => {
    expect(20 * dearestPage).toBeLessThanOrEqual(limits.budget);
    const costsOf = (operation: 'query' | 'mutation'): readonly number[] => [
      ...new Map(
        ASKED.filter(({ document }) => operationOf(document).operation === operation).map((asked) => [asked.operation, counted.get(asked.operation)!]),
      ).values(),
    ];
    const sum = (all: readonly number[]): number => all.reduce((before, cost) => before + cost, 0);
    // While a budget comes back. What one opens in that time is bounded by the person, and not by how many pages there are.
    const seconds = limits.budget / limits.budgetPerSecond;
    const dearest = (operation: 'query' | 'mutation'): number =>
      sum(
        costsOf(operation)
          .toSorted((one, other) => other - one)
          .slice(0, seconds),
      );
    // What one does is bounded by the person too: there are more changes than anybody makes in that half minute.
    for (const operation of ['query', 'mutation'] as const) expect(5 * dearest(operation), operation).toBeLessThanOrEqual(limits.budget);
  });
});

it.each(ASKED.map((asked) => [`${asked.operation} ${asked.way}`, asked] as const))(
  '%s costs something, and no more than was counted before',
  async (_name, asked) => {
    const { actor, variables } = await asked.prepare(place);
    const { requested, actual } = await costOf(actor, textOf(asked.document), variables);
    expect(actual).toBeGreaterThan(0);
    expect(actual).toBeLessThanOrEqual(requested!);
  },
);
