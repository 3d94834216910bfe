import {
  PictureBoardDocument,
  PredikatPatternDocument,
  PredikatPicture_FigureSetFragmentDoc,
  type OrganisationRating,
  type PictureBoardQuery,
  type PredikatPatternQuery,
} from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { useSearch } from '@tanstack/react-router';
import { IconChartBar } from '@tabler/icons-react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePeriod, type Period } from '../../app/period.ts';
import { useInstansi } from '../../app/session.ts';
import { RowBars } from '../../charts/RowBars.tsx';
import { useText } from '../../text/text.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { ChoiceField } from '../../ui/fields.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { useOpenDinas } from '../dinas/links.tsx';
import { numberOf } from '../figures/index.ts';
import { ORGANISATION_RATINGS } from './organisation-ratings.ts';
import { departuresOf, PREDIKATS, totalOf, type Counts, type Departure, type PatternRule } from './pattern.ts';
import { NoDinas } from './NoDinas.tsx';
import styles from './Pictures.module.css';
import { usePicturesSearch } from './use-pictures-search.ts';

/** How the predikat of each dinas are spread, beside the pattern of what its organisation would be rated. */
export function PredikatPicture() {
  const { say } = useText();
  const period = usePeriod();
  if (period) return <OfPeriod period={period} />;
  return (
    <Panel>
      <Message icon={<IconChartBar size={24} />} title={say('pace.noPeriod')} hint={say('pictures.noPeriodHint')} />
    </Panel>
  );
}

function OfPeriod({ period }: { period: Period }) {
  const { say } = useText();
  const instansi = useInstansi();
  const { asOf } = useSearch({ from: '/signed-in' });
  const { rated, change } = usePicturesSearch();
  const [result, retry] = usePageQuery({ query: PictureBoardDocument, variables: { instansiId: instansi.id, periodId: period.id, asOf: asOf ?? null } });
  // The circular in force when the period ends is the one that counts for it, as for the predikat themselves.
  const [pattern] = usePageQuery({ query: PredikatPatternDocument, variables: { day: period.validTo } });
  return (
    <QueryState result={result} retry={retry} empty={({ board }) => board === null || board.rows.nodes.length === 0} whenEmpty={<NoDinas />}>
      {({ board }) => (
        <Panel>
          <div className={styles.tools}>
            <ChoiceField
              visibleLabel
              label={say('pictures.rated')}
              value={rated ?? ''}
              choices={[
                { value: '', label: say('pictures.notRated') },
                ...ORGANISATION_RATINGS.map((value) => ({ value, label: say(`labels.OrganisationRating.${value}`) })),
              ]}
              onChange={(value) => change({ rated: ORGANISATION_RATINGS.find((known) => known === value) })}
            />
          </div>
          <Spread board={board} guidances={pattern.data?.predikatGuidance ?? null} rated={rated} />
        </Panel>
      )}
    </QueryState>
  );
}

interface Row {
  readonly id: string;
  readonly name: string;
  /** Null where they are not counted, or not this reader's. */
  readonly counts: Counts | null;
  readonly departures: readonly Departure[];
}

function rowsOf(board: PictureBoardQuery['board'], rules: readonly PatternRule[], fewest: number): readonly Row[] {
  const rows = (board?.rows.nodes ?? []).map(({ dinasId, name, figures: masked }): Row => {
    const figures = readFragment(PredikatPicture_FigureSetFragmentDoc, masked);
    const [best, good, improvable, poor, worst] = [
      numberOf('PREDIKAT_SANGAT_BAIK', figures),
      numberOf('PREDIKAT_BAIK', figures),
      numberOf('PREDIKAT_BUTUH_PERBAIKAN', figures),
      numberOf('PREDIKAT_KURANG', figures),
      numberOf('PREDIKAT_SANGAT_KURANG', figures),
    ];
    if (best === null || good === null || improvable === null || poor === null || worst === null) return { id: dinasId, name, counts: null, departures: [] };
    const counts = { SANGAT_BAIK: best, BAIK: good, BUTUH_PERBAIKAN: improvable, KURANG: poor, SANGAT_KURANG: worst };
    return { id: dinasId, name, counts, departures: departuresOf(rules, counts, fewest) };
  });
  return rows.toSorted((one, other) => other.departures.length - one.departures.length);
}

interface SpreadProps {
  board: PictureBoardQuery['board'];
  /** Null while they are on their way. */
  guidances: PredikatPatternQuery['predikatGuidance'];
  rated: OrganisationRating | undefined;
}

function Spread({ board, guidances, rated }: SpreadProps) {
  const { say, format } = useText();
  const open = useOpenDinas();
  const guidance = guidances?.find(({ rating }) => rating === rated);
  const rows = rowsOf(board, guidance?.rules ?? [], guidance?.fewest ?? 1);
  const drawn = rows.flatMap((row) => (row.counts !== null && totalOf(row.counts) > 0 ? [{ ...row, counts: row.counts, total: totalOf(row.counts) }] : []));
  const name = (predikat: keyof Counts): string => say(`figures.PREDIKAT_${predikat}.short`);
  const names = (predikat: readonly (keyof Counts)[]): string => predikat.map(name).join(' / ');
  const why = ({ predikat, why: kind, bound, share }: Departure): string =>
    say(`pictures.departs.${kind}`, { predikat: names(predikat), share: format.share(share), bound: bound === null ? '' : format.percent(bound) });
  const rule = ({ predikat, least, most, isPresent }: PatternRule): string =>
    [
      least === null ? null : say('pictures.ruleLeast', { predikat: names(predikat), bound: format.percent(least) }),
      most === null ? null : say('pictures.ruleMost', { predikat: names(predikat), bound: format.percent(most) }),
      isPresent ? say('pictures.rulePresent', { predikat: names(predikat) }) : null,
    ]
      .filter((one) => one !== null)
      .join(', ');
  const isCompared = ({ total: sum }: { readonly total: number }): boolean => guidance === undefined || sum >= guidance.fewest;
  const compared = drawn.filter(isCompared).length;
  const departing = drawn.filter(({ departures }) => departures.length > 0).length;
  const sums = PREDIKATS.map((predikat) => drawn.reduce((sum, { counts }) => sum + counts[predikat], 0));
  const total = sums.reduce((sum, one) => sum + one, 0);
  if (drawn.length === 0) return <Message icon={<IconChartBar size={24} />} title={say('pictures.noneSealed')} hint={say('pictures.noneSealedHint')} />;
  const largest = PREDIKATS[sums.indexOf(Math.max(...sums))]!;
  const title =
    guidance && rated
      ? say('pictures.predikatTitle', { number: format.count(departing), total: format.count(compared), rating: say(`labels.OrganisationRating.${rated}`) })
      : say('pictures.predikatPlain', { predikat: name(largest), share: format.share(Math.max(...sums) / total), total: format.count(total) });
  const written = (counts: Counts): string =>
    PREDIKATS.filter((predikat) => counts[predikat] > 0)
      .map((predikat) => `${name(predikat)} ${format.count(counts[predikat])}`)
      .join(', ');
  const leftOut = rows.length - drawn.length;
  const notes = [
    leftOut > 0 ? say('pictures.predikatLeftOut', { number: format.count(leftOut) }) : null,
    guidance && compared < drawn.length
      ? say('pictures.tooFew', { number: format.count(drawn.length - compared), fewest: format.count(guidance.fewest) })
      : null,
    guidance ? say('pictures.guidanceSource', { source: format.rule(guidance.source) }) : null,
    guidance && !guidance.isVerified ? say('pictures.unverified') : null,
    guidance ? say('pictures.guidanceOnly') : null,
    rated && guidances && !guidance ? say('pictures.noGuidance') : null,
  ].filter((note) => note !== null);
  return (
    <RowBars
      title={title}
      summary={
        guidance
          ? say('pictures.pattern', { rules: guidance.rules.map(rule).join('; ') })
          : say('pictures.predikatSummary', { number: format.count(drawn.length) })
      }
      note={notes.length === 0 ? null : notes.join(' ')}
      savedAs="sebaran-predikat"
      hint={say('pictures.rowsHint')}
      kinds={PREDIKATS.map((key) => ({ key, name: name(key) }))}
      onOpen={open}
      rows={drawn.map(({ id, name: dinas, counts, total: sum, departures }) => ({
        id,
        name: dinas,
        segments: PREDIKATS.map((key) => ({ key, share: counts[key] / sum })),
        end: format.count(sum),
        isMarked: departures.length > 0,
        says: say('pictures.predikatSays', { name: dinas, counts: written(counts), why: departures.map(why).join(' ') }).trim(),
      }))}
      table={
        <DataTable
          caption={title}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            { id: 'name', head: say('pictures.name'), cell: (row) => row.name },
            ...PREDIKATS.map((predikat) => ({
              id: predikat,
              head: name(predikat),
              align: 'end' as const,
              cell: ({ counts }: Row) => (counts === null ? say('pictures.notCounted') : format.count(counts[predikat])),
            })),
            ...(guidance ? [{ id: 'why', head: say('pictures.departures'), below: true, cell: ({ departures }: Row) => departures.map(why).join(' ') }] : []),
          ]}
        />
      }
    />
  );
}
