import { fill, inEach, type InLanguages } from '../../rules/languages.ts';
import type { RowReading } from '../importing/rows/index.ts';
import { retirementAgeOf, type RetirementPositionKind } from '../staffing/retirement.rules.ts';
import type { GovernmentLevel } from '../../rules/government-levels.ts';
import { eselonOfTitle, jenjangInTitle, leadsSchool, readsLikeHead, structuralKindOf, structuralReadings, type LawOfPost } from './position-kind.rules.ts';
import { unitKindInName } from './unit-kind.rules.ts';

type PositionRow = RowReading<
  | 'title'
  | 'kind'
  | 'kind_written'
  | 'retirement_age'
  | 'jenjang'
  | 'eselon'
  | 'position_class'
  | 'unit_name'
  | 'unit_kind'
  | 'reads_like_head'
  | 'lawful_retirement_age',
  'POSITION_KIND_UNCLEAR' | 'POSITION_KIND_DIFFERS' | 'POSITION_KIND_KEPT' | 'HEAD_OF_SCHOOL_IS_GURU' | 'ESELON_DIFFERS' | 'POST_OF_ANOTHER_LEVEL'
>;

/** The kind of a structural post, the jenjang that a title ends with, and what follows from both. */
export function understandPosition(row: PositionRow): void {
  const title = row.text('title') ?? '';
  if (row.text('kind') === 'STRUKTURAL') {
    const kind = structuralKindOf({ eselon: row.text('eselon'), title, positionClass: row.number('position_class') }, lawOf(row));
    if (kind === null) {
      row.forget('kind');
      row.refuse('kind', 'Struktural', {
        code: 'POSITION_KIND_UNCLEAR',
        message: {
          id: 'Eselon, nama dan kelas jabatan tidak menunjukkan jenis struktural yang mana.',
          en: 'Neither eselon nor title nor class says which structural kind this is.',
        },
        remedy: { id: 'Tulis JPT, Administrator atau Pengawas, atau isi eselonnya.', en: 'Write JPT, Administrator or Pengawas, or fill in the eselon.' },
      });
    } else row.set('kind', kind);
  }
  const kind = row.text('kind');
  if (kind === 'LAINNYA') tellKept(row);
  else if (kind !== null) warnOfReadings(row, kind, title);
  if (kind === 'FUNGSIONAL') {
    const jenjang = row.text('jenjang') ?? jenjangInTitle(title);
    if (jenjang !== null) row.set('jenjang', jenjang);
  }
  if (kind !== null) {
    row.set('reads_like_head', readsLikeHead(kind, title));
    const age = retirementAgeOf({ positionKind: kind as RetirementPositionKind, jenjang: row.text('jenjang'), title }, row.today);
    if (age !== null) row.set('lawful_retirement_age', age);
  }
  const unitName = row.text('unit_name');
  if (unitName !== null) row.set('unit_kind', unitKindInName(unitName));
}

/** Of a kind that is kept as it is written nothing follows; that it has no age of the law is told of each. */
function tellKept(row: PositionRow): void {
  if (row.has('retirement_age')) return;
  row.warnOfWord('kind', row.text('kind_written') ?? row.text('kind'), {
    code: 'POSITION_KIND_KEPT',
    message: {
      id: 'UU 20/2023 tidak mengenal jenis jabatan ini: batas usia pensiun, jenjang dan eselonnya tidak disimpulkan.',
      en: 'UU 20/2023 knows no such kind of position: no retirement age, jenjang or eselon follows from it.',
    },
    remedy: {
      id: 'Tegaskan arti jenisnya sekali untuk semua baris, atau isi batas usia pensiunnya; barisnya tetap diimpor apa adanya.',
      en: 'Say once for all rows what the kind means, or fill in the retirement age; the row is imported as it stands.',
    },
  });
}

/** A kind as people write it. */
const writtenAs = (kind: string): string => (kind === 'JPT' ? kind : `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`);

const lawOf = ({ level, today }: PositionRow): LawOfPost => ({ level, day: today });

/** An eselon as people write it: II.a. */
const eselonInWords = (eselon: string): string => eselon.replace(/_(.)$/, (_, step: string) => `.${step.toLowerCase()}`);

const LEVELS: Readonly<Record<GovernmentLevel, InLanguages>> = {
  PROVINCE: { id: 'pemerintah provinsi', en: 'a province' },
  REGENCY: { id: 'pemerintah kabupaten', en: 'a regency' },
  CITY: { id: 'pemerintah kota', en: 'a city' },
};

/** What the law says of the eselon of a post depends on the level of the government; some posts only one level has. */
function warnOfEselon(row: PositionRow, title: string): void {
  const stated = row.text('eselon');
  const lawful = eselonOfTitle(title, lawOf(row));
  const level = LEVELS[row.level];
  if (lawful === 'NO_SUCH_POST')
    row.warn('title', title, {
      code: 'POST_OF_ANOTHER_LEVEL',
      message: fill({ id: 'Menurut PP 18/2016 jabatan ini tidak ada pada {level}.', en: 'By PP 18/2016 {level} has no such post.' }, { level }),
      remedy: {
        id: 'Periksa nama jabatan dan tingkat instansinya; barisnya tetap diimpor apa adanya.',
        en: 'Check the title and the level of the government; the row is imported as it stands.',
      },
    });
  else if (lawful !== null && stated !== null && stated !== lawful)
    row.warn('eselon', eselonInWords(stated), {
      code: 'ESELON_DIFFERS',
      message: fill(
        {
          id: 'Menurut PP 18/2016 jabatan ini pada {level} bereselon {lawful}; berkas menyebut {stated}.',
          en: 'By PP 18/2016 this post of {level} is {lawful}; the file says {stated}.',
        },
        { level, lawful: eselonInWords(lawful), stated: eselonInWords(stated) },
      ),
      remedy: { id: 'Periksa eselon dan nama jabatannya; barisnya tetap diimpor apa adanya.', en: 'Check eselon and title; the row is imported as it stands.' },
    });
}

const STRUCTURAL: ReadonlySet<string> = new Set(['JPT', 'ADMINISTRATOR', 'PENGAWAS']);

/** Eselon, title and class of one post that do not belong together: one of them is a mistake, and only people know which. */
function warnOfReadings(row: PositionRow, kind: string, title: string): void {
  if (leadsSchool(title)) {
    if (STRUCTURAL.has(kind))
      row.warn('kind', kind, {
        code: 'HEAD_OF_SCHOOL_IS_GURU',
        message: {
          id: 'Kepala sekolah adalah guru dengan tugas tambahan, dan pensiun sebagai guru; berkas menyebut lain.',
          en: 'The head of a school is a guru with an extra task, and retires like one; the file says otherwise.',
        },
        remedy: { id: 'Tulis Fungsional; barisnya tetap diimpor apa adanya.', en: 'Write Fungsional; the row is imported as it stands.' },
      });
    return;
  }
  if (!STRUCTURAL.has(kind)) return;
  const { byEselon, byTitle, byClass } = structuralReadings({ eselon: row.text('eselon'), title, positionClass: row.number('position_class') }, lawOf(row));
  const readings = [
    [{ id: 'eselonnya', en: 'the eselon' }, byEselon],
    [{ id: 'namanya', en: 'the title' }, byTitle],
    [{ id: 'kelasnya', en: 'the class' }, byClass],
  ] as const;
  const others = readings.flatMap(([what, reading]) =>
    reading !== null && reading !== kind
      ? [fill({ id: '{what} terbaca {reading}', en: '{what} reads like {reading}' }, { what, reading: writtenAs(reading) })]
      : [],
  );
  if (others.length === 0) return warnOfEselon(row, title);
  row.warn('kind', kind, {
    code: 'POSITION_KIND_DIFFERS',
    message: fill(
      { id: 'Jabatan ini diimpor sebagai {kind}, sedangkan {others}.', en: 'It is imported as {kind}, and {others}.' },
      { kind: writtenAs(kind), others: inEach((language) => others.map((other) => other[language]).join(', ')) },
    ),
    remedy: {
      id: 'Periksa jenis, eselon, nama dan kelas jabatannya; barisnya tetap diimpor apa adanya.',
      en: 'Check kind, eselon, title and class of the post; the row is imported as it stands.',
    },
  });
}
