import { inSlices, SLICE } from '../importing/rows/index.ts';

/**
 * What stands beside the kind of a row: the word of its file where that is none of the kinds there are, what is on record
 * where the file says nothing of it, and nothing where it says a kind that is known.
 */
export const KEEP_KIND_AS_WRITTEN = [
  inSlices(
    'update staged s set kind_stands = s.kind_written, dinas_kind_stands = s.dinas_kind_written where (s.kind_written is not null or s.dinas_kind_written is not null) and ' +
      SLICE,
  ),
  inSlices(/* sql */ `
    update staged s set kind_stands = case when s.kind is null then u.kind_written else s.kind_stands end,
      dinas_kind_stands = case when s.dinas_kind is null then d.kind_written else s.dinas_kind_stands end
    from unit u join dinas d on d.id = u.dinas_id
    where u.id = s.target_id and (u.kind_written is not null or d.kind_written is not null) and ${SLICE}`),
];
