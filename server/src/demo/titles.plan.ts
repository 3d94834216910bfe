import { addYears, type LocalDate } from '../rules/local-date.ts';

interface Educated {
  readonly nip: string;
  readonly sex: 'L' | 'P';
  readonly birthDate: LocalDate;
  readonly education: string;
  readonly educationField: string;
}

export interface Titles {
  readonly before: string | null;
  readonly after: string | null;
}

/** Degrees by the field of education: first, of three years, and second. The first that the field begins with or holds. */
const DEGREES: readonly (readonly [field: RegExp, first: string, short: string, second: string])[] = [
  [/^Pendidikan Agama/, 'S.Pd.I.', 'A.Ma.', 'M.Pd.I.'],
  [/^Pendidikan/, 'S.Pd.', 'A.Ma.Pd.', 'M.Pd.'],
  [/^Kedokteran/, '', '', 'M.Kes.'],
  [/Keperawatan/, 'S.Kep.', 'A.Md.Kep.', 'M.Kep.'],
  [/Kebidanan/, 'S.Tr.Keb.', 'A.Md.Keb.', 'M.Kes.'],
  [/Farmasi/, 'S.Farm.', 'A.Md.Farm.', 'M.Farm.'],
  [/Kesehatan|Gizi|Rekam Medis/, 'S.K.M.', 'A.Md.Kes.', 'M.Kes.'],
  [/Teknik|Sipil|Perencanaan/, 'S.T.', 'A.Md.T.', 'M.T.'],
  [/Komputer|Informatika|Sistem Informasi/, 'S.Kom.', 'A.Md.Kom.', 'M.Kom.'],
  [/Akuntansi|Ekonomi|Keuangan/, 'S.E.', 'A.Md.Ak.', 'M.Ak.'],
  [/Manajemen/, 'S.E.', 'A.Md.', 'M.M.'],
  [/Hukum/, 'S.H.', 'A.Md.', 'M.H.'],
  [/Pertanian|Peternakan|Perikanan/, 'S.P.', 'A.Md.P.', 'M.P.'],
  [/Psikologi/, 'S.Psi.', 'A.Md.', 'M.Psi.'],
  [/Pemerintahan|Kepamongprajaan/, 'S.IP.', 'A.Md.', 'M.AP.'],
  [/./, 'S.Sos.', 'A.Md.', 'M.Si.'],
];

/** One of six who are older than this calls themselves after their pilgrimage. */
const OLDER_THAN = 42;
const ONE_OF = 6;

/**
 * The titles that somebody with this education has. Of what is said of them already, so that people are the same with
 * titles and without.
 */
export function titlesOf({ nip, sex, education, educationField, birthDate }: Educated, today: LocalDate): Titles {
  const [, first, short, second] = DEGREES.find(([field]) => field.test(educationField || '-'))!;
  const isDoctor = educationField.startsWith('Kedokteran') && ['S1', 'S2', 'S3'].includes(education);
  const isPilgrim = Number(nip.slice(-2)) % ONE_OF === 0 && addYears(birthDate, OLDER_THAN) < today;
  const before = [education === 'S3' && 'Dr.', isDoctor && (educationField.endsWith('Gigi') ? 'drg.' : 'dr.'), isPilgrim && (sex === 'L' ? 'H.' : 'Hj.')];
  const after = { D3: [short], D4: [first], S1: [first], S2: [first, second], S3: [first, second] }[education] ?? [];
  const joined = (titles: readonly (string | false)[], sign: string): string | null => titles.filter(Boolean).join(sign) || null;
  return { before: joined(before, ' '), after: joined(after, ', ') };
}
