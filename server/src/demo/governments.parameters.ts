import type { LocalDate } from '../rules/local-date.ts';

/** What is known of one of the four governments, and what had to be assumed. */
export interface GovernmentFacts {
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
  readonly employees: number;
  readonly employeeTotalNote: string;
  /** Share of PPPK; the published one where there is one, else that of Kabupaten Bandung (8,945 of 17,851). */
  readonly pppk: number;
  /** Total need; published for Mataram only, elsewhere an assumption of the simulation. */
  readonly need: number;
  /** Region of sequence numbers in the NIP, so that no two governments ever make the same one. */
  readonly sequenceFrom: number;
  readonly postsSince: LocalDate;
}

const BANDUNG_PPPK_SHARE = 8945 / 17851;

export const GOVERNMENTS: readonly GovernmentFacts[] = [
  {
    code: 'kota-mataram',
    name: 'Kota Mataram',
    timeZone: 'Asia/Makassar',
    employees: 5580,
    pppk: 1249,
    need: 12000,
    sequenceFrom: 1,
    postsSince: '2017-01-01',
    employeeTotalNote:
      'Jumlah ASN 5.580 orang (PNS 4.331, PPPK 1.249) menurut Pemerintah Kota Mataram, 2025 (mataram.antaranews.com/berita/470685); kebutuhan sekitar 12.000 menurut anjab dan ABK (suarantb.com, 26-05-2025). Sebaran dan orangnya simulasi.',
  },
  {
    code: 'kota-kupang',
    name: 'Kota Kupang',
    timeZone: 'Asia/Makassar',
    employees: 4880,
    pppk: Math.round(4880 * BANDUNG_PPPK_SHARE),
    need: 6750,
    sequenceFrom: 251,
    postsSince: '2017-01-01',
    employeeTotalNote:
      'Perkiraan: tidak ditemukan jumlah resmi. Dihitung dari penduduk: 404.120 jiwa × (5.580 ASN / 461.936 jiwa di Kota Mataram) = 4.882, dibulatkan menjadi 4.880. Kebutuhan, sebaran dan orangnya simulasi.',
  },
  {
    code: 'kabupaten-lampung-utara',
    name: 'Kabupaten Lampung Utara',
    timeZone: 'Asia/Jakarta',
    employees: 8451,
    pppk: Math.round(8451 * BANDUNG_PPPK_SHARE),
    need: 11250,
    sequenceFrom: 501,
    postsSince: '2017-01-01',
    employeeTotalNote:
      'Jumlah ASN 8.451 orang (PNS dan PPPK) menurut Pemerintah Kabupaten Lampung Utara, 7 November 2022 (lampungtelevisi.com). Kebutuhan, sebaran dan orangnya simulasi.',
  },
  {
    code: 'kota-medan',
    name: 'Kota Medan',
    timeZone: 'Asia/Jakarta',
    employees: 15000,
    pppk: Math.round(15000 * BANDUNG_PPPK_SHARE),
    need: 18900,
    sequenceFrom: 751,
    postsSince: '2017-01-01',
    employeeTotalNote:
      'Jumlah ASN sekitar 15.000 orang menurut Pemerintah Kota Medan, Januari 2019 (sumutpos.co ?p=168979). Kebutuhan, sebaran dan orangnya simulasi.',
  },
];
