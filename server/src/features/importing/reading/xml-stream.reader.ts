import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { ImportFileRefused } from './file-refused.errors.ts';
import { MAX_XML_DEPTH, MAX_XML_RUN } from './reading-limits.parameters.ts';
import { damaged } from './xlsx-archive.reader.ts';

export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Stops a part that the parser would have to hold whole: tags too far apart, or one inside the other without end. */
class Bounds {
  #run = 0;
  #depth = 0;

  /** More of the part comes. */
  more(characters: number): void {
    this.#run += characters;
    if (this.#run > MAX_XML_RUN)
      throw new ImportFileRefused(
        'XLSX_CELL_TOO_LONG',
        { id: 'Satu sel berkas lembar kerja lebih panjang daripada yang dimungkinkan.', en: 'A cell of the workbook is longer than a spreadsheet allows.' },
        { id: 'Persingkat teksnya, lalu simpan ulang.', en: 'Shorten the text and save the workbook again.' },
      );
  }

  opened(): void {
    this.#run = 0;
    this.#depth += 1;
    if (this.#depth > MAX_XML_DEPTH)
      throw damaged({ id: 'satu bagiannya bersarang lebih dalam daripada lembar kerja mana pun', en: 'a part of it is nested deeper than any spreadsheet' });
  }

  closed(): void {
    this.#run = 0;
    this.#depth -= 1;
  }
}

/**
 * Feeds a part to the handlers chunk by chunk and yields the bytes of each, so that the caller can hand rows on.
 * Nothing outside the file is ever read: a document type, the only way to name an external entity, is refused.
 */
export async function* parseXml(stream: Readable, handlers: XmlHandlers): AsyncGenerator<number> {
  const parser = new SaxesParser({ xmlns: false });
  parser.on('doctype', () => {
    throw new ImportFileRefused(
      'XLSX_HAS_DOCTYPE',
      {
        id: 'Berkas lembar kerja menyatakan jenis dokumen, yang tidak ditulis aplikasi lembar kerja mana pun.',
        en: 'The workbook declares a document type, which no spreadsheet writes.',
      },
      { id: 'Buka di aplikasi lembar kerja, lalu simpan ulang sebagai .xlsx.', en: 'Open it in a spreadsheet and save it again as .xlsx.' },
    );
  });
  const bounds = new Bounds();
  parser.on('opentag', (tag) => {
    bounds.opened();
    handlers.open(localName(tag.name), tag.attributes as Record<string, string>);
  });
  parser.on('closetag', (tag) => {
    bounds.closed();
    handlers.close?.(localName(tag.name));
  });
  if (handlers.text) parser.on('text', (text) => handlers.text?.(text));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      const text = decoder.decode(chunk, { stream: true });
      bounds.more(text.length);
      parser.write(text);
      yield chunk.length;
    }
    parser.close();
    yield 0;
  } catch (error) {
    throw error instanceof ImportFileRefused ? error : damaged({ id: 'bentuk satu bagiannya tidak benar', en: 'a part of it is not well-formed' });
  } finally {
    stream.destroy();
  }
}

export async function readWholeXml(stream: Readable, handlers: XmlHandlers): Promise<void> {
  for await (const _ of parseXml(stream, handlers));
}
