/** Files made to keep a server busy or full: each is refused in a sentence, and the server answers others meanwhile. */
import { createReadStream } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ImportWorld, KINDS, NOW } from '../../../testing/import-world.ts';
import { ods, odsCell, odsRow } from '../reading/ods.fixture.ts';
import { sheetsWorkbook, sheetXml, workbookParts, writeTemporary, zip } from '../reading/workbook.fixture.ts';
import { checkImport } from './check-import.service.ts';
import { receiveFile } from './receive-file.service.ts';

const MB = 1024 * 1024;
/** Share of the time in which the server can answer nobody; read in its own loop, a long file leaves no time at all. */
const MOST_OF_THE_LOOP = 0.6;
/** Read in the heap of the server, some of these files took 400 MB of it. */
const MOST_MEMORY = 100 * MB;

let world: ImportWorld;
beforeAll(async () => {
  world = await ImportWorld.create(inject('clusterUrl'));
});
afterAll(() => world.close());

interface Cost {
  readonly code: string | null;
  readonly state: string;
  readonly ofTheLoop: number;
  readonly memory: number;
}

async function costOf(content: Buffer | string): Promise<Cost> {
  const path = writeTemporary(content);
  const id = await receiveFile({
    pool: world.pool,
    accountId: null,
    instansiId: world.instansiId,
    dinasId: null,
    kind: 'EMPLOYEES',
    fileName: 'jahat',
    stream: createReadStream(path),
    byteSize: null,
  });
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  let most = before;
  const sample = setInterval(() => {
    most = Math.max(most, process.memoryUsage().heapUsed);
  }, 10);
  const began = performance.eventLoopUtilization();
  await checkImport(world.pool, id, { kinds: KINDS, now: NOW });
  const ofTheLoop = performance.eventLoopUtilization(began).utilization;
  clearInterval(sample);
  const { task } = await world.look(id);
  return {
    code: task.problem?.code ?? null,
    state: task.state,
    ofTheLoop,
    memory: Math.max(most, process.memoryUsage().heapUsed) - before,
  };
}

const HEADER = 'nip,nama\n';
const workbook = (sheet: string, extra: Parameters<typeof workbookParts>[1] = {}): Buffer => zip(workbookParts(sheet, extra));
const cell = (place: string, text: string): string => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const sheetOf = (xml: string): Buffer => workbook(sheetXml(`<row r="1">${cell('A1', 'nip')}${cell('B1', 'nama')}</row>${xml}`));
/** Packs well without packing like a bomb: every twentieth sign differs. */
const noisy = (piece: string, times: number): string => Array.from({ length: times }, (_, index) => piece.replace('#', (index * 7919).toString(36))).join('');

const FORMATS = `<styleSheet><numFmts>${Array.from({ length: 900_000 }, (_, index) => `<numFmt numFmtId="${index}" formatCode="0"/>`).join('')}</numFmts></styleSheet>`;

const FILES: readonly (readonly [string, () => Buffer | string, string])[] = [
  ['nothing but empty lines', () => HEADER + '\n'.repeat(3_000_000), 'TOO_MANY_ROWS'],
  ['nothing but separators', () => HEADER + ',,,,,,\n'.repeat(2_000_000), 'TOO_MANY_ROWS'],
  ['one line of separators', () => HEADER + ','.repeat(900_000), 'TOO_MANY_COLUMNS'],
  ['lines of a million separators', () => HEADER + `${','.repeat(1_000_000)}\n`.repeat(20), 'TOO_MANY_COLUMNS'],
  ['a header of a million names', () => `nip,nama,${'x,'.repeat(400_000)}\n`, 'TOO_MANY_COLUMNS'],
  ['rows of a sheet without cells', () => sheetOf(noisy('<row spans="#"/>', 1_200_000)), 'TOO_MANY_ROWS'],
  ['rows of a sheet with empty cells', () => sheetOf(noisy('<row spans="#"><c/></row>', 1_200_000)), 'TOO_MANY_ROWS'],
  ['one row that stands below a million others', () => sheetOf('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'), 'TOO_MANY_ROWS'],
  ['one cell repeated without end', () => sheetOf(`<row>${noisy('<c r="A2" s="#"><v>1</v></c>', 500_000)}</row>`), 'TOO_MANY_COLUMNS'],
  ['XML nested without end', () => sheetOf(noisy('<a b="#">', 1_500_000)), 'XLSX_DAMAGED'],
  ['a text of XML without a tag in it', () => sheetOf(`<![CDATA[${noisy('< #', 2_000_000)}]]>`), 'XLSX_CELL_TOO_LONG'],
  ['a page of rows without end', () => `<table><tr><td>nip<td>nama${'<tr><td>'.repeat(1_200_000)}`, 'TOO_MANY_ROWS'],
  ['a page nested without end', () => `<table>${'<p><b>'.repeat(1_000_000)}`, 'FILE_ASKS_TOO_MUCH'],
  ['one tag of a page without end', () => `<table ${'x'.repeat(20 * MB)}`, 'FILE_ASKS_TOO_MUCH'],
  ['cells of a page that reach down without end', () => `<table>${'<tr>'.concat('<td rowspan=999999 colspan=999>x').repeat(300_000)}`, 'TOO_MANY_COLUMNS'],
  [
    'one row repeated without end',
    () =>
      ods(
        `<table:table>${odsRow(odsCell('nip'), odsCell('nama'))}<table:table-row table:number-rows-repeated="2000000000">${odsCell('x')}</table:table-row></table:table>`,
      ),
    'TOO_MANY_ROWS',
  ],
  ['sheets without end', () => ods(noisy('<table:table table:name="#"/>', 200_000)), 'XLSX_DAMAGED'],
  [
    'hundreds of sheets that are each as long as a file may be',
    () =>
      ods('<table:table table:name="x"><table:table-row table:number-rows-repeated="900000"><table:table-cell/></table:table-row></table:table>'.repeat(400)),
    'FILE_HAS_NO_ROWS',
  ],
  [
    'merged cells without end',
    () => sheetsWorkbook([{ name: 'x', rows: [['nip']], merged: Array.from({ length: 400_000 }, (_, index) => `A${index + 1}:XFD1048576`) }]),
    'FILE_ASKS_TOO_MUCH',
  ],
  ['wide text that changes its mind', () => Buffer.concat([Buffer.from('\uFEFF', 'utf16le'), Buffer.alloc(20 * MB, 0xd8)]), 'FILE_NOT_UTF8'],
  [
    'formats without end',
    () => zip([...workbookParts(sheetXml('')).filter(({ name }) => name !== 'xl/styles.xml'), { name: 'xl/styles.xml', content: FORMATS }]),
    'XLSX_DAMAGED',
  ],
];

describe('a file made to keep the server busy', () => {
  for (const [what, make, code] of FILES)
    it(`of ${what} is refused, and nobody else waits for it`, async () => {
      const cost = await costOf(make());
      expect(cost).toMatchObject({ state: 'REFUSED', code });
      expect(cost.ofTheLoop).toBeLessThan(MOST_OF_THE_LOOP);
      expect(cost.memory).toBeLessThan(MOST_MEMORY);
      expect(await world.value('select count(*) from import_row')).toBe(0);
    }, 120_000);
});
