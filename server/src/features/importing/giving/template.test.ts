import { buffer, text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ImportWorld, KINDS } from '../../../testing/import-world.ts';
import { readTable } from '../reading/in-thread.reader.ts';
import type { TabularRow } from '../reading/tabular-file.ts';
import { writeTemporary } from '../reading/workbook.fixture.ts';
import { openXlsxArchive } from '../reading/xlsx-archive.reader.ts';
import { LANGUAGES } from '../../../rules/languages.ts';
import { kindNamed } from '../rows/index.ts';
import { guideOf, templateOf } from './template.ts';

let world: ImportWorld;
beforeAll(async () => {
  world = await ImportWorld.create(inject('clusterUrl'));
  await world.pool.query(
    "insert into evaluation_period (instansi_id, kind, label, valid_from, valid_to, deadline, state) values ($1, 'ANNUAL', '2026', '2026-01-01', '2026-12-31', '2027-01-31', 'OPEN')",
    [world.instansiId],
  );
});
afterAll(() => world.close());

/** As text stands in a sheet. */
const asXml = (told: string): string => told.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const names = [...KINDS.keys()];
const fileOf = (name: string, language: 'id' | 'en' = 'id'): Promise<Buffer> => buffer(templateOf(kindNamed(KINDS, name), language));

async function sheetOf(file: Buffer, number: number): Promise<string> {
  const archive = await openXlsxArchive(writeTemporary(file));
  try {
    return await text(await archive.stream(`xl/worksheets/sheet${number}.xml`));
  } finally {
    archive.close();
  }
}

const rowsOf = (file: Buffer): Promise<TabularRow[]> =>
  readTable(writeTemporary(file), async (file) => {
    const rows: TabularRow[] = [];
    for await (const batch of file.rows(0)) rows.push(...batch);
    return rows;
  });

describe('the template of a kind of file', () => {
  // In the order of the features: what later kinds speak of is made by the earlier ones.
  it('can be imported as it is, one kind after the other, without a refused row or an unknown column', async () => {
    for (const name of names) {
      const checked = await world.check(name, await fileOf(name), { fileName: 'templat.xlsx' });
      expect([name, checked.task.state, checked.task.problem, checked.rows.flatMap(({ problems }) => problems)]).toEqual([name, 'CHECKED', null, []]);
      expect(checked.task.counts.created).toBe(kindNamed(KINDS, name).examples.length);
      const rows = await rowsOf(await fileOf(name));
      await world.load(
        name,
        rows
          .map(({ cells }) =>
            guideOf(kindNamed(KINDS, name))
              .map((_, index) => cells[index]?.text ?? '')
              .join(','),
          )
          .join('\n'),
      );
    }
  });

  it.each(names)('of %s has every column under the header people know it by, with a star where it is needed', async (name) => {
    const kind = kindNamed(KINDS, name);
    const [header] = await rowsOf(await fileOf(name));
    expect(header?.cells.map((cell) => cell.text)).toEqual(
      kind.header.columns.map(({ name: column, synonyms, required }) => `${synonyms[0] ?? column}${required ? ' *' : ''}`),
    );
  });

  it.each(names.flatMap((name) => LANGUAGES.map((language) => [name, language] as const)))(
    'of %s tells in %s what to write into each column',
    async (name, language) => {
      const notes = await sheetOf(await fileOf(name, language), 2);
      for (const { header, means, format, otherHeaders } of guideOf(kindNamed(KINDS, name))) {
        expect(notes).toContain(`>${header}<`);
        expect([header, means[language]]).not.toEqual([header, '']);
        expect(notes).toContain(`>${asXml(means[language])}<`);
        expect(notes).toContain(`>${asXml(format[language])}<`);
        expect(notes).toContain(`>${otherHeaders.join(', ')}<`);
      }
    },
  );

  it.each(names)('of %s offers the words there are, each of which is read', async (name) => {
    const kind = kindNamed(KINDS, name);
    const offered = guideOf(kind).flatMap(({ name: column, words }) => words.map((word) => ({ column, word })));
    for (const { column, word } of offered) {
      const { type } = kind.header.columns.find((one) => one.name === column)!;
      expect([word, type.read(word, false)]).toEqual([word, { value: word === 'Non Eselon' ? null : expect.anything() }]);
    }
    const sheet = await sheetOf(await fileOf(name), 1);
    const lists = new Set(offered.map(({ column }) => column)).size;
    expect([...sheet.matchAll(/<dataValidation type="list"[^>]*>/g)]).toHaveLength(lists);
    expect(sheet).toContain('state="frozen"');
  });

  it('keeps every column as text, so that a spreadsheet rounds no NIP', async () => {
    const sheet = await sheetOf(await fileOf('EMPLOYEES'), 1);
    const columns = [...sheet.matchAll(/<col [^>]*style="1"/g)];
    expect(columns).toHaveLength(guideOf(kindNamed(KINDS, 'EMPLOYEES')).length);
    expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">199001012015051999<');
  });
});
