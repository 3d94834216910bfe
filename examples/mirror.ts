/**
 * Keeps a copy of everything that a token may see in a file, one row a line:
 *
 *   SELARAS_TOKEN=… node examples/mirror.ts https://selaras.example instansi_<uuid> mirror.jsonl
 *
 * It begins with an export, follows the change feed, and asks after each of its words for the rows that were written since.
 * Stopped or cut off anywhere it goes on from its file; where a restore made that worthless, it begins anew.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

type Row = { readonly type: string; readonly id: string; readonly gone?: true };

const [address, instansi, file] = process.argv.slice(2) as [string, string, string];
const authorization = `Bearer ${process.env['SELARAS_TOKEN']}`;
let rows = new Map<string, Row>();
let cursor: string | null = null; // everything below this place of the feed is in the rows

/** Puts the rows of one answer into a copy; where the line breaks, the ids that arrived say where to go on. */
async function fill(copy: typeof rows, question: Record<string, string>): Promise<string> {
  const answer = await fetch(`${address}/export/everything.jsonl?${new URLSearchParams({ instansi, ...question })}`, { headers: { authorization } });
  if (!answer.ok) throw Object.assign(new Error(await answer.text()), { status: answer.status });
  const reached = question['cursor'] ?? answer.headers.get('selaras-cursor')!;
  let [last, rest] = ['', ''];
  try {
    for await (const text of answer.body!.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + text).split('\n');
      rest = lines.pop()!;
      for (const row of lines.map((line) => JSON.parse(line) as Row)) {
        last = row.id;
        if (row.gone) copy.delete(last);
        else copy.set(last, row);
      }
    }
    return reached;
  } catch {
    await pause(500);
    return fill(copy, { ...question, ...(last && { after: last, cursor: reached }) });
  }
}

/** Brings the file up to the feed. A cursor that is refused is of before a restore: then all of it is read again. */
async function catchUp(): Promise<void> {
  try {
    if (cursor === null) rows = new Map();
    cursor = await fill(rows, cursor === null ? {} : { since: cursor });
  } catch (error) {
    if ((error as { status?: number }).status !== 400 || cursor === null) throw error;
    cursor = null;
    return catchUp();
  }
  await writeFile(`${file}.new`, [{ cursor }, ...rows.values()].map((line) => `${JSON.stringify(line)}\n`).join(''));
  await rename(`${file}.new`, file);
}

/** Catches up whenever the feed says something, until the line breaks. */
async function follow(): Promise<void> {
  await catchUp();
  const socket = new WebSocket(`${address.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws');
  const query = 'subscription ($instansi: ID!, $after: String) { changes(instansiId: $instansi, after: $after) { kind } }';
  let last = Promise.resolve();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  socket.onopen = () => socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } }));
  socket.onclose = () => resolve();
  socket.onmessage = ({ data }) => {
    const { type, payload } = JSON.parse(data as string) as { type: string; payload?: { data?: { changes: { kind: string } } } };
    if (type === 'connection_ack') socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables: { instansi, after: cursor } } }));
    if (payload?.data?.changes.kind === 'CHANGED') (last = last.then(catchUp)).catch((error: Error) => (reject(error), socket.close()));
    if (type === 'error' || type === 'complete') socket.close();
  };
  await promise;
}

const [head, ...kept] = (await readFile(file, 'utf8').catch(() => '')).split('\n').filter(Boolean);
if (head) ({ cursor } = JSON.parse(head) as { cursor: string });
rows = new Map(kept.map((line) => JSON.parse(line) as Row).map((row) => [row.id, row]));
for (;;) {
  await follow().catch((error: Error & { status?: number }) => (error.status === 401 ? Promise.reject(error) : console.error(error.message)));
  await pause(1_000);
}
