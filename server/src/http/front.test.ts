import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { Front } from './front.ts';
import { networkOf } from './network.ts';

const front = (settings: Record<string, string> = {}): Front => new Front(readConfig(settings));
const request = (headers: Record<string, string>, remoteAddress = '127.0.0.1'): IncomingMessage =>
  ({ headers, socket: { remoteAddress } }) as unknown as IncomingMessage;

describe('a host', () => {
  it.each(['localhost', 'localhost:4000', '127.0.0.1:4000', '[::1]:4000', 'LOCALHOST'])('%s is ours wherever we listen', (host) => {
    expect(front().isOurHost(request({ host }))).toBe(true);
  });

  it.each(['evil.example', 'evil.example:4000', 'localhost.evil.example', '127.0.0.1.evil.example', 'a@localhost', '', 'localhost/x', '10.1.2.3'])(
    '%s is not ours while we listen on this machine only',
    (host) => {
      expect(front().isOurHost(request({ host }))).toBe(false);
    },
  );

  it('is ours when it is configured, and an address is when we listen beyond this machine', () => {
    const open = front({ HOST: '0.0.0.0', SELARAS_ORIGINS: 'https://selaras.example', SELARAS_HOSTS: 'selaras' });
    const ours = ['selaras.example', 'selaras:4000', '10.1.2.3:4000', '[2001:db8::1]:4000'];
    expect(ours.map((host) => open.isOurHost(request({ host })))).toEqual(ours.map(() => true));
    expect(open.isOurHost(request({ host: 'evil.example' }))).toBe(false);
    expect(open.isOurHost(request({}))).toBe(false);
  });
});

describe('an origin', () => {
  const allowed = (origin: string, host = 'localhost:4000', settings: Record<string, string> = {}, more: Record<string, string> = {}): boolean =>
    front(settings).isAllowedOrigin(request({ origin, host, ...more }));

  it('is compared whole', () => {
    expect(allowed('http://localhost:4000')).toBe(true);
    const foreign = [
      'https://localhost:4000',
      'http://localhost',
      'http://localhost:40000',
      'http://localhost:4000.evil.example',
      'null',
      '',
      'ws://localhost:4000',
    ];
    expect(foreign.filter((origin) => allowed(origin))).toEqual([]);
  });

  it('is what a trusted proxy says it is, and what nobody else says', () => {
    const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'selaras.example' };
    expect(allowed('https://selaras.example', '10.0.0.1:4000', { SELARAS_TRUSTED_PROXIES: '127.0.0.0/8' }, forwarded)).toBe(true);
    expect(allowed('http://selaras.example', '10.0.0.1:4000', { SELARAS_TRUSTED_PROXIES: '127.0.0.0/8' }, forwarded)).toBe(false);
    expect(allowed('https://selaras.example', '10.0.0.1:4000', {}, forwarded)).toBe(false);
    expect(allowed('https://selaras.example', '10.0.0.1:4000', { SELARAS_ORIGINS: 'https://selaras.example' })).toBe(true);
  });
});

describe('the network of a sender', () => {
  it('is a part that one office has, and none for this machine', () => {
    expect(networkOf('203.0.113.9')).toBe(networkOf('203.0.113.200'));
    expect(networkOf('203.0.113.9')).not.toBe(networkOf('203.0.114.9'));
    expect(networkOf('::ffff:203.0.113.9')).toBe(networkOf('203.0.113.1'));
    expect(networkOf('2001:db8:1:1200::1')).toBe(networkOf('2001:db8:1:12ff:9::1'));
    expect(networkOf('2001:db8:1:1200::1')).not.toBe(networkOf('2001:db8:1:1300::1'));
    expect([networkOf('127.0.0.1'), networkOf('::1'), networkOf('::ffff:127.0.0.1')]).toEqual([null, null, null]);
  });

  it('is the nearest that a trusted proxy did not add', () => {
    const trusting = front({ SELARAS_TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8' });
    const said = { 'x-forwarded-for': '1.2.3.4, 203.0.113.9, 10.0.0.7' };
    expect(trusting.networkOf(request(said))).toBe(networkOf('203.0.113.9'));
    expect(trusting.networkOf(request(said, '198.51.100.1'))).toBe(networkOf('198.51.100.1'));
    expect(front().networkOf(request(said, '198.51.100.1'))).toBe(networkOf('198.51.100.1'));
  });
});
