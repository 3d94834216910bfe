import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Viewer } from '../access/viewer.ts';
import { Registry } from 'prom-client';
import { renderMetrics } from '../metrics.ts';
import { DeprecatedUse } from './deprecated-use.ts';

const SCHEMA = buildSchema(`
  enum Order { NAME AGE @deprecated(reason: "Use NAME.") }
  input Filter { dinas: ID unit: ID @deprecated(reason: "Use dinas.") }
  type Person { name: String rank: String @deprecated(reason: "Use golongan.") }
  type Query { people(order: Order, filter: Filter, old: Int @deprecated(reason: "It does nothing.")): [Person] }
`);
const program = (sessionId: string): Viewer => ({ sessionKind: 'TOKEN', sessionId }) as Viewer;
const LINE = /^selaras_deprecated_uses_total\{field="([^"]+)",token="([^"]+)"\} (\d+)$/gm;
const uses = async (): Promise<{ field: string; token: string; times: number }[]> =>
  [...(await renderMetrics([], new Registry())).matchAll(LINE)].map(([, field, token, times]) => ({ field: field!, token: token!, times: Number(times) }));
const usesOf = async (token: string): Promise<Record<string, number>> =>
  Object.fromEntries((await uses()).filter((use) => use.token === token).map(({ field, times }) => [field, times]));

describe('what is going to be removed', () => {
  it('is counted by the token that asks for it, wherever it stands', async () => {
    const use = new DeprecatedUse(SCHEMA);
    const document = parse('{ people(order: AGE, filter: { unit: "x" }, old: 1) { name ...More } } fragment More on Person { rank }');
    use.note(document, program('t-1'));
    use.note(document, program('t-1'));
    expect(await usesOf('t-1')).toEqual({ 'Order.AGE': 2, 'Filter.unit': 2, 'Query.people(old:)': 2, 'Person.rank': 2 });
  });

  it('is no matter of who asks for other things, of browsers, and of nobody', async () => {
    const use = new DeprecatedUse(SCHEMA);
    use.note(parse('{ people(order: NAME) { name } }'), program('t-2'));
    use.note(parse('{ people { rank } }'), { sessionKind: 'BROWSER', sessionId: 't-2' } as Viewer);
    use.note(parse('{ people { rank } }'), null);
    expect(await usesOf('t-2')).toEqual({});
  });

  it('is remembered of so many tokens and no more', async () => {
    const use = new DeprecatedUse(SCHEMA);
    const document = parse('{ people { rank } }');
    for (let number = 0; number < 3_000; number++) use.note(document, program(`many-${number}`));
    expect((await uses()).length).toBeLessThanOrEqual(1_000);
  });
});
