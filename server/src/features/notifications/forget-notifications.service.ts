import type { NewDay } from '../../feature.ts';
import { KEPT_DAYS } from './mail.parameters.ts';

/** What accounts were told of a government is forgotten after its time, read or not. */
export const forgetOld: NewDay = async (system, instansiId, today) => {
  await system.query('delete from notification where instansi_id = $1 and written_at < $2::date - $3::int', [instansiId, today, KEPT_DAYS]);
};
