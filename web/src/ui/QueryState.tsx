import { Button, Skeleton } from '@mantine/core';
import { IconCalendarOff, IconCloudOff, IconHourglass, IconAlertTriangle, IconInbox, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../text/text.ts';
import { Message, Notice } from './Message.tsx';
import styles from './QueryState.module.css';

/**
 * `busy` is for a server that has too much to do or is going away for a moment: trying again helps. `unknownDay` is a day
 * before the first that is known of the government.
 */
export type ErrorKind = 'offline' | 'forbidden' | 'unknownDay' | 'busy' | 'failed';

export interface QueryResult<Data> {
  data: Data | undefined;
  error: { kind: ErrorKind } | undefined;
  fetching: boolean;
  /** The content answers an earlier form of the question. */
  stale: boolean;
}

export interface QueryStateProps<Data> {
  result: QueryResult<Data>;
  retry: () => void;
  /** Decides that an answer holds nothing to show. */
  empty?: (data: Data) => boolean;
  whenEmpty?: ReactNode;
  /** As tall as the content will be, so that nothing jumps when it comes. */
  loading?: ReactNode;
  children: (data: Data) => ReactNode;
}

const ERROR_ICON = {
  offline: <IconCloudOff size={24} />,
  forbidden: <IconLock size={24} />,
  unknownDay: <IconCalendarOff size={24} />,
  busy: <IconHourglass size={24} />,
  failed: <IconAlertTriangle size={24} />,
};

/** Asked again it would be answered the same. */
const isFinal = (kind: ErrorKind): boolean => kind === 'forbidden' || kind === 'unknownDay';

/** The one place that decides, always in this order: error without content → first load → empty → content, with a banner or dimmed while stale. */
export function QueryState<Data>({ result, retry, empty, whenEmpty, loading, children }: QueryStateProps<Data>) {
  const { say } = useText();
  const { data, error, fetching, stale } = result;
  // Of an unknown day a part may have been answered: of another day, or as if nothing were there.
  if (error && (data === undefined || error.kind === 'unknownDay')) {
    return (
      <Message role="alert" icon={ERROR_ICON[error.kind]} title={say(`state.${error.kind}Title`)} hint={say(`state.${error.kind}Hint`)}>
        {isFinal(error.kind) ? null : (
          <Button variant="default" onClick={retry} loading={fetching}>
            {say('state.retry')}
          </Button>
        )}
      </Message>
    );
  }
  if (data === undefined) {
    return (
      <div role="status" aria-label={say('state.loading')}>
        {loading ?? <SkeletonRows rows={8} />}
      </div>
    );
  }
  if (empty?.(data)) return whenEmpty ?? <Message icon={<IconInbox size={24} />} title={say('state.emptyTitle')} hint={say('state.emptyHint')} />;
  return (
    <div className={styles.content} data-stale={stale || undefined} aria-busy={stale}>
      {error && !isFinal(error.kind) ? (
        <Notice
          tone="warning"
          action={
            <Button size="compact-sm" variant="default" onClick={retry}>
              {say('state.retry')}
            </Button>
          }
        >
          {say('state.errorBanner')}
        </Notice>
      ) : null}
      {children(data)}
    </div>
  );
}

export function SkeletonRows({ rows }: { rows: number }) {
  return (
    <div className={styles.rows}>
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} height={28} radius="sm" />
      ))}
    </div>
  );
}
