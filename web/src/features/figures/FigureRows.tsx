import { Button } from '@mantine/core';
import { FigureRows_ConnectionFragmentDoc, FigureRowsCountedDocument, FigureRowsLeftOutDocument } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { useState } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useFigureGroups } from '../../app/use-features.ts';
import { useText } from '../../text/text.ts';
import { QueryState, SkeletonRows } from '../../ui/QueryState.tsx';
import { EmployeeLink } from '../employee/links.tsx';
import { PositionLink } from '../position/links.tsx';
import styles from './ExplanationDrawer.module.css';
import type { Question } from './question.ts';
import { rowDetail } from './row-detail.ts';

const PAGE = 25;

type Side = 'counted' | 'leftOut';
const ROWS_OF: Readonly<Record<Side, typeof FigureRowsCountedDocument>> = { counted: FigureRowsCountedDocument, leftOut: FigureRowsLeftOutDocument };

/** The rows a figure counts, or leaves out with the reason, a page at a time; earlier pages stay. */
export function FigureRows({ side, question }: { side: Side; question: Question }) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const more = (after: string | null): void => setCursors((before) => (before.includes(after) ? before : [...before, after]));
  return (
    <div>
      {cursors.map((after, index) => (
        <RowsPage
          key={after ?? ''}
          side={side}
          question={question}
          after={after}
          last={index === cursors.length - 1}
          shownBefore={index * PAGE}
          onMore={more}
        />
      ))}
    </div>
  );
}

interface PageProps {
  side: Side;
  question: Question;
  after: string | null;
  last: boolean;
  shownBefore: number;
  onMore: (after: string | null) => void;
}

function RowsPage({ side, question, after, last, shownBefore, onMore }: PageProps) {
  const { say, format } = useText();
  const groups = useFigureGroups();
  const [result, retry] = usePageQuery({ query: ROWS_OF[side], variables: { ...question, first: PAGE, after } });
  const connection = readFragment(FigureRows_ConnectionFragmentDoc, result.data?.figure?.rows);
  return (
    <QueryState
      result={{ ...result, data: connection }}
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
                    {row.employee ? <EmployeeLink id={row.employee.id}>{row.employee.fullName}</EmployeeLink> : null}
                    {row.employee && row.position ? ' · ' : null}
                    {row.position ? <PositionLink id={row.position.id}>{row.position.title}</PositionLink> : null}
                  </span>
                  <span className={styles.small}>
                    {[row.reason ? say(`labels.FigureReason.${row.reason}`) : null, row.unit?.name, rowDetail(groups, question.key, row.detail, say, format)]
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
