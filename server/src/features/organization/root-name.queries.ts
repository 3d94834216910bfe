/**
 * Whether a name stands for the top unit of a dinas: the name or abbreviation of the dinas, or the bare word for
 * its kind, as a map of a badan calls its own top "Badan".
 */
export const rootNameOf = (dinasId: string, nameKey: string): string => /* sql */ `
  exists (
    select 1 from dinas top where top.id = ${dinasId}
      and ${nameKey} in (lower(top.name), lower(top.short_name), case top.kind
        when 'BADAN' then 'badan' when 'DINAS' then 'dinas' when 'KECAMATAN' then 'kecamatan' when 'INSPEKTORAT' then 'inspektorat'
        when 'SEKRETARIAT_DAERAH' then 'sekretariat daerah' when 'SEKRETARIAT_DPRD' then 'sekretariat dprd' when 'RSUD' then 'rsud' end))`;
