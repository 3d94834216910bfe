import fc from 'fast-check';
import pg from 'pg';
import { expect, inject, it } from 'vitest';
import { ImportWorld } from '../../testing/import-world.ts';

const NIPS = ['198001012005011001', '199002142015052007', '198505052010011003'] as const;
const UNITS = ['D', 'A', 'B', 'C', 'E'] as const;
/** Two of them written otherwise, which is asked about. */
const SPELLED = [...UNITS, ...UNITS, 'a', '0B'] as const;
const POSITIONS = ['P', 'Q', 'R', 'S'] as const;

const day = fc.constantFrom(
  ...Array<string>(12).fill(''),
  '-',
  '-',
  '2020-01-01',
  '2022-07-01',
  '2024-01-01',
  '2025-12-31',
  '2026-11-21',
  '2027-01-01',
  '2028-06-30',
);
const oneOf = (values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);

const answer = oneOf(['', '', 'sama', 'sama', 'lain']);

const HEADERS = {
  UNITS: 'code,name,parent_code,valid_from,valid_to,jawaban',
  POSITIONS: 'code,unit_code,title,kind,need,superior_code,valid_from,valid_to',
  EMPLOYEES: 'nip,name,birth_date,former_nip,jawaban',
  ASSIGNMENTS: 'nip,position_code,kind,valid_from,valid_to,tmt',
} as const;
type Kind = keyof typeof HEADERS;

const unit = fc
  .tuple(oneOf(SPELLED), oneOf(['Satu', 'Dua', 'Tiga', 'Bidang A', 'BID. B']), oneOf(['', '', 'D', 'D', 'A', 'B', 'C', 'a']), day, day, answer)
  .map(([code, name, parent, from, to, said]) => [code, name.length > 4 ? name : `${name} ${code}`, code === 'D' ? '' : parent, from, to, said]);
const position = fc
  .tuple(
    oneOf(POSITIONS),
    oneOf(['', '', '', ...UNITS]),
    oneOf(['Pelaksana', 'JPT', 'Fungsional']),
    oneOf(['', '-', '0', '1', '3']),
    oneOf([...Array<string>(8).fill(''), '-', '-', ...POSITIONS]),
    day,
    day,
  )
  .map(([code, at, kind, need, superior, from, to]) => [code, at, `Jabatan ${code}`, kind, need, superior, from, to]);
/** Also somebody on record under another number, by the former one or by name and birth date. */
const NEW_NIP = '198001012026031001';
const employee = fc
  .tuple(oneOf([...NIPS, NEW_NIP, NEW_NIP]), oneOf(['', '', NIPS[0], NIPS[1]]), answer)
  .map(([nip, former, said]) => (nip === NEW_NIP ? [nip, `Orang ${NIPS[0]}`, '1980-01-01', former, said] : [nip, `Orang ${nip}`, '', '', '']));
const assignment = fc
  .tuple(oneOf(NIPS), oneOf(POSITIONS), oneOf(['Definitif', 'Definitif', 'Plt', 'Pj']), day, day, oneOf(['2024-01-01', '2025-06-01']))
  .map(([nip, code, kind, from, to, tmt]) => [nip, code, kind, from, to, tmt]);

/** A file as it is, or one whose headers and words nobody knows, with a mapping that says what they mean. */
interface TriedFile {
  readonly kind: Kind;
  readonly text: string;
  readonly mapping?: object;
}

/** Of a file that says it in words of its own: "Golongan Pelaksana" for Pelaksana. */
const inOwnWords = (word: string): string => `Golongan ${word}`;
const OWN_WORDS: Readonly<Record<Kind, readonly string[]>> = {
  UNITS: [],
  POSITIONS: ['Pelaksana', 'JPT', 'Fungsional'],
  EMPLOYEES: [],
  ASSIGNMENTS: ['Definitif', 'Plt', 'Pj'],
};

/** The same rows below headers and in words that nobody knows; `said` of the words are explained, and what is not is refused. */
function disguised(kind: Kind, rows: readonly (readonly string[])[], said: number): TriedFile {
  const headers = HEADERS[kind].split(',');
  const words = OWN_WORDS[kind];
  const mapping = {
    sheet: null,
    headerRows: [],
    columns: headers.flatMap((means, at) => (means === 'jawaban' ? [] : [{ header: `Isian ${at + 1}`, means }])),
    fixed: [],
    words: words.slice(0, said).map((word) => ({ column: 'kind', written: inOwnWords(word), means: word })),
  };
  const written = headers.map((means, at) => (means === 'jawaban' ? means : `Isian ${at + 1}`));
  const cells = rows.map((row) => row.map((cell) => (words.includes(cell) ? inOwnWords(cell) : cell)));
  return { kind, text: [written, ...cells].map((row) => row.join()).join('\n'), mapping };
}

const fileOf = <Row extends readonly string[]>(kind: Kind, row: fc.Arbitrary<Row>): fc.Arbitrary<TriedFile> =>
  fc
    .tuple(
      // Each row more can be refused: of those that stand alone most are not.
      fc
        .oneof({ weight: 2, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constant(3) })
        .chain((maxLength) => fc.uniqueArray(row, { minLength: 1, maxLength, selector: ([what]) => what })),
      fc.constantFrom(null, null, 2, 3),
    )
    .map(([rows, said]) => (said === null ? { kind, text: [HEADERS[kind], ...rows.map((cells) => cells.join())].join('\n') } : disguised(kind, rows, said)));
const file = fc.oneof(
  { weight: 3, arbitrary: fileOf('UNITS', unit) },
  { weight: 4, arbitrary: fileOf('POSITIONS', position) },
  { weight: 2, arbitrary: fileOf('EMPLOYEES', employee) },
  { weight: 4, arbitrary: fileOf('ASSIGNMENTS', assignment) },
);

const BEGINNING = [
  ['UNITS', 'code,name,parent_code,valid_from,valid_to\nD,Dinas D,,2020-01-01,\nA,Bidang A,D,,\nB,Bidang B,D,2022-07-01,2028-06-30'],
  ['POSITIONS', 'code,unit_code,title,kind,need\nP,D,Kepala,JPT,1\nQ,A,Penata,Pelaksana,2\nR,B,Pengelola,Pelaksana,1'],
  ['EMPLOYEES', `nip,name\n${NIPS.map((nip) => `${nip},Orang ${nip}`).join('\n')}`],
  ['ASSIGNMENTS', `nip,position_code,tmt\n${NIPS[0]},P,2024-01-01\n${NIPS[1]},Q,2024-01-01`],
] as const;

/** What hangs in the air: outside the days of what it belongs to, or in another dinas. */
const ORPHANS = /* sql */ `
  select 'unit ' || u.code || ' in ' || a.code as what from unit u join unit a on a.id = u.parent_id where u.dinas_id <> a.dinas_id
  union all select 'unit ' || u.code || ' outside the days of ' || a.code from unit u join unit a on a.id = u.parent_id where not u.validity <@ a.validity
  union all select 'position ' || p.code || ' outside the days of ' || u.code from position p join unit u on u.id = p.unit_id where not p.validity <@ u.validity or p.dinas_id <> u.dinas_id
  union all select 'appointment to ' || p.code || ' outside its days' from assignment a join position p on p.id = a.position_id where not a.validity <@ p.validity or a.dinas_id <> p.dinas_id
  union all select 'need of ' || p.code || ' outside its days' from position_need n join position p on p.id = n.position_id where not n.validity <@ p.validity
  union all select 'two posts of one person' from assignment a join assignment b on b.employee_id = a.employee_id and b.id > a.id and a.kind = 'DEFINITIF' and b.kind = 'DEFINITIF' and a.validity && b.validity`;

it('whatever the check of a file accepts, its apply accepts, and nothing is left in the air', async () => {
  const world = await ImportWorld.create(inject('clusterUrl'));
  // Nobody who acts may empty tables.
  const owner = new pg.Client(world.url);
  await owner.connect();
  let [accepted, refused, mapped] = [0, 0, 0];
  try {
    await fc.assert(
      fc
        .asyncProperty(fc.array(file, { minLength: 2, maxLength: 8 }), async (files) => {
          for (const [kind, text] of BEGINNING) await world.load(kind, text);
          for (const { kind, text, mapping } of files) {
            const { id, task } = await world.check(kind, text, mapping ? { mapping } : {});
            if (task.state !== 'CHECKED' || (task.counts?.refused ?? 1) > 0) {
              refused++;
              continue;
            }
            // By both ways: in the transaction of a check, and later as it was checked.
            if (mapping) expect(await world.apply(id), `${kind}\n${text}`).toBe('APPLIED');
            else await world.load(kind, text);
            accepted++;
            if (mapping) mapped++;
            expect(await world.all(ORPHANS), `${kind}\n${text}`).toEqual([]);
          }
        })
        .afterEach(() => owner.query('truncate unit, dinas, position, position_need, employee, assignment, import cascade').then(() => undefined)),
      { numRuns: 20, endOnFailure: false },
    );
  } finally {
    await owner.end();
    await world.close();
  }
  // Of some hundred files nearly half are accepted, and nearly half of those come with a mapping. A tenth, and three, lie five
  // deviations below: fewer say that the files are made wrongly, and are no chance.
  expect(accepted, `beside ${refused} refused`).toBeGreaterThan((accepted + refused) / 10);
  expect(mapped, `of ${accepted} accepted files`).toBeGreaterThanOrEqual(3);
}, 240_000);
