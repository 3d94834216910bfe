/** Mail about notifications, against a real mail server on this machine: once or not at all, and never in the log. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { HearNotifiedDocument, ReadSomeDocument, ToldDocument, WhereToWriteDocument, WriteToMeDocument } from '@selaras/schema/test';
import type { Actor, World } from '@selaras/server/testing';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { follow } from '../testkit/stream.ts';
import { useServer } from '../testkit/server.ts';

interface Mail {
  readonly to: string;
  readonly text: string;
}
const box: Mail[] = [];
/** What the mail server does with the next message; as it takes them unless said. */
let onData: NonNullable<SMTPServerOptions['onData']> | null = null;
let recipient: Error | null = null;
const keep: NonNullable<SMTPServerOptions['onData']> = (stream, session, callback) => {
  const parts: Buffer[] = [];
  stream.on('data', (part: Buffer) => parts.push(part));
  stream.on('end', () => {
    for (const { address } of session.envelope.rcptTo) box.push({ to: address, text: Buffer.concat(parts).toString('utf8') });
    callback();
  });
};
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  logger: false,
  onRcptTo: (_address, _session, callback) => callback(recipient),
  onData: (stream, session, callback) => (onData ?? keep)(stream, session, callback),
});
smtp.on('error', () => undefined);
smtp.listen(0, '127.0.0.1');
await once(smtp.server, 'listening');
const { port } = smtp.server.address() as AddressInfo;
afterAll(() => new Promise<void>((done) => smtp.close(() => done())));

const log: string[] = [];
const { server, as, newWorld } = await useServer({
  settings: { SELARAS_MAIL_URL: `smtp://127.0.0.1:${port}`, SELARAS_MAIL_FROM: 'Selaras <selaras@kota.example>', SELARAS_ORIGINS: 'https://selaras.example' },
  onLog: (line) => log.push(line),
  logLevel: 'trace',
});
const { system } = server.app.services;

beforeEach(() => {
  onData = null;
  recipient = null;
  box.splice(0);
});

const refusal = (code: number): Error => Object.assign(new Error(`no ani@dinas.go.id here`), { responseCode: code });
const until = async (condition: () => Promise<boolean> | boolean): Promise<void> => {
  for (let count = 0; !(await condition()); count++) {
    if (count > 200) throw new Error('it never came to that');
    await new Promise((done) => setTimeout(done, 50));
  }
};
const stateOf = async (id: string | null): Promise<string | undefined> =>
  (await system.query<{ state: string }>('select state from notification_mail where notification_id = $1', [id])).rows[0]?.state;
/** The minutes until the next try are over. */
const later = (id: string | null) => system.query('update notification_mail set next_at = now() where notification_id = $1', [id]);

async function written(language: 'ID' | 'EN' = 'ID'): Promise<{ world: World; account: Actor; address: string; remind: () => Promise<string | null> }> {
  const world = await newWorld();
  const period = await world.period();
  const account = await world.account(`atasan-${world.instansi.code}`);
  const address = `atasan.${world.instansi.code.toLowerCase()}@dinas.go.id`;
  const { setNotificationMail } = await as(account).ask(WriteToMeDocument, { input: { address, language } });
  expect(setNotificationMail).toEqual({ __typename: 'NotificationMailSet', isOn: true });
  return { world, account, address, remind: () => world.remindAccount(account, period, { by: 'Ani Rahasia' }) };
}
const mailTo = (address: string): readonly Mail[] => box.filter(({ to }) => to === address);

it('goes to who asked for it, in their language, with a link, and names nobody in its subject', async () => {
  const { account, address, remind } = await written('EN');
  expect((await as(account).ask(WhereToWriteDocument, {})).notificationMail).toEqual({ isSetUp: true, address, language: 'EN' });
  const id = await remind();
  await until(() => mailTo(address).length > 0);
  const [{ text }] = mailTo(address) as [Mail];
  expect(text).toContain('From: Selaras <selaras@kota.example>');
  expect(text).toContain('Subject: Selaras: performance evaluations wait for you');
  const read = text.replaceAll(/=\r?\n/g, '');
  expect(read).toContain('Ani Rahasia reminds you of the evaluations of Triwulan IV 2026');
  expect(read).toContain('https://selaras.example/');
  await until(async () => (await stateOf(id)) === 'SENT');
});

it('goes to nobody who did not ask for it, or does no longer', async () => {
  const { world, account, address, remind } = await written();
  await as(account).ask(WriteToMeDocument, { input: { address: null, language: 'ID' } });
  const other = await world.account(`lain-${world.instansi.code}`);
  const [one, two] = [await remind(), await world.remindAccount(other, await world.period('Lain', { from: '2026-01-01', to: '2026-03-31' }))];
  expect([await stateOf(one), await stateOf(two)]).toEqual([undefined, undefined]);
  expect(mailTo(address)).toEqual([]);
});

it('is not sent when it was read before', async () => {
  const { account, address, remind } = await written();
  recipient = refusal(450);
  const id = await remind();
  await until(
    async () =>
      (await stateOf(id)) === 'WAITING' &&
      (await system.query('select from notification_mail where notification_id = $1 and attempts = 1', [id])).rowCount === 1,
  );
  recipient = null;
  await as(account).ask(ReadSomeDocument, { input: { notificationIds: [id!] } });
  await later(id);
  await until(async () => (await stateOf(id)) === 'UNNEEDED');
  expect(mailTo(address)).toEqual([]);
});

it('is tried again where the mail server does not take it yet, and arrives once', async () => {
  const { address, remind } = await written();
  recipient = refusal(451);
  const id = await remind();
  await until(
    async () =>
      (await system.query('select from notification_mail where notification_id = $1 and attempts = 1 and state = $2', [id, 'WAITING'])).rowCount === 1,
  );
  recipient = null;
  await later(id);
  await until(async () => (await stateOf(id)) === 'SENT');
  expect(mailTo(address)).toHaveLength(1);
});

it('is given up where the mail server will never take it', async () => {
  const { address, remind } = await written();
  recipient = refusal(550);
  const id = await remind();
  await until(async () => (await stateOf(id)) === 'FAILED');
  expect(mailTo(address)).toEqual([]);
});

it('is not sent again when the line broke behind its text: nobody knows whether it went out', async () => {
  const { address, remind } = await written();
  onData = (stream, session) => {
    stream.resume();
    stream.on('end', () => {
      box.push({ to: session.envelope.rcptTo[0]!.address, text: '' });
      // Taken, and then the line breaks before it is said.
      for (const connection of smtp.connections) (connection as { _socket?: { destroy(): void } })._socket?.destroy();
    });
  };
  const id = await remind();
  await until(async () => (await stateOf(id)) === 'UNCERTAIN');
  onData = null;
  await later(id);
  await new Promise((done) => setTimeout(done, 2_500));
  expect(mailTo(address)).toHaveLength(1);
  expect(await stateOf(id)).toBe('UNCERTAIN');
});

it('of a server that died while it sent is not sent by another', async () => {
  const { address, remind } = await written();
  recipient = refusal(451);
  const id = await remind();
  await until(
    async () =>
      (await system.query('select from notification_mail where notification_id = $1 and attempts = 1 and state = $2', [id, 'WAITING'])).rowCount === 1,
  );
  recipient = null;
  await system.query(`update notification_mail set state = 'SENDING', claimed_at = now() - interval '11 minutes' where notification_id = $1`, [id]);
  await until(async () => (await stateOf(id)) === 'UNCERTAIN');
  expect(mailTo(address)).toEqual([]);
});

it('of many at once arrives once each', async () => {
  const { world, account, address } = await written();
  const period = await world.period('Lain', { from: '2026-01-01', to: '2026-03-31' });
  await Promise.all(Array.from({ length: 30 }, () => world.remindAccount(account, period)));
  await until(() => mailTo(address).length >= 30);
  await new Promise((done) => setTimeout(done, 300));
  const ids = mailTo(address).map(({ text }) => /Message-ID: <([^>]+)>/i.exec(text)![1]);
  expect(ids).toHaveLength(30);
  expect(new Set(ids).size).toBe(30);
});

it('is refused for what is no address, and for an account that everybody uses', async () => {
  const { account } = await written();
  const set = async (address: string) => (await as(account).ask(WriteToMeDocument, { input: { address, language: 'ID' } })).setNotificationMail;
  expect(await set('ani@dinas.go.id\r\nBcc: lain@dinas.go.id')).toMatchObject({ code: 'ADDRESS_NOT_USABLE' });
  await system.query('update account set demo = true where id = $1', [account.accountId]);
  expect(await set('ani@dinas.go.id')).toMatchObject({ code: 'ACCOUNT_IS_SHARED' });
});

it('leaves neither address, name nor sentence in the log', async () => {
  const { address, remind, account } = await written();
  recipient = refusal(450);
  const id = await remind();
  await until(() => log.some((line) => line.includes('a mail was not taken') && line.includes(id!)));
  const hears = await follow(server.url, account, HearNotifiedDocument, {});
  await hears.until(({ notified }) => notified.unread === 1);
  hears.cut();
  await as(account).ask(ToldDocument, {});
  for (const secret of [address, 'ani@dinas.go.id', 'Ani Rahasia', 'mengingatkan'])
    expect(
      log.filter((line) => line.includes(secret)),
      secret,
    ).toEqual([]);
});
