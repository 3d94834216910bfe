import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FiguresOfEachDinasDocument, ThroughEveryLevelDocument } from '@selaras/schema/test';
import { parse, print, type OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { operationOf } from '../testkit/documents.ts';
import { buildPlace, type Place } from '../testkit/places.ts';
import { useServer } from '../testkit/server.ts';
import { layOut } from '../testkit/sql-text.ts';
import { statementsOf } from '../testkit/statements.ts';
import { askForWeb, type Asked } from './asking.ts';
import { WEB_OPERATIONS } from './web-operations.ts';

const LISTED = Object.values(
  JSON.parse(readFileSync(new URL('../../schema/generated/operations.json', import.meta.url), 'utf8')) as Record<string, string>,
).map((text) => parse(text).definitions[0] as OperationDefinitionNode);
const SQL = join(import.meta.dirname, '__sql__');

const served = await useServer();
const { server, as, newWorld } = served;
const small = await buildPlace(await newWorld(), 3, 3);
const large = await buildPlace(await newWorld(), 300, 30);
await server.app.worker.settle();

interface Answered {
  readonly texts: readonly string[];
  readonly size: number;
}

async function answer(asked: Asked, place: Place): Promise<Answered> {
  // Asked until it runs compiled, which is how it runs from then on.
  if (operationOf(asked.document).operation !== 'subscription') for (let round = 0; round < 4; round++) await askForWeb(served, asked, place);
  let data: unknown;
  const texts = await statementsOf(server, async () => (data = await askForWeb(served, asked, place)));
  return { texts, size: JSON.stringify(data).length };
}

const answers = new Map<Asked, Promise<Answered>>();
const inSmall = (asked: Asked): Promise<Answered> => answers.get(asked) ?? answers.set(asked, answer(asked, small)).get(asked)!;

const titleOf = (asked: Asked): string => asked.operation + (asked.way === '' ? '' : `, ${asked.way},`);

/** What makes part of an organisation anew: units, positions, needs and appointments, each with a statement of its own to begin and to end them. */
const ANEW = ['TransferUnit', 'MergeUnits', 'SplitUnit'];

describe('every operation of the web', () => {
  it('is asked here', () => {
    const missing = LISTED.filter((one) => !WEB_OPERATIONS.some((asked) => asked.operation === one.name!.value));
    const toAdd = missing.map(({ name, variableDefinitions = [] }) => {
      const variables = variableDefinitions.map((variable) => `${variable.variable.name.value}: <${print(variable.type)}>`);
      return `asking(web.${name!.value}Document).with((place) => ({ ${variables.join(', ')} })),`;
    });
    expect(toAdd, 'say in test/api/asked/<feature>.asked.ts how to ask for it').toEqual([]);
  });

  it.each(WEB_OPERATIONS.map((asked) => [titleOf(asked), asked] as const))('%s sends as many statements for 300 people as for 3', async (_title, asked) => {
    const few = await inSmall(asked);
    const many = await answer(asked, large);
    // A page that is not whole counts the rest with one statement per connection it shows.
    const counts = many.texts.filter((text) => text.includes('count(*)::int as total'));
    // The same kinds of statements; which neighbour's rows arrive first decides whether one kind is sent in one batch or two.
    const kinds = new Set(few.texts);
    expect(many.texts.filter((text) => !kinds.has(text) && !counts.includes(text))).toEqual([]);
    expect(many.texts.length - counts.length, many.texts.join('\n')).toBeLessThanOrEqual(few.texts.length + 3);
    expect(counts.length).toBeLessThanOrEqual(3);
    expect(many.texts.length).toBeLessThanOrEqual(ANEW.includes(asked.operation) ? 32 : 25);
    expect(many.size).toBeGreaterThanOrEqual(few.size * 0.9);
  });
});

/** What an operation sends, each statement once and in an order of its own: which one leaves first is a matter of luck. */
async function sqlOf(operation: string): Promise<string> {
  const sections: string[] = [];
  for (const asked of WEB_OPERATIONS.filter((one) => one.operation === operation)) {
    const { texts } = await inSmall(asked);
    const laidOut = [...new Set(texts.map(layOut))].sort();
    sections.push([`-- ${operation}${asked.way === '' ? '' : `: ${asked.way}`}`, ...laidOut.map((text) => `${text};`)].join('\n\n'));
  }
  return `${sections.join('\n\n')}\n`;
}

describe('the SQL of an operation', () => {
  const operations = [...new Set(WEB_OPERATIONS.map((asked) => asked.operation))];

  it.each(operations)('of %s is what is kept beside this test; look at the difference, then update it with -u', async (operation) => {
    await expect(await sqlOf(operation)).toMatchFileSnapshot(join(SQL, `${operation}.sql`));
  });

  it('is kept for no operation that is gone', () => {
    expect(readdirSync(SQL).filter((file) => !operations.includes(file.replace(/\.sql$/, '')))).toEqual([]);
  });
});
it('a nested answer through every level sends one statement per kind of neighbour, not per row', async () => {
  const texts: string[][] = [];
  for (const place of [small, large]) {
    const asking = (): Promise<unknown> => as(place.hr).ask(ThroughEveryLevelDocument, { id: place.dinas.node });
    for (let round = 0; round < 4; round++) await asking();
    texts.push(await statementsOf(server, asking));
  }
  expect(texts[1]!.length, texts[1]!.join('\n')).toBeLessThanOrEqual(texts[0]!.length + 3);
  expect(texts[0]!.length).toBeGreaterThan(3);
  expect(texts[1]!.length).toBeLessThanOrEqual(30);
});

it('the figures of a list of dinas are counted together, not dinas by dinas', async () => {
  const world = await newWorld();
  const hr = await world.account('hr', { role: 'HR' });
  const asking = (): Promise<unknown> => as(hr).ask(FiguresOfEachDinasDocument, { code: world.instansi.code });
  const lengths: number[] = [];
  for (const more of [1, 8]) {
    for (let made = 0; made < more; made++) await world.dinas();
    for (let round = 0; round < 4; round++) await asking();
    lengths.push((await statementsOf(server, asking)).length);
  }
  expect(lengths[0]).toBeGreaterThan(0);
  // One more for each set of facts that is stored of some dinas by then and not of others: three, and seven dinas.
  expect(lengths[1]).toBeLessThanOrEqual(lengths[0]! + 3);
});
