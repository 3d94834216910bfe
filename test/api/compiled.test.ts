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

/** What tells the time, whether it is noted by then that a token was used, and where the log has come to. */
const still = (data: unknown): string =>
  JSON.stringify(data).replaceAll(/"(computedAt|cursor|lastSeenAt|lastUsedAt|secondsLeft|rowsPerSecond)":("[^"]*"|[0-9.]+|null)/g, '"$1":0');

const queries = WEB_OPERATIONS.filter((asked) => operationOf(asked.document).operation === 'query');
it.each(queries.map((asked) => [`${asked.operation} ${asked.way}`, asked] as const))('%s', async (_title, asked) => {
  const answers: string[] = [];
  // Asked for once: what is made to be asked for would stand in the answers after it.
  const prepared = await asked.prepare(place);
  for (let time = 1; time <= 4; time++) answers.push(still(await askForWeb(served, { ...asked, prepare: async () => prepared }, place)));
  for (const answer of answers) expect(answer).toBe(answers[0]);
});
