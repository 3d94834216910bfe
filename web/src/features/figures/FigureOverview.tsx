import { FigureOverview_FigureSetFragmentDoc, type FigureKey } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useText } from '../../text/text.ts';
import { GapBar, StagesBar, Swatch } from '../../ui/Bars.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { ExplainedFigure } from './ExplainedFigure.tsx';
import styles from './FigureOverview.module.css';
import { figureValue } from './figure-set.ts';

export interface FigureOverviewProps {
  figures: FragmentType<typeof FigureOverview_FigureSetFragmentDoc>;
  subject: { id: string; name: string };
  period: { label: string; deadline: string } | null;
}

const STAFFING: readonly FigureKey[] = [
  'POSITIONS',
  'VACANT_POSITIONS',
  'SURPLUS_POSITIONS',
  'VACANT_HEADS',
  'ACTING_HEADS',
  'RETIRING_WITHIN_12_MONTHS',
  'RETIRING_WITHIN_5_YEARS',
];

const PREDIKAT: readonly { key: FigureKey; predikat: 'SANGAT_BAIK' | 'BAIK' | 'BUTUH_PERBAIKAN' | 'KURANG' | 'SANGAT_KURANG' }[] = [
  { key: 'PREDIKAT_SANGAT_BAIK', predikat: 'SANGAT_BAIK' },
  { key: 'PREDIKAT_BAIK', predikat: 'BAIK' },
  { key: 'PREDIKAT_BUTUH_PERBAIKAN', predikat: 'BUTUH_PERBAIKAN' },
  { key: 'PREDIKAT_KURANG', predikat: 'KURANG' },
  { key: 'PREDIKAT_SANGAT_KURANG', predikat: 'SANGAT_KURANG' },
];

/** The figures of one subject: what it needs and has, and how far its evaluations are. */
export function FigureOverview({ figures: masked, subject, period }: FigureOverviewProps) {
  const { say, format } = useText();
  const set = readFragment(FigureOverview_FigureSetFragmentDoc, masked);
  const { evaluation } = set;
  const figure = (key: FigureKey, tone?: 'plain') => (
    <ExplainedFigure figure={key} subject={subject} value={figureValue(set, key)} {...(tone ? { tone } : {})} />
  );
  const mostPredikat = Math.max(1, ...PREDIKAT.map(({ key }) => figureValue(set, key) ?? 0));
  return (
    <div className={styles.overview}>
      <section className={styles.card} aria-label={say('staffing.title')}>
        <div className={styles.head}>
          <div>
            <h2 className={styles.title}>{say('figures.GAP.name')}</h2>
            <p className={styles.hero}>{figure('GAP')}</p>
          </div>
          <p className={styles.heroAside}>
            {figure('GAP_SHARE')}
            <span>{say('figures.GAP_SHARE.definition')}</span>
          </p>
        </div>
        <GapBar
          tall
          need={set.need}
          filled={set.filled}
          gap={set.gap}
          surplus={set.surplus}
          label={`${say('staffing.ofNeed', { filled: format.count(set.filled), need: format.count(set.need) })}, ${say('staffing.short', { number: format.count(set.gap) })}, ${say('staffing.over', { number: format.count(set.surplus) })}`}
        />
        <ul className={styles.legend}>
          <li>
            {say('figures.NEED.name')} {figure('NEED')}
          </li>
          <li>
            <Swatch kind="filled" />
            {say('figures.FILLED.name')} {figure('FILLED')}
          </li>
          <li>
            <Swatch kind="gap" />
            {say('figures.GAP.short')} {figure('GAP')}
          </li>
          <li>
            <Swatch kind="surplus" />
            {say('figures.SURPLUS.short')} {figure('SURPLUS')}
          </li>
        </ul>
        <dl className={styles.stats}>
          {STAFFING.map((key) => (
            <div key={key}>
              <dt>{say(`figures.${key}.name`)}</dt>
              <dd>{figure(key)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={styles.card} aria-label={say('evaluation.title')}>
        <div className={styles.head}>
          <div>
            <h2 className={styles.title}>{say('figures.PROGRESS_SHARE.name')}</h2>
            <p className={styles.hero}>{figure('PROGRESS_SHARE')}</p>
          </div>
          {period ? (
            <p className={styles.heroAside}>
              <Tag tone="accent">{period.label}</Tag>
              <span>{say('evaluation.deadline', { day: format.day(period.deadline) })}</span>
            </p>
          ) : null}
        </div>
        {evaluation ? (
          <>
            <StagesBar
              tall
              sealed={evaluation.sealed}
              submitted={evaluation.submitted}
              draft={evaluation.draft}
              expected={evaluation.expected}
              label={say('evaluation.sealedOf', { sealed: format.count(evaluation.sealed), expected: format.count(evaluation.expected) })}
            />
            <ul className={styles.legend}>
              <li>
                <Swatch kind="sealed" />
                {say('figures.SEALED.name')} {figure('SEALED')}
              </li>
              <li>
                <Swatch kind="submitted" />
                {say('figures.SUBMITTED.name')} {figure('SUBMITTED')}
              </li>
              <li>
                <Swatch kind="draft" />
                {say('figures.DRAFT.name')} {figure('DRAFT')}
              </li>
              <li>
                <Swatch kind="notStarted" />
                {say('figures.NOT_STARTED.name')} {figure('NOT_STARTED', 'plain')}
              </li>
            </ul>
            <div className={styles.lower}>
              <dl className={styles.stats}>
                <div>
                  <dt>{say('figures.EXPECTED.name')}</dt>
                  <dd>{figure('EXPECTED')}</dd>
                </div>
                <div>
                  <dt>{say('figures.OVERDUE.name')}</dt>
                  <dd>{figure('OVERDUE')}</dd>
                </div>
              </dl>
              <dl className={styles.predikat} aria-label={say('evaluation.predikat')}>
                {PREDIKAT.map(({ key, predikat }) => (
                  <div key={key}>
                    <dt>{say(`labels.Predikat.${predikat}`)}</dt>
                    <dd className={styles.track} aria-hidden>
                      <span style={{ width: `${((figureValue(set, key) ?? 0) / mostPredikat) * 100}%` }} />
                    </dd>
                    <dd>{figure(key)}</dd>
                  </div>
                ))}
              </dl>
            </div>
          </>
        ) : (
          <p className={styles.none}>{say('evaluation.noPeriod')}</p>
        )}
      </section>
    </div>
  );
}
