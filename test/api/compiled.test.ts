/** The graph itself, asked as our web asks it: the fourth answer, which runs compiled, is the first one, byte for byte. By chance: `executor.property.test.ts`. */
import { expect, it } from 'vitest';
import { operationOf } from '../testkit/documents.ts';
import { buildPlace } from '../testkit/places.ts';
import { useServer } from '../testkit/server.ts';
import { askForWeb } from './asking.ts';
import { WEB_OPERATIONS } from './web-operations.ts';

const served = await useServer();
const place = await buildPlace(await served.newWorld(), 7, 3);
await served.server.app.worker.settle();

/** What tells the time, and where the log has come to by then. */
const still = (data: unknown): string =>
  JSON.stringify(data).replaceAll(/"(computedAt|cursor|lastSeenAt|secondsLeft|rowsPerSecond)":("[^"]*"|[0-9.]+)/g, '"$1":0');

const queries = WEB_OPERATIONS.filter((asked) => operationOf(asked.document).operation === 'query');
it.each(queries.map((asked) => [`${asked.operation} ${asked.way}`, asked] as const))('%s', async (_title, asked) => {
  const answers: string[] = [];
  for (let time = 1; time <= 4; time++) answers.push(still(await askForWeb(served, asked, place)));
  for (const answer of answers) expect(answer).toBe(answers[0]);
});
