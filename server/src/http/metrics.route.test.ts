import fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { registerMetrics } from './metrics.route.ts';

const TOKEN = 'made-up-by-chance-0123456789';

async function statusOf(
  environment: NodeJS.ProcessEnv,
  request: { readonly remoteAddress?: string; readonly headers?: Record<string, string> } = {},
): Promise<number> {
  const http = fastify();
  registerMetrics(http, readConfig(environment), []);
  const { statusCode } = await http.inject({
    method: 'GET',
    url: '/metrics',
    remoteAddress: '127.0.0.1',
    ...request,
    headers: { host: 'localhost:4000', ...request.headers },
  });
  await http.close();
  return statusCode;
}

describe('/metrics', () => {
  it('answers on this machine, under its own names', async () => {
    for (const host of ['localhost:4000', '127.0.0.1:4000', '[::1]:4000', 'localhost']) expect(await statusOf({}, { headers: { host } })).toBe(200);
    expect(await statusOf({}, { remoteAddress: '::1' })).toBe(200);
  });

  it('is not there for another machine, another name, a proxy, or where the settings speak of a proxy or of other machines', async () => {
    expect(await statusOf({}, { remoteAddress: '10.1.2.3' })).toBe(404);
    for (const host of ['selaras.example', '127.0.0.1.evil.example:4000', '10.1.2.3']) expect(await statusOf({}, { headers: { host } })).toBe(404);
    for (const name of ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'])
      expect(await statusOf({}, { headers: { [name]: 'a' } })).toBe(404);
    expect(await statusOf({ SELARAS_SECURE_COOKIES: '1' })).toBe(404);
    expect(await statusOf({ SELARAS_ORIGINS: 'https://selaras.example' })).toBe(404);
    for (const host of ['0.0.0.0', '::', '10.1.2.3']) expect(await statusOf({ HOST: host, SELARAS_SECURE_COOKIES: '0' })).toBe(404);
    for (const host of ['127.0.0.1', '::1', 'localhost']) expect(await statusOf({ HOST: host })).toBe(200);
  });

  it('asks everybody for the token once there is one', async () => {
    const settings = { SELARAS_METRICS_TOKEN: TOKEN };
    expect(await statusOf(settings)).toBe(404);
    for (const authorization of ['', `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, TOKEN])
      expect(await statusOf(settings, { headers: { authorization } })).toBe(404);
    for (const scheme of ['bearer', 'BEARER ']) expect(await statusOf(settings, { headers: { authorization: `${scheme} ${TOKEN}` } })).toBe(200);
    expect(await statusOf(settings, { remoteAddress: '10.1.2.3', headers: { host: 'selaras.example', authorization: `Bearer ${TOKEN}` } })).toBe(200);
    expect(() => readConfig({ SELARAS_METRICS_TOKEN: 'short' })).toThrow('24 letters and digits');
  });
});
