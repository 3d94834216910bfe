import type { Readable } from 'node:stream';
import { fill } from '../../../rules/languages.ts';
import { ImportFileRefused } from './file-refused.errors.ts';
import { MAX_MERGED_AREAS } from './reading-limits.parameters.ts';
import type { MergedArea } from './merged-cells.reader.ts';
import { damaged } from './xlsx-archive.reader.ts';

const TAG = /<(?:[A-Za-z0-9]+:)?mergeCell\s[^<>]{0,200}?ref="([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})"/g;
/** Longer than any tag that is looked for: so much of one chunk is looked at again with the next. */
const OVERLAP = 256;

/** The number of a column by its letters, from 0; -1 where there are none. */
export function columnIndex(reference: string): number {
  let index = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    index = index * 26 + letter;
  }
  return index - 1;
}

/**
 * The merged cells of a sheet, which stand below its rows: found in the unpacked text without parsing the rows above. The
 * sign that begins a tag stands nowhere in a text of XML, so that nothing but a tag is found.
 */
export async function readMergedAreas(part: Readable): Promise<MergedArea[]> {
  const areas: MergedArea[] = [];
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of part as AsyncIterable<Buffer>) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let done = 0;
      if (bytes.includes('mergeCell '))
        for (const match of bytes.toString('latin1').matchAll(TAG)) {
          const [, left = '', top, right = '', bottom] = match;
          areas.push({ left: columnIndex(left), top: Number(top), right: columnIndex(right), bottom: Number(bottom) });
          if (areas.length > MAX_MERGED_AREAS)
            throw new ImportFileRefused(
              'FILE_ASKS_TOO_MUCH',
              fill({ id: 'Sel gabungan di lembar ini lebih dari {most}.', en: 'The sheet has more than {most} merged cells.' }, { most: MAX_MERGED_AREAS }),
              {
                id: 'Pisahkan sel gabungan di dalam daftar, atau simpan lembarnya sebagai CSV UTF-8.',
                en: 'Take the merged cells of the list apart, or save the sheet as CSV UTF-8.',
              },
            );
          done = match.index + match[0].length;
        }
      rest = bytes.subarray(Math.max(done, bytes.length - OVERLAP));
    }
  } catch (error) {
    throw error instanceof ImportFileRefused ? error : damaged({ id: 'satu bagiannya tidak dapat dibuka', en: 'a part of it cannot be unpacked' });
  } finally {
    part.destroy();
  }
  return areas;
}
