import { clears, refuse } from '../importing/rows/index.ts';
import { definitiveOn } from '../staffing/definitive.rules.ts';

/** From which day the stated need is in force, and what it was. */
export const WORK_OUT_NEED = [
  // A stated first day later than that of the position is the day the stated need begins; otherwise a changed need begins today.
  /* sql */ `
    update staged s set need_day = case when t.target_id is null then t.from_day
        else greatest(t.from_day, least(t.to_day, case when t.valid_from > p.valid_from then t.valid_from else (select today from subject) end)) end
    from staged t left join position p on p.id = t.target_id where t.row_number = s.row_number`,
  'update staged s set need_before = n.need from position_need n where n.position_id = s.target_id and n.validity @> s.need_day',
];

/** What a decree established is lowered by another one, and not by a file. */
export const REFUSE_BELOW_DECREE = refuse({
  code: 'NEED_BELOW_DECREE',
  column: 'need',
  value: 's.need',
  message: {
    id: 'Kebutuhan {established} orang ditetapkan dengan {decree}; berkas ini menurunkannya.',
    en: 'The need of {established} people was established by {decree}; the file lowers it.',
  },
  facts: { established: 'e.need', decree: 'e.decree_number' },
  remedy: {
    id: 'Tetapkan analisis beban kerja yang baru, atau hapus kebutuhan dari baris ini.',
    en: 'Establish another workload analysis, or leave the need out of the row.',
  },
  from: `
    cross join lateral (
      select n.need, n.decree_number from position_need n where n.position_id = s.target_id and n.decree_number is not null and n.valid_from <= s.need_day
      order by n.valid_from desc limit 1
    ) e`,
  where: `(s.need < e.need or ${clears('s', 'need')})`,
});

/** The file may count the holders; the records know better. */
export const COMPARE_HOLDERS = [
  // Counted once, into a table whose size the planner knows: of assignments that were just imported it knows nothing, and
  // would read them all anew for each row.
  /* sql */ `
    create temporary table holders as
    select a.position_id, count(*) as filled from assignment a
    where exists (select 1 from staged s where s.reported_filled is not null) and a.instansi_id = (select instansi_id from subject)
      and ${definitiveOn('a')} (select today from subject)
    group by a.position_id`,
  'analyze holders',
  refuse({
    code: 'REPORTED_FILLED_DIFFERS',
    column: 'reported_filled',
    value: 's.reported_filled',
    message: {
      id: 'Berkas melaporkan {reported} pemegang, catatan menunjukkan {filled}.',
      en: 'The file reports {reported} holders, the records show {filled}.',
    },
    facts: { reported: 's.reported_filled', filled: 'coalesce(h.filled, 0)' },
    remedy: {
      id: 'Impor penempatannya; angka yang dilaporkan sendiri tidak disimpan.',
      en: 'Import the assignments; the reported number itself is not stored.',
    },
    warning: true,
    from: 'left join holders h on h.position_id = s.target_id',
    where: 's.target_id is not null and s.reported_filled <> coalesce(h.filled, 0)',
  }),
];

/** Needs never reach beyond their position, so those of closed positions are cut before these are. */
export const CUT_NEEDS = [
  `delete from position_need n using staged s where n.position_id = s.target_id and s.outcome = 'CLOSED' and n.valid_from > s.to_day`,
  `update position_need n set valid_to = s.to_day, version = n.version + 1 from staged s where n.position_id = s.target_id and s.outcome = 'CLOSED' and (n.valid_to is null or n.valid_to > s.to_day)`,
];

export const TURN_NEEDS = [
  // A position that ends later takes the need of its last days with it.
  /* sql */ `
    update position_need n set valid_to = s.to_day, version = n.version + 1
    from staged s where n.position_id = s.target_id and s.outcome = 'CHANGED' and coalesce(s.to_day, 'infinity') > s.end_before and n.valid_to = s.end_before
      and (n.validity @> s.need_day or s.need is null and not ${clears('s', 'need')})`,
  /* sql */ `
    create temporary table turning on commit drop as
    select s.position_id, s.need, s.need_day, n.id as running_id, n.valid_from as running_from,
      coalesce(n.valid_to, (select min(l.valid_from) - 1 from position_need l where l.position_id = s.position_id and l.valid_from > s.need_day), s.to_day) as last_day
    from staged s left join position_need n on n.position_id = s.position_id and n.validity @> s.need_day
    where s.outcome <> 'UNCHANGED' and (s.need is not null or ${clears('s', 'need')}) and s.need is distinct from s.need_before`,
  // Cleared: from that day on nobody knows the need, which is no need of zero.
  'delete from position_need n using turning t where n.id = t.running_id and t.need is null and t.running_from = t.need_day',
  `update position_need n set need = t.need, exact = null, decree_number = null, version = n.version + 1 from turning t where n.id = t.running_id and t.running_from = t.need_day`,
  `update position_need n set valid_to = t.need_day - 1, version = n.version + 1 from turning t where n.id = t.running_id and t.running_from < t.need_day`,
  /* sql */ `
    insert into position_need (position_id, dinas_id, need, valid_from, valid_to)
    select t.position_id, p.dinas_id, t.need, t.need_day, t.last_day from turning t join position p on p.id = t.position_id where t.need is not null and t.running_from is distinct from t.need_day`,
];
