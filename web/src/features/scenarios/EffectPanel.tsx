import { Switch } from '@mantine/core';
import { EffectPanel_SideFragmentDoc, OtherScenariosDocument, ScenarioEffectDocument, type EffectPanel_SideFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { everyValue } from '../../app/every-value.ts';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { present } from '../../app/search.ts';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { ChoiceField, GivenDay } from '../../ui/fields.tsx';
import { Panel } from '../../ui/Page.tsx';
import { QueryState, SkeletonRows } from '../../ui/QueryState.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import styles from './Scenarios.module.css';

type Side = EffectPanel_SideFragment;
type Masked = FragmentType<typeof EffectPanel_SideFragmentDoc>;
const read = (side: Masked): Side => readFragment(EffectPanel_SideFragmentDoc, side);

const NUMBERS = {
  need: ({ need }: Side) => need,
  filled: ({ filled }: Side) => filled,
  gap: ({ gap }: Side) => gap,
  surplus: ({ surplus }: Side) => surplus,
} as const;
type Key = keyof typeof NUMBERS;
const KEYS = everyValue<Key>()('need', 'filled', 'surplus', 'gap');

interface Row {
  readonly id: string;
  readonly name: string;
  readonly before: Side;
  /** In the scenario, and in the one beside it. */
  readonly after: Side;
  readonly beside: Side | null;
}

/** What a scenario comes to, of all and of each dinas, beside the record and beside another scenario where one is chosen. */
export function EffectPanel({ id, version, firstDay }: { id: string; version: number; firstDay: string }) {
  const { say, format } = useText();
  const { id: instansiId } = useInstansi();
  const search = useSearch({ from: '/signed-in/$instansi/scenarios/$scenarioId' });
  const navigate = useNavigate({ from: '/$instansi/scenarios/$scenarioId' });
  const asOf = search.asOf ?? firstDay;
  const [result, retry] = usePageQuery({ query: ScenarioEffectDocument, variables: { id, asOf }, keepPrevious: true });
  const seen = useRef(version);
  useEffect(() => {
    if (seen.current !== version) retry();
    seen.current = version;
  }, [version, retry]);
  const [others] = usePageQuery({ query: OtherScenariosDocument, variables: { instansiId } });
  const choices = others.data?.node?.__typename === 'Instansi' ? others.data.node.scenarios.nodes.filter((one) => one.id !== id) : [];
  const besideId = choices.some((one) => one.id === search.beside) ? search.beside! : '';
  const [other] = usePageQuery({ query: ScenarioEffectDocument, variables: { id: besideId, asOf }, pause: besideId === '' });
  const beside = besideId !== '' && other.data?.node?.__typename === 'Scenario' ? other.data.node : null;
  const choose = (chosen: { asOf?: string | undefined; beside?: string | undefined; all?: string | undefined }): void =>
    void navigate({ search: (before) => present({ ...before, ...chosen }), replace: true, resetScroll: false });
  const effect = result.data?.node?.__typename === 'Scenario' ? result.data.node.effect : null;
  const rows = useMemo((): readonly Row[] => {
    if (!effect) return [];
    const besideOf = (code: string): Side | null => {
      const found = beside?.effect.rows.nodes.find((one) => one.code === code);
      return found ? read(found.after) : null;
    };
    return [
      { id: 'all', name: say('scenarios.total'), before: read(effect.before), after: read(effect.after), beside: beside ? read(beside.effect.after) : null },
      ...effect.rows.nodes
        .filter(
          ({ isOther, code }) => search.all !== undefined || isOther || (beside?.effect.rows.nodes.some((one) => one.code === code && one.isOther) ?? false),
        )
        .map(({ code, name, before, after }) => ({ id: code, name, before: read(before), after: read(after), beside: besideOf(code) })),
    ];
  }, [effect, beside, say, search.all]);
  const columns = useMemo(
    (): readonly Column<Row>[] => [
      { id: 'name', head: say('scenarios.dinas'), value: ({ name }) => name, cell: ({ id: row, name }) => (row === 'all' ? <strong>{name}</strong> : name) },
      ...KEYS.map((key): Column<Row> => ({
        id: key,
        head: say(`scenarios.keys.${key}`),
        align: 'end',
        ...(key === 'surplus' ? { room: 'medium' as const } : {}),
        value: ({ after }) => NUMBERS[key](after),
        cell: (row) => <Moved row={row} of={key} />,
      })),
    ],
    [say],
  );
  return (
    <Panel
      title={say('scenarios.effect')}
      lead={say('scenarios.effectLead')}
      aside={
        <div className={styles.choices}>
          <GivenDay label={say('scenarios.asOf')} value={asOf} onChange={(day) => choose({ asOf: day === firstDay || day === '' ? undefined : day })} />
          {choices.length > 0 ? (
            <ChoiceField
              visibleLabel
              label={say('scenarios.beside')}
              value={besideId}
              choices={[{ value: '', label: say('scenarios.besideNone') }, ...choices.map((one) => ({ value: one.id, label: one.name }))]}
              onChange={(chosen) => choose({ beside: chosen || undefined })}
            />
          ) : null}
        </div>
      }
      flush
    >
      <QueryState result={result} retry={retry} loading={<SkeletonRows rows={3} />} empty={() => effect === null} whenEmpty={null}>
        {() => (
          <>
            <DataTable
              caption={say('scenarios.effect')}
              columns={columns}
              rows={rows}
              rowKey={({ id: row }) => row}
              footer={
                <div className={styles.below}>
                  <Switch
                    label={say('scenarios.showAll')}
                    checked={search.all !== undefined}
                    onChange={({ currentTarget: { checked } }) => choose({ all: checked ? '1' : undefined })}
                  />
                  <Quiet>
                    {say(beside ? 'scenarios.keyBeside' : 'scenarios.keyLine', { day: format.day(effect?.asOf ?? asOf), other: beside?.name ?? '' })}
                  </Quiet>
                </div>
              }
            />
          </>
        )}
      </QueryState>
    </Panel>
  );
}

/** A number on record and in the scenario; one that stays is said once. */
function Moved({ row: { before, after, beside }, of }: { row: Row; of: Key }) {
  const { say, format } = useText();
  const number = NUMBERS[of];
  const [was, is] = [number(before), number(after)];
  const besides = beside === null ? null : number(beside);
  const worse = of === 'gap' || of === 'surplus' ? is > was : false;
  const better = of === 'gap' || of === 'surplus' ? is < was : false;
  return (
    <span className={styles.moved}>
      {was === is ? (
        <span>{format.count(is)}</span>
      ) : (
        <span data-tone={worse ? 'gap' : better ? 'good' : undefined}>
          <span className={styles.was}>{format.count(was)}</span> <span aria-label={say('scenarios.becomes')}>→</span> <strong>{format.count(is)}</strong>
        </span>
      )}
      {besides === null ? null : <span className={styles.quiet}>{say('scenarios.besideValue', { value: format.count(besides) })}</span>}
    </span>
  );
}
