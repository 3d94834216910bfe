import { expect, it } from 'vitest';
import { foldedText, LEFT_OUT, LETTERS } from '../rules/folded-text.ts';
import { useDatabase } from '../testing/use-database.ts';

const database = useDatabase();

/** Latin letters of all kinds, with and without accents of their own, and every sign that is left out. */
const TEXTS = [
  ...Array.from({ length: 0x24f - 0x20 + 1 }, (_, index) => `a${String.fromCodePoint(0x20 + index)}Z`).filter((text) => !/[\u007F-\u009F\\]/.test(text)),
  ...Array.from(LEFT_OUT, (sign) => `Ma${sign}ruf`),
  ...Object.keys(LETTERS).flatMap((letter) => [letter, `B${letter}di`]),
  'Élan',
  'É'.normalize('NFD'),
  'Siti Nurba\u0304ya',
  'NI MADE ÄYU',
  'Budi Santoso',
  "Ma'ruf",
  'ﬁkri',
  '',
];

it('a text is looked for as the same in TypeScript and in SQL', async () => {
  const { rows } = await database.client.query<{ text: string; folded: string }>(
    'select text, folded(text) from unnest($1::text[]) with ordinality t (text, n) order by n',
    [TEXTS],
  );
  expect(rows.map(({ folded }) => folded)).toEqual(TEXTS.map(foldedText));
});

it('the name of a person is kept as it is looked for', async () => {
  const names = TEXTS.filter((text) => text !== '');
  await database.client.query(`insert into instansi (code, name, time_zone) values ('kota-nama', 'Kota Nama', 'Asia/Jakarta')`);
  await database.client.query(
    `insert into employee (instansi_id, nip, name, sex, birth_date, status)
     select i.id, to_char(born, 'YYYYMMDD') || '1995011001', n.name, 'MALE', born, 'PNS'
     from instansi i, unnest($1::text[]) with ordinality n (name, number) cross join lateral (select date '1950-01-01' + number::int as born) b`,
    [names],
  );
  const { rows } = await database.client.query<{ name: string; search_name: string; folded: string }>('select name, search_name, folded(name) from employee');
  expect(rows.length).toBe(names.length);
  for (const { name, search_name: searchName, folded } of rows) expect([searchName, folded], name).toEqual([foldedText(name), foldedText(name)]);
});

it.each([
  ["Ma'ruf", 'Maruf'],
  ['Ma’ruf', "ma'ruf"],
  ['Maʼruf', 'Ma`ruf'],
  ['José', 'jose'],
  ['José'.normalize('NFD'), 'José'],
  ['Łukasz', 'lukasz'],
])('%s is found as %s', (written, typed) => {
  expect(foldedText(written)).toBe(foldedText(typed));
});
