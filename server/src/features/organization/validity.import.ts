import { column, DATE } from '../importing/rows/index.ts';

/** The days on which something of the structure exists, as the check works them out from the file, the record and what is above; cleared, from that alone. */
export const VALID_FROM = column(DATE, ['berlaku_sejak', 'mulai_berlaku', 'tanggal_mulai', 'mulai'], { value: 'from_day', clears: 'CLEARS' });
export const VALID_TO = column(DATE, ['berlaku_sampai', 'tanggal_berakhir', 'tanggal_selesai', 'sampai'], { value: 'to_day', clears: 'CLEARS' });
