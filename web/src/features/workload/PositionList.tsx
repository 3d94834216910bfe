import { Button } from '@mantine/core';
import { PositionList_PositionsFragmentDoc, WorkloadPositionsDocument } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePaging } from '../../app/paging.ts';
import { present } from '../../app/search.ts';
import { useInstansiCode } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { SearchField } from '../../ui/fields.tsx';
import { Panel } from '../../ui/Page.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { writeExact } from './numbers.ts';
import { isBlank } from './task-cells.ts';
import type { TaskEditor } from './task-editor.ts';
import styles from './Workload.module.css';
import { needOfTasks, type PositionNeed, type WorkingTime } from './workload-need.ts';

const SHOWN = 20;

interface PositionListProps {
  editor: TaskEditor;
  analysisId: string;
  dinasId: string;
  version: number;
  time: WorkingTime;
  canEdit: boolean;
  hasTasks: boolean;
}

/** The positions of the analysis with what it says of each; all of the dinas, where tasks are to be said of one that has none yet. */
export function PositionList({ editor, analysisId, dinasId, version, time, canEdit, hasTasks }: PositionListProps) {
  const { say } = useText();
  const { q, position: chosen, scope: said } = useSearch({ from: '/signed-in/$instansi/workload/$analysisId' });
  const instansi = useInstansiCode();
  // Who begins it comes to positions without tasks; who reads it or has imported it, to what it says.
  // Said once: the first task does not change the list below the hand that writes it.
  const [usual] = useState(canEdit && !hasTasks ? 'all' : 'own');
  const scope = said === 'all' || said === 'own' ? said : usual;
  const navigate = useNavigate({ from: '/$instansi/workload/$analysisId' });
  const paging = usePaging({ resetScroll: false });
  const [result, retry] = usePageQuery({
    query: WorkloadPositionsDocument,
    variables: { id: scope === 'all' ? dinasId : analysisId, analysisId, filter: q ? { search: q } : null, first: SHOWN, after: paging.after ?? null },
    keepPrevious: true,
  });
  const place = result.data?.node;
  const list =
    place?.__typename === 'Dinas' || place?.__typename === 'WorkloadAnalysis' ? readFragment(PositionList_PositionsFragmentDoc, place.positions) : null;
  // What is written from here is counted from what stands here; only what others wrote is asked for again.
  const byOthers = version > (editor.totals?.version ?? 0) ? version : 0;
  const again = useEffectEvent(retry);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) again();
    isFirst.current = false;
  }, [byOthers]);
  useSyncExternalStore(editor.subscribe, () => editor.turn);
  const needOf = (id: string, told: PositionNeed | null): PositionNeed | null => {
    const here = editor.of(id);
    return here
      ? needOfTasks(
          here.rows.filter((row) => !isBlank(row)),
          time,
        )
      : told;
  };
  const choose = (scope: string): void => void navigate({ search: (before) => present({ ...before, scope, after: undefined }), replace: true });
  return (
    <Panel
      title={say('workload.positionsTitle')}
      flush
      aside={
        <>
          {canEdit ? (
            <Segments
              label={say('workload.positionsTitle')}
              value={scope}
              onChange={choose}
              choices={[
                { value: 'all', label: say('workload.allPositions') },
                { value: 'own', label: say('workload.withTasks') },
              ]}
            />
          ) : null}
          <SearchField
            wide
            label={say('workload.search')}
            value={q ?? ''}
            onChange={(words) => void navigate({ search: (before) => present({ ...before, q: words || undefined, after: undefined }), replace: true })}
          />
        </>
      }
    >
      <QueryState
        result={result}
        retry={retry}
        empty={() => list?.totalCount === 0}
        whenEmpty={
          q && canEdit && scope === 'own' ? (
            <div className={styles.none}>
              <p>{say('workload.noneWithTasks')}</p>
              <Button className={styles.below ?? ''} variant="default" size="xs" onClick={() => choose('all')}>
                {say('workload.searchAll')}
              </Button>
            </div>
          ) : (
            <p className={styles.none}>{say(q ? 'workload.noneFound' : 'workload.noPositions')}</p>
          )
        }
      >
        {() =>
          list ? (
            <>
              <ul className={styles.positions}>
                {list.nodes.map(({ id, title, unit, workload }) => (
                  <li key={id}>
                    <Link
                      to="/$instansi/workload/$analysisId"
                      params={{ instansi, analysisId }}
                      search={(before) => present({ ...before, position: id })}
                      resetScroll={false}
                      aria-current={id === chosen ? 'true' : undefined}
                      className={styles.position}
                    >
                      <span className={styles.positionName}>
                        <span>{title}</span>
                        <span className={styles.quiet}>{unit.name}</span>
                      </span>
                      <NeedOf need={needOf(id, workload)} />
                    </Link>
                  </li>
                ))}
              </ul>
              <div className={styles.pager}>
                <Pager shown={list.nodes.length} total={list.totalCount} next={list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null} paging={paging} />
              </div>
            </>
          ) : null
        }
      </QueryState>
    </Panel>
  );
}

function NeedOf({ need }: { need: PositionNeed | null }) {
  const { say, format, language } = useText();
  if (!need || need.tasks === 0)
    return (
      <span className={styles.positionNeed}>
        <span className={styles.quiet}>{say('workload.noTasks')}</span>
      </span>
    );
  return (
    <span className={styles.positionNeed}>
      <strong>{say('workload.peopleOf', { people: format.count(need.people) })}</strong>
      <span className={styles.quiet}>
        {need.incomplete > 0
          ? say('workload.incompleteTasks', { number: format.count(need.incomplete) })
          : say('workload.ofExact', { exact: writeExact(need.exact, language) })}
      </span>
    </span>
  );
}
