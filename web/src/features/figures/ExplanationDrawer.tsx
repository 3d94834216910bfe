import { Drawer } from '@mantine/core';
import { ExplanationDrawerDocument, type ExplanationDrawerQuery } from '@selaras/schema/web';
import { IconLock } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePeriod } from '../../app/period.ts';
import { present } from '../../app/search.ts';
import { saysUnit } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import { Facts } from '../../ui/Facts.tsx';
import { Message, Notice } from '../../ui/Message.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { Segments } from '../../ui/Segments.tsx';
import styles from './ExplanationDrawer.module.css';
import { FigureRows } from './FigureRows.tsx';
import type { Question } from './question.ts';
import { readValue, writeFigure } from './read-figure.ts';
import { readWhy } from './why.ts';

type Explained = NonNullable<ExplanationDrawerQuery['figure']>;

/** Opened by `why` in the address, over whatever page it was asked on. */
export function ExplanationDrawer() {
  const { say } = useText();
  const { why, asOf } = useSearch({ from: '/signed-in' });
  const period = usePeriod();
  const navigate = useNavigate();
  const asked = readWhy(why);
  const [shown, setShown] = useState(asked);
  // While the drawer slides away it still shows what it explained.
  if (asked && (asked.key !== shown?.key || asked.subjectId !== shown.subjectId)) setShown(asked);
  const close = (): void => void navigate({ to: '.', search: (before) => present({ ...before, why: undefined }), resetScroll: false, replace: true });
  return (
    <Drawer
      opened={asked !== null}
      onClose={close}
      position="right"
      size="34rem"
      title={say('explain.title')}
      closeButtonProps={{ 'aria-label': say('app.close') }}
      classNames={{ title: styles.title ?? '', header: styles.header ?? '' }}
    >
      {shown ? <Explanation key={`${shown.key}.${shown.subjectId}`} question={{ ...shown, periodId: period?.id ?? null, asOf: asOf ?? null }} /> : null}
    </Drawer>
  );
}

function Explanation({ question }: { question: Question }) {
  const { say } = useText();
  const [result, retry] = usePageQuery({ query: ExplanationDrawerDocument, variables: question });
  return (
    <QueryState
      result={result}
      retry={retry}
      empty={({ figure }) => figure === null}
      whenEmpty={<Message icon={<IconLock size={24} />} title={say('explain.noFigure')} />}
    >
      {({ figure }) => (figure ? <FigureExplained figure={figure} question={question} /> : null)}
    </QueryState>
  );
}

function FigureExplained({ figure, question }: { figure: Explained; question: Question }) {
  const { say, format } = useText();
  const [side, setSide] = useState<'counted' | 'leftOut'>('counted');
  const { key, unit } = figure.definition;
  // Counted in this very question, whatever the boards are waiting for.
  const reading = readValue(key, figure.value, false);
  return (
    <div className={styles.explanation}>
      <div>
        <p className={styles.subject}>{figure.subject.name}</p>
        <p className={styles.name}>{say(`figures.${key}.name`)}</p>
        {typeof reading === 'number' ? (
          <p className={styles.value}>
            {writeFigure(key, reading, format)}
            {saysUnit(unit) ? null : <span className={styles.unit}>{say(`labels.FigureUnit.${unit}`)}</span>}
          </p>
        ) : (
          <p className={styles.missing}>{say(`explain.missing.${reading}`)}</p>
        )}
      </div>
      {figure.isProjection ? <Notice tone="warning">{say('live.projected')}</Notice> : null}
      <p className={styles.definition}>{say(`figures.${key}.definition`)}</p>
      <div className={styles.formula}>
        <p className={styles.small}>{say('explain.formula')}</p>
        <p>{say(`figures.${key}.formula`)}</p>
        {figure.parts.length > 0 ? (
          <ul className={styles.parts}>
            {figure.parts.map((part) => (
              <li key={part.key}>
                <span>{say(`figures.${part.key}.name`)}</span>
                <strong>{writeFigure(part.key, part.value, format)}</strong>
              </li>
            ))}
          </ul>
        ) : null}
        <p className={styles.source}>
          {say('explain.source')}: <span lang="en">{figure.definition.source}</span>
        </p>
      </div>
      <Facts
        items={[
          { name: say('explain.asOf'), value: figure.isProjection ? `${format.day(figure.asOf)} · ${say('live.projection')}` : format.day(figure.asOf) },
          ...(figure.period ? [{ name: say('explain.period'), value: figure.period.label }] : []),
          { name: say('explain.computedAt'), value: format.instant(figure.computedAt) },
        ]}
      />
      <div className={styles.rows}>
        <Segments
          wide
          label={say('explain.rows')}
          value={side}
          onChange={setSide}
          choices={[
            { value: 'counted', label: `${say('explain.counted')} (${format.count(figure.counted.totalCount)})` },
            { value: 'leftOut', label: `${say('explain.leftOut')} (${format.count(figure.leftOut.totalCount)})` },
          ]}
        />
        <FigureRows key={side} side={side} question={question} />
      </div>
    </div>
  );
}
