/** Requests that another site, another name or a slow hand sends. */
import { request } from 'node:http';
import { connect } from 'node:net';
import { SessionDocument, SignInFormDocument, SignInPageDocument } from '@selaras/schema/web';
import { describe, expect, it } from 'vitest';
import { Client } from '../testkit/client.ts';
import { textOf } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';

const { server } = await useServer({ settings: { SELARAS_REQUEST_SECONDS: '1' } });
const { server: open } = await useServer({
  settings: { HOST: '0.0.0.0', SELARAS_ORIGINS: 'https://selaras.example', SELARAS_HOSTS: 'selaras', SELARAS_TRUSTED_PROXIES: '127.0.0.1' },
});
const shown = await useServer({ settings: { SELARAS_DEMO: '1' } });
const real = await useServer();

const port = Number(new URL(server.url).port);
const query = JSON.stringify({ query: textOf(SessionDocument) });
const JSON_BODY = { 'content-type': 'application/json' };

interface Received {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}
/** fetch adds headers of its own and lets nobody choose a host. */
function send(to: string, path: string, headers: Record<string, string>, body?: string): Promise<Received> {
  return new Promise((done, fail) => {
    const sent = request(new URL(path, to), { method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.once('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.once('upgrade', (_response, socket) => {
      socket.destroy();
      done({ status: 101, headers: {}, body: '' });
    });
    sent.once('error', fail);
    sent.end(body);
  });
}
const UPGRADE = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13', 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==' };
const local = (url: string): string => url.replace('localhost', '127.0.0.1');

describe('a name that leads to this machine without being ours', () => {
  it.each(['evil.example', `evil.example:${port}`, 'localhost.evil.example', '10.1.2.3'])('%s is answered by nothing of ours', async (host) => {
    const origin = `http://${host}`;
    for (const [path, body] of [
      ['/graphql', query],
      ['/imports', 'x'],
      ['/', undefined],
      ['/assets/x.js', undefined],
    ] as const) {
      const answer = await send(server.url, path, { host, origin, ...JSON_BODY, 'apollo-require-preflight': '1' }, body);
      expect(answer.status, path).toBe(421);
      expect(answer.body, path).toContain('SELARAS_ORIGINS');
    }
    expect((await send(server.url, '/graphql', { host, origin, ...UPGRADE })).status).toBe(421);
    expect((await send(server.url, '/healthz', { host })).status).toBe(200);
  });

  it('is one when a proxy that is not ours claims it, and ours when ours does', async () => {
    const claimed = { 'x-forwarded-host': 'selaras.example', 'x-forwarded-proto': 'https', origin: 'https://selaras.example', ...JSON_BODY };
    expect((await send(server.url, '/graphql', { host: 'evil.example', ...claimed }, query)).status).toBe(421);
    expect((await send(server.url, '/graphql', claimed, query)).status).toBe(403);
    expect((await send(local(open.url), '/graphql', { host: 'evil.example', ...claimed }, query)).status).toBe(200);
    expect((await send(local(open.url), '/graphql', { ...claimed, 'x-forwarded-host': 'evil.example' }, query)).status).toBe(421);
  });

  it('is not an address, where we listen beyond this machine, nor a name in the settings', async () => {
    for (const host of ['10.1.2.3:4000', 'selaras:4000', 'selaras.example'])
      expect((await send(local(open.url), '/graphql', { host, ...JSON_BODY }, query)).status, host).toBe(200);
    expect((await send(local(open.url), '/graphql', { host: 'evil.example', ...JSON_BODY }, query)).status).toBe(421);
  });
});

describe('another site', () => {
  const FOREIGN = [
    'null',
    `https://127.0.0.1:${port}`,
    `http://127.0.0.1:${port + 1}`,
    'http://127.0.0.1',
    `http://localhost:${port}`,
    'https://evil.example',
    '',
  ];

  it.each(FOREIGN)('as "%s" sends no operation, file or socket with the cookie of a visitor', async (origin) => {
    expect((await send(server.url, '/graphql', { origin, ...JSON_BODY }, query)).status).toBe(403);
    expect((await send(server.url, '/imports', { origin, 'apollo-require-preflight': '1' }, 'x')).status).toBe(403);
    expect((await send(server.url, '/graphql', { origin, ...UPGRADE })).status).toBe(403);
  });

  it('is none when it is the very address that was asked', async () => {
    const { origin } = new URL(server.url);
    expect((await send(server.url, '/graphql', { origin, ...JSON_BODY }, query)).status).toBe(200);
    expect((await send(server.url, '/graphql', { origin, ...UPGRADE })).status).toBe(101);
  });
});

describe('a slow hand', () => {
  /** Sends the head of a request and a byte of its body now and then; what came back when the connection ended. */
  const drip = (head: string): Promise<string> =>
    new Promise((done) => {
      let answer = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(head));
      const dripping = setInterval(() => socket.write(' '), 200);
      socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
      socket.on('error', () => undefined);
      socket.once('close', () => {
        clearInterval(dripping);
        done(answer);
      });
    });
  const head = (path: string): string =>
    `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nContent-Length: 60000\r\napollo-require-preflight: 1\r\n\r\n`;

  it.each(['/graphql', '/nowhere'])('does not hold a connection by an operation to %s that never ends', async (path) => {
    expect(await drip(head(path))).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('does not hold one by a file that comes byte by byte', async () => {
    // Nobody is signed in, so the answer comes at once; the rest of the file is still being sent.
    expect(await drip(head('/imports?kind=units'))).toMatch(/^HTTP\/1\.1 (401|408) /);
  });
});

describe('cookies and headers', () => {
  it('go over HTTPS only, bound to this very site, wherever we listen beyond this machine', async () => {
    const { headers } = await send(local(open.url), '/graphql', { host: 'selaras', ...JSON_BODY }, query);
    expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
    expect(open.app.services.cookies.session('x')).toMatch(/^__Host-selaras_session=x;.*HttpOnly; Secure/);
    expect(open.app.services.cookies.devices(['x'])).toMatch(/^__Host-selaras_device=x;.*HttpOnly; Secure; SameSite=Strict/);
    // A neighbour domain can set a cookie without the prefix.
    expect(open.app.services.cookies.sessionOf(`selaras_session=${'A'.repeat(43)}`)).toBeNull();
    expect((await send(server.url, '/healthz', {})).headers['strict-transport-security']).toBeUndefined();
  });

  it('allow no style and script but our own, and no power of the browser', async () => {
    for (const path of ['/healthz', '/nowhere', '/graphql']) {
      const policy = String((await send(server.url, path, {})).headers['content-security-policy']);
      expect(policy, path).toContain("frame-ancestors 'none'");
      expect(policy, path).not.toContain('unsafe');
      expect(policy, path).not.toContain('ws:');
    }
  });
});

describe('the demonstration', () => {
  it.each([
    ['a server that shows it', shown, true],
    ['any other server over the same rows', real, false],
  ] as const)('gives its password away, and lets it open anything, only where it is meant to: %s', async (_where, served, isShown) => {
    const world = await served.newWorld();
    const { accountId } = await world.account('admin', { role: 'ADMIN' });
    await world.login('peraga', 'selaras-demo-2026');
    await world.system.query("update account set demo = true where id = $1 or username = 'peraga'", [accountId]);
    const nobody = Client.nobody(served.server.url);
    expect((await nobody.ask(SignInPageDocument)).demoAccounts!.length).toBe(isShown ? 1 : 0);
    const { signIn } = await nobody.ask(SignInFormDocument, { input: { username: 'peraga', password: 'selaras-demo-2026' } });
    expect(signIn.__typename).toBe(isShown ? 'SignedIn' : 'CredentialsRefused');
  });
});
