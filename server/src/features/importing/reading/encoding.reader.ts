import { createReadStream } from 'node:fs';

/** Letters with accents, and the quotes, dashes and signs that people write; the rest of what one byte can be stands in no list. */
const IN_LISTS =
  /^[\t\n\r -~\u2018\u2019\u201C\u201D\u2013\u2014\u2022\u2026\u00A0\u00AA\u00B0\u00B4\u00B7\u00BA\u00BD\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]*$/u;
/** Bytes that are one sign of UTF-8: what holds them is broken UTF-8, and no text of one byte a sign. */
const OF_UTF8 = /[\u00C2-\u00DF][\u0080-\u00BF]|[\u00E0-\u00EF][\u0080-\u00BF]{2}/u;

const chunksOf = (path: string): AsyncIterable<Buffer> => createReadStream(path, { highWaterMark: 128 * 1024 }) as AsyncIterable<Buffer>;

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of chunksOf(path)) decoder.decode(chunk, { stream: true });
    // A sign that was cut off with the file is a broken one, and nothing else.
    return true;
  } catch {
    return false;
  }
}

/**
 * How a text is written that does not say so: in UTF-8, or as spreadsheets of Windows save "CSV", one byte a sign, where
 * nothing else fits: not one sign of UTF-8 in all of it, and only letters and signs that stand in lists.
 */
export async function encodingOfText(path: string): Promise<'utf-8' | 'windows-1252'> {
  if (await isUtf8(path)) return 'utf-8';
  const decoder = new TextDecoder('windows-1252');
  for await (const chunk of chunksOf(path))
    if (OF_UTF8.test(chunk.toString('latin1')) || !IN_LISTS.test(decoder.decode(chunk, { stream: true }))) return 'utf-8';
  return 'windows-1252';
}
