import { WorkloadPositionsDocument } from '@selaras/schema/web';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePaging } from '../../app/paging.ts';
import { present } from '../../app/search.ts';
import { useInstansiCode } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { SearchField } from '../../ui/fields.tsx';
import { Panel } from '../../ui/Page.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { writeExact } from './numbers.ts';
import { isBlank } from './task-cells.ts';
import type { TaskEditor } from './task-editor.ts';
import { readTasks, type TaskOfPosition } from './use-task-editor.ts';
import styles from './Workload.module.css';
import { needOfTasks, type PositionNeed, type WorkingTime } from './workload-need.ts';

const SHOWN = 20;

interface PositionListProps {
  editor: TaskEditor;
  analysisId: string;
  dinasId: string;
  version: number;
  time: WorkingTime;
}

/** The positions of the dinas with what the analysis says of each, so that the ones without tasks are seen as well. */
export function PositionList({ editor, analysisId, dinasId, version, time }: PositionListProps) {
  const { say } = useText();
  const { q, position: chosen } = useSearch({ from: '/signed-in/$instansi/workload/$analysisId' });
  const instansi = useInstansiCode();
  const navigate = useNavigate({ from: '/$instansi/workload/$analysisId' });
  const paging = usePaging({ resetScroll: false });
  const [result, retry] = usePageQuery({
    query: WorkloadPositionsDocument,
    variables: { dinasId, filter: q ? { search: q } : null, first: SHOWN, after: paging.after ?? null },
    keepPrevious: true,
  });
  const list = result.data?.node?.__typename === 'Dinas' ? result.data.node.positions : null;
  const needs = useNeeds(editor, analysisId, list?.nodes.map(({ id }) => id) ?? [], version, time);
  return (
    <Panel
      title={say('workload.positionsTitle')}
      flush
      aside={
        <SearchField
          label={say('workload.search')}
          value={q ?? ''}
          onChange={(words) => void navigate({ search: (before) => present({ ...before, q: words || undefined, after: undefined }), replace: true })}
        />
      }
    >
      <QueryState result={result} retry={retry} empty={() => list?.totalCount === 0}>
        {() =>
          list ? (
            <>
              <ul className={styles.positions}>
                {list.nodes.map(({ id, title, unit }) => (
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
                      <NeedOf need={needs?.get(id) ?? null} isKnown={needs !== null} />
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

function NeedOf({ need, isKnown }: { need: PositionNeed | null; isKnown: boolean }) {
  const { say, format, language } = useText();
  if (!isKnown) return null;
  if (!need || need.tasks === 0) return <span className={styles.quiet}>{say('workload.noTasks')}</span>;
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

/** What the positions in sight need: those that are open as they stand on the screen, the others as the server has them. */
function useNeeds(editor: TaskEditor, analysisId: string, ids: readonly string[], version: number, time: WorkingTime): ReadonlyMap<string, PositionNeed> | null {
  const client = useClient();
  const [read, setRead] = useState<{ readonly of: string; readonly tasks: readonly TaskOfPosition[] } | null>(null);
  // What is written from here is counted from what stands here; only what others wrote is read again.
  const byOthers = version > (editor.totals?.version ?? 0) ? version : 0;
  const of = ids.join();
  useEffect(() => {
    if (of === '') return;
    let isOver = false;
    void readTasks(client, analysisId, of.split(',')).then((found) => {
      if (!isOver && found) setRead({ of, tasks: found.tasks });
    });
    return () => {
      isOver = true;
    };
  }, [client, analysisId, of, byOthers]);
  useSyncExternalStore(editor.subscribe, () => editor.turn);
  if (read?.of !== of) return null;
  const tasks = Map.groupBy(read.tasks, ({ positionId }) => positionId);
  return new Map(ids.map((id) => [id, needOfTasks(editor.of(id)?.rows.filter((row) => !isBlank(row)) ?? tasks.get(id) ?? [], time)]));
}
