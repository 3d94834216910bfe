import { READERS } from '../access/roles.sql.ts';
import type { SqlText } from '../database/sql-text.ts';

/** Whether stored figures are those that would be counted now, in the snapshot of whoever asks. */
export const storedFiguresSql: SqlText = {
  name: 'stored figures',
  text: /* sql */ `
    -- Nothing was written since that can have moved them: every change is in the log, in the transaction that made it. Read
    -- past row security, which hides changes of a whole government from those who see a part of it. What the last round of
    -- the worker has counted need not be looked at again, or a dinas in which nothing happens would read the log of years.
    create or replace function figures_stand(of_dinas uuid, of_instansi uuid, of_definition text, counted_below xid8, changed_by text[], changed_everywhere_by text[])
    returns boolean language sql stable security definer set search_path = public as $$
      select not exists (
        select from change_log c
        where c.instansi_id = of_instansi
          and c.xid >= greatest(figures_stand.counted_below, (select f.counted_below from figure_definition f where f.definition = of_definition))
          and (c.entity = any(changed_everywhere_by) or c.entity = any(changed_by) and of_dinas = any(c.dinas_ids)))
    $$;
    grant execute on function figures_stand to ${READERS};
  `,
};
