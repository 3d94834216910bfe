import type { DatedValue } from '../../rules/dated-value.ts';
import { verified } from '../../rules/legal-source.ts';

export const RATINGS = ['DI_BAWAH_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'DI_ATAS_EKSPEKTASI'] as const;
export type Rating = (typeof RATINGS)[number];

export const PREDIKATS = ['SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG'] as const;
export type Predikat = (typeof PREDIKATS)[number];

/** First key: work result (hasil kerja). Second key: behaviour (perilaku kerja). */
export type PredikatTable = Readonly<Record<Rating, Readonly<Record<Rating, Predikat>>>>;

/**
 * The day of a period whose table counts for it, wherever a predikat is made, held or explained: the last one. A period is
 * judged as a whole, once it is over.
 */
export const PREDIKAT_DAY = { property: 'validTo', column: 'valid_to' } as const;

/**
 * Not symmetric: good results with poor behaviour are KURANG (misconduct), poor results with good behaviour are
 * BUTUH_PERBAIKAN. So the nine cells are data, never a formula over the two ratings.
 */
export const PREDIKAT_TABLES: readonly DatedValue<PredikatTable>[] = [
  {
    since: '2022-01-01',
    source: verified('PermenPANRB 6/2022', 'lampiran', 'as seven public implementations have it, all equal; the attachment itself is still to be read'),
    value: {
      DI_ATAS_EKSPEKTASI: { DI_BAWAH_EKSPEKTASI: 'KURANG', SESUAI_EKSPEKTASI: 'BAIK', DI_ATAS_EKSPEKTASI: 'SANGAT_BAIK' },
      SESUAI_EKSPEKTASI: { DI_BAWAH_EKSPEKTASI: 'KURANG', SESUAI_EKSPEKTASI: 'BAIK', DI_ATAS_EKSPEKTASI: 'BAIK' },
      DI_BAWAH_EKSPEKTASI: { DI_BAWAH_EKSPEKTASI: 'SANGAT_KURANG', SESUAI_EKSPEKTASI: 'BUTUH_PERBAIKAN', DI_ATAS_EKSPEKTASI: 'BUTUH_PERBAIKAN' },
    },
  },
];
