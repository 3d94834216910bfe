/** Bytes as an attacker might send them: right in most parts, so that they come far, and wrong in some. */
import { textWorkbook } from '@selaras/server/testing';
import fc from 'fast-check';
import { BINARY, CLOSE, frame, PING, PONG, TEXT } from '../testkit/raw-socket.ts';

/** What one connection sends, in pieces, and how it ends: by a farewell, a reset, or not at all. */
export interface Script {
  readonly pieces: readonly Buffer[];
  readonly end: 'farewell' | 'reset' | 'silence';
}

const bytes = (maxLength: number): fc.Arbitrary<Buffer> => fc.uint8Array({ maxLength }).map((array) => Buffer.from(array));
const oneOf = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** The bytes cut at any place into pieces, perhaps without their end, perhaps with some turned into others. */
function script(whole: fc.Arbitrary<Buffer>): fc.Arbitrary<Script> {
  return fc
    .record({
      whole,
      cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }),
      keeps: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.double({ min: 0, max: 1, noNaN: true })),
      flips: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 4 })),
      end: oneOf('farewell' as const, 'reset' as const, 'silence' as const),
    })
    .map(({ whole: all, cuts, keeps, flips, end }) => {
      const sent = Buffer.from(all.subarray(0, Math.ceil(all.length * keeps)));
      for (const [where, value] of flips) if (sent.length > 0) sent[Math.floor(where * (sent.length - 1))] = value;
      const places = [0, ...cuts.map((cut) => Math.floor(cut * sent.length)).sort((a, b) => a - b), sent.length];
      const pieces = places.slice(1).map((place, index) => sent.subarray(places[index], place));
      return { pieces, end };
    });
}

const PROTOTYPES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then'] as const;
const name = fc.oneof(oneOf(...PROTOTYPES), oneOf('a', 'b', ''), fc.string({ maxLength: 200 }));

const method = fc.oneof({ weight: 3, arbitrary: oneOf('GET', 'POST') }, oneOf('HEAD', 'PUT', 'OPTIONS', 'TRACE', 'CONNECT', 'BREW', '', 'GET\tX'));
const target = fc.oneof(
  { weight: 3, arbitrary: oneOf('/graphql', '/', '/imports', '/healthz', '/readyz', '/assets/x.js') },
  oneOf('//', '*', '/%00', '/%E0%A4', '/..%2f..', '/\\..', 'http://[', 'http://a:99999/', '/?%', '/#', '/__proto__', '/imports?kind[]=1&kind=__proto__'),
  fc.webPath(),
  fc.string({ maxLength: 300 }).map((text) => `/${text}`),
);
const version = fc.oneof({ weight: 6, arbitrary: fc.constant('HTTP/1.1') }, oneOf('HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'HTTP/1.1 ', 'XTTP/1.1', ''));
const header = fc.oneof(
  { weight: 2, arbitrary: fc.constant('Content-Type: application/json') },
  oneOf(
    'Content-Type: multipart/form-data; boundary=x',
    'Content-Type: ;;;',
    'Transfer-Encoding: chunked',
    'Transfer-Encoding: xchunked',
    'Transfer-Encoding : chunked',
    'Transfer-Encoding: chunked, identity',
    'Content-Length: 0',
    'Content-Length: 99999999999999999999',
    'Content-Length: -1',
    'Content-Length: 5, 6',
    'Expect: 100-continue',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Upgrade: h2c',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Version: x',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    'Sec-WebSocket-Key: x',
    'Sec-WebSocket-Protocol: graphql-transport-ws',
    'Sec-WebSocket-Protocol: ,,"',
    'Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits=x',
    'Authorization: Bearer',
    'Authorization: Bearer __proto__',
    'Cookie: selaras_session=%E0%A4; __proto__=1; =;',
    'Origin: null',
    'Origin: http://[',
    'Range: bytes=0-,5-2',
    'If-Modified-Since: never',
    'Accept-Encoding: gzip;q=x, *',
    'apollo-require-preflight: 1',
    'X: a\r\n folded',
  ),
  fc.tuple(name, fc.string({ maxLength: 100 })).map(([key, value]) => `${key}: ${value}`),
  fc.integer({ min: 1_000, max: 20_000 }).map((length) => `X-Long: ${'a'.repeat(length)}`),
);
const operation = fc.oneof(
  oneOf(
    '{"query":"{ __typename }"}',
    '{"query":"{ viewer { username } }","operationName":"__proto__","variables":{"__proto__":1}}',
    '{"__proto__":{"query":"x"}}',
    '[]',
    'null',
    '"x"',
    '{"query":',
    '{"query":"{ employees(first: 1e400) { nodes { id } } }"}',
  ),
  fc.integer({ min: 1, max: 20_000 }).map((depth) => `{"query":"{ __typename }","variables":{"a":${'['.repeat(depth)}${']'.repeat(depth)}}}`),
  fc.json({ maxDepth: 4 }),
);
const body = fc.oneof(
  fc.constant(Buffer.alloc(0)),
  operation.map((text) => Buffer.from(text)),
  operation.map((text) => Buffer.from(`${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`)),
  oneOf('fffffffffffffffff\r\nx', '5;a="\r\nabc', '-1\r\n', '0\r\nX: y\r\n\r\n', '0\r\n\r\nGET /admin HTTP/1.1\r\nHost: x\r\n\r\n').map((text) =>
    Buffer.from(text),
  ),
  bytes(500),
);

const request = (host: string): fc.Arbitrary<Buffer> =>
  fc.record({ method, target, version, headers: fc.array(header, { maxLength: 9 }), body, isHosted: fc.boolean(), saysLength: fc.boolean() }).map((said) => {
    const lines = [`${said.method} ${said.target} ${said.version}`];
    if (said.isHosted) lines.push(`Host: ${host}`);
    if (said.saysLength) lines.push(`Content-Length: ${said.body.length}`);
    return Buffer.concat([Buffer.from([...lines, ...said.headers, '', ''].join('\r\n'), 'latin1'), said.body]);
  });

/** One to four requests in one breath, or bytes that are none. */
export const http = (host: string): fc.Arbitrary<Script> =>
  script(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .array(fc.oneof({ weight: 4, arbitrary: request(host) }, fc.constant(Buffer.from(`GET /healthz HTTP/1.1\r\nHost: ${host}\r\n\r\n`))), {
            minLength: 1,
            maxLength: 4,
          })
          .map((all) => Buffer.concat(all)),
      },
      bytes(2_000),
    ),
  );

/** Requests for a socket, nearly right; what follows is no frame. */
export const upgrades = (host: string): fc.Arbitrary<Script> =>
  script(
    fc
      .record({
        target: fc.oneof({ weight: 3, arbitrary: oneOf('/graphql', '/graphql?x') }, target),
        key: oneOf('dGhlIHNhbXBsZSBub25jZQ==', 'x', ''),
        version: oneOf('13', '8', '0', 'x'),
        protocol: oneOf('graphql-transport-ws', 'graphql-ws', 'x, graphql-transport-ws', ',', '__proto__'),
        headers: fc.array(header, { maxLength: 4 }),
        rest: bytes(1_000),
      })
      .map((said) =>
        Buffer.concat([
          Buffer.from(
            [
              `GET ${said.target} HTTP/1.1`,
              `Host: ${host}`,
              'Connection: Upgrade',
              'Upgrade: websocket',
              `Sec-WebSocket-Version: ${said.version}`,
              `Sec-WebSocket-Key: ${said.key}`,
              `Sec-WebSocket-Protocol: ${said.protocol}`,
              ...said.headers,
              '',
              '',
            ].join('\r\n'),
            'latin1',
          ),
          said.rest,
        ]),
      ),
  );

const id = fc.oneof({ weight: 3, arbitrary: oneOf('1', '2', '3') }, name, oneOf<unknown>(null, 5, {}, 'x'.repeat(10_000)));

/** Messages of graphql-ws in any order, among them real subscriptions and what only looks like one. */
export function frames(documents: readonly string[], variables: Readonly<Record<string, unknown>>): fc.Arbitrary<Script> {
  const payload = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        query: fc.oneof({ weight: 5, arbitrary: oneOf(...documents) }, oneOf('', '{', 'subscription { __typename }', '{ __schema { types { name } } }'), name),
        variables: fc.oneof(
          { weight: 4, arbitrary: fc.constant(variables) },
          fc.dictionary(name, fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 }),
          fc.jsonValue({ maxDepth: 1 }),
        ),
        operationName: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, name),
      }),
    },
    fc.jsonValue({ maxDepth: 3 }),
    fc.integer({ min: 1, max: 15_000 }).map((depth) => ({ query: documents[0], variables: { deep: 'DEEP', ...variables }, depth })),
  );
  const text = fc
    .record({
      type: fc.oneof(
        { weight: 6, arbitrary: oneOf('subscribe', 'complete') },
        oneOf<unknown>('connection_init', 'connection_ack', 'ping', 'pong', 'next', 'error', '__proto__', null, 7),
      ),
      id,
      payload,
    })
    .map((message) => {
      const said = JSON.stringify(message);
      const depth = (message.payload as { depth?: number } | null)?.depth ?? 0;
      return said.replace('"DEEP"', `${'['.repeat(depth)}${']'.repeat(depth)}`);
    });
  const one = fc.oneof(
    { weight: 8, arbitrary: text.map((said) => frame(said)) },
    fc.json({ maxDepth: 5 }).map((said) => frame(said)),
    fc
      .tuple(bytes(300), oneOf(TEXT, BINARY, 0, 3, CLOSE, PING, PONG, 15), fc.boolean(), fc.boolean(), oneOf(0, 0, 0, 4))
      .map(([content, opcode, isLast, isMasked, reserved]) => frame(content, { opcode, isLast, isMasked, reserved })),
    fc
      .tuple(bytes(100), oneOf(0, 1, 125, 126, 65_535, 65_536, 65_537, 2 ** 31, 2 ** 32, 2 ** 52))
      .map(([content, saysLength]) => frame(content, { saysLength })),
  );
  return script(fc.array(one, { minLength: 1, maxLength: 25 }).map((all) => Buffer.concat(all)));
}

const csv = fc.oneof(
  oneOf(
    'nip,nama\n198001012005011001,Budi\n',
    'nip;nama\r\n198001012005011001;"Bu\ndi"\r\n',
    'nip,nama\n"198001012005011001,Budi',
    '\ufeffnip,nama\n,,,,,\n\0\n',
    '=cmd()\n',
    '\n'.repeat(5_000),
    `${'a,'.repeat(5_000)}\n`,
    `nip,nama\n${'x'.repeat(100_000)}`,
  ).map((text) => Buffer.from(text)),
  bytes(3_000),
);
const workbook = textWorkbook([
  ['nip', 'nama'],
  ['198001012005011001', 'Budi'],
]);

/** Files and their requests, with bodies that break off, lie about their length or are garbage inside. */
export const uploads = (host: string, token: string, instansi: string): fc.Arbitrary<Script> =>
  script(
    fc
      .record({
        file: fc.oneof(
          fc.constant(workbook),
          csv,
          bytes(500).map((rest) => Buffer.concat([workbook.subarray(0, 400), rest])),
        ),
        mutated: fc.array(fc.tuple(fc.nat(workbook.length - 1), fc.nat(255)), { maxLength: 6 }),
        fileName: oneOf('pegawai.csv', 'pegawai.xlsx', '../../etc/passwd', '%00.xlsx', '', 'x'.repeat(2_000)),
        kind: oneOf('EMPLOYEES', 'EMPLOYEES', 'UNITS', '__proto__'),
        length: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: -50, max: 5_000 })),
        isChunked: fc.boolean(),
      })
      .map((said) => {
        const file = Buffer.from(said.file);
        for (const [where, value] of said.mutated) if (where < file.length) file[where] = value;
        const question = new URLSearchParams({ kind: said.kind, instansi, fileName: said.fileName }).toString();
        const head = [
          `POST /imports?${question} HTTP/1.1`,
          `Host: ${host}`,
          `Authorization: Bearer ${token}`,
          'apollo-require-preflight: 1',
          said.isChunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${Math.max(0, file.length + said.length)}`,
          '',
          '',
        ].join('\r\n');
        const content = said.isChunked ? [Buffer.from(`${(file.length + said.length).toString(16)}\r\n`), file, Buffer.from('\r\n0\r\n\r\n')] : [file];
        return Buffer.concat([Buffer.from(head), ...content]);
      }),
  );
