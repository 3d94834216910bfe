import { Button } from '@mantine/core';
import {
  FigureRows_ConnectionFragmentDoc,
  FigureRowsCountedDocument,
  FigureRowsLeftOutDocument,
  type FigureKey,
  type FigureRows_ConnectionFragment,
} from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { useState } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useText } from '../../text/text.ts';
import { QueryState, SkeletonRows, type QueryResult } from '../../ui/QueryState.tsx';
import { EmployeeLink } from '../employee/links.tsx';
import { PositionLink } from '../position/links.tsx';
import styles from './ExplanationDrawer.module.css';
import { rowDetail } from './row-detail.ts';

interface Question {
  key: FigureKey;
  subjectId: string;
  periodId: string | null;
  asOf: string | null;
}

type Connection = FigureRows_ConnectionFragment;

/** The rows a figure counts, or leaves out with the reason, a page at a time; earlier pages stay. */
export function FigureRows({ side, question }: { side: 'counted' | 'leftOut'; question: Question }) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const more = (after: string | null): void => setCursors((before) => (before.includes(after) ? before : [...before, after]));
  const Side = side === 'counted' ? CountedPage : LeftOutPage;
  return (
    <div>
      {cursors.map((after, index) => (
        <Side key={after ?? ''} question={question} after={after} last={index === cursors.length - 1} shownBefore={index * 25} onMore={more} />
      ))}
    </div>
  );
}

interface PageProps {
  question: Question;
  after: string | null;
  last: boolean;
  shownBefore: number;
  onMore: (after: string | null) => void;
}

function CountedPage({ question, after, ...rest }: PageProps) {
  const [result, retry] = usePageQuery({ query: FigureRowsCountedDocument, variables: { ...question, after } });
  const connection = result.data?.figure ? readFragment(FigureRows_ConnectionFragmentDoc, result.data.figure.counted) : undefined;
  return <RowsPage result={{ ...result, data: connection }} retry={retry} {...rest} />;
}

function LeftOutPage({ question, after, ...rest }: PageProps) {
  const [result, retry] = usePageQuery({ query: FigureRowsLeftOutDocument, variables: { ...question, after } });
  const connection = result.data?.figure ? readFragment(FigureRows_ConnectionFragmentDoc, result.data.figure.leftOut) : undefined;
  return <RowsPage result={{ ...result, data: connection }} retry={retry} {...rest} />;
}

function RowsPage({
  result,
  retry,
  last,
  shownBefore,
  onMore,
}: Omit<PageProps, 'question' | 'after'> & { result: QueryResult<Connection>; retry: () => void }) {
  const { say, format } = useText();
  return (
    <QueryState
      result={result}
      retry={retry}
      loading={<SkeletonRows rows={6} />}
      empty={({ totalCount }) => totalCount === 0}
      whenEmpty={<p className={styles.small}>{say('explain.none')}</p>}
    >
      {({ nodes, totalCount, pageInfo }) => (
        <>
          <ul className={styles.list}>
            {nodes.map((row, index) => (
              <li key={index}>
                <span className={styles.row}>
                  <span>
                    {row.employee ? <EmployeeLink id={row.employee.id}>{row.employee.name}</EmployeeLink> : null}
                    {row.employee && row.position ? ' · ' : null}
                    {row.position ? <PositionLink id={row.position.id}>{row.position.title}</PositionLink> : null}
                  </span>
                  <span className={styles.small}>
                    {[row.reason ? say(`labels.FigureReason.${row.reason}`) : null, row.unit?.name, rowDetail(row.detail, say, format)]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
                <span className={styles.amount}>{format.decimal(row.amount)}</span>
              </li>
            ))}
          </ul>
          {last ? (
            <p className={styles.more}>
              {say('filters.shown', { shown: format.count(shownBefore + nodes.length), total: format.count(totalCount) })}
              {pageInfo.hasNextPage ? (
                <Button size="compact-sm" variant="default" onClick={() => onMore(pageInfo.endCursor)}>
                  {say('explain.more')}
                </Button>
              ) : null}
            </p>
          ) : null}
        </>
      )}
    </QueryState>
  );
}
