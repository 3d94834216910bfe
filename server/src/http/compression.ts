import type { Transform } from 'node:stream';
import { promisify } from 'node:util';
import zlib, { type BrotliOptions, type ZlibOptions, type ZstdOptions } from 'node:zlib';

const { constants } = zlib;

/** Below it the head of an answer and the way there weigh more than what is saved. */
export const SMALLEST_COMPRESSED = 4_096;

/** The first step of each: a quarter of the size at a cost that nobody notices. More of it doubles the time and saves a tenth. */
const ZSTD: ZstdOptions = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };
const BROTLI: BrotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
const GZIP: ZlibOptions = { level: 1 };

interface Encoding {
  readonly name: string;
  readonly whole: (bytes: Buffer) => Promise<Buffer>;
  readonly stream: () => Transform;
}

const brotliOf = promisify(zlib.brotliCompress);
const gzipOf = promisify(zlib.gzip);

function zstd(): Encoding[] {
  // Node has it since 22.15.
  if (typeof zlib.zstdCompress !== 'function') return [];
  const zstdOf = promisify(zlib.zstdCompress);
  return [{ name: 'zstd', whole: (bytes) => zstdOf(bytes, ZSTD), stream: () => zlib.createZstdCompress(ZSTD) }];
}

/** The best first. All of them work in threads, so nobody else's answer waits for it. */
const ENCODINGS: readonly Encoding[] = [
  ...zstd(),
  { name: 'br', whole: (bytes) => brotliOf(bytes, BROTLI), stream: () => zlib.createBrotliCompress(BROTLI) },
  { name: 'gzip', whole: (bytes) => gzipOf(bytes, GZIP), stream: () => zlib.createGzip(GZIP) },
];

/** The best encoding that a client takes, by its Accept-Encoding; null when it takes none of ours, or says nothing of it. */
export function encodingFor(accepted: string | string[] | undefined): Encoding | null {
  const taken = new Map(
    String(accepted ?? '')
      .toLowerCase()
      .split(',')
      .map((part): [string, boolean] => {
        const [name = '', ...parameters] = part.split(';').map((word) => word.trim());
        return [name, !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))];
      }),
  );
  return ENCODINGS.find(({ name }) => taken.get(name) === true) ?? null;
}
