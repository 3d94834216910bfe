import { PositionGapSumsDocument } from '@selaras/schema/web';
import { useChanges } from '../../app/graphql/use-changes.ts';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useInstansi } from '../../app/session.ts';
import { WaterfallChart } from '../../charts/WaterfallChart.tsx';
import { useText } from '../../text/text.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { gapSteps, totalOf, type GapStep, type GapSum } from './gap-steps.ts';

/** From what is needed to who is there: gaps and surpluses of each kind of positions beside each other, since neither makes the other smaller. */
export function GapWaterfall({ dinasId, asOf }: { readonly dinasId: string | null; readonly asOf: string | null }) {
  const instansi = useInstansi();
  const [result, retry] = usePageQuery({ query: PositionGapSumsDocument, variables: { instansiId: instansi.id, dinasId, asOf }, keepPrevious: true });
  useChanges('STAFFING', 'ASSIGNMENT', retry);
  return (
    <QueryState result={result} retry={retry}>
      {({ node }) => (node?.__typename === 'Instansi' && node.positionGapSums.length > 0 ? <Waterfall sums={node.positionGapSums} /> : null)}
    </QueryState>
  );
}

function Waterfall({ sums }: { readonly sums: readonly GapSum[] }) {
  const { say, format } = useText();
  const instansi = useInstansi();
  const total = totalOf(sums);
  const numbers = { need: format.count(total.need), gap: format.count(total.gap), surplus: format.count(total.surplus), filled: format.count(total.filled) };
  const kindOf = ({ positionKind }: GapSum): string => say(`labels.PositionKind.${positionKind}`);
  const name = (step: GapStep): string =>
    step.of === null
      ? say(`gaps.waterfall.steps.${step.says}`)
      : say(step.says === 'gapOf' ? 'gaps.waterfall.gapOf' : 'gaps.waterfall.surplusOf', { kind: say(`labels.PositionKind.${step.of}`) });
  return (
    <WaterfallChart
      title={total.gap === 0 ? say('gaps.waterfall.noGap') : say('gaps.waterfall.title', numbers)}
      summary={say('gaps.waterfall.summary', numbers)}
      note={total.withoutNeed > 0 ? say('gaps.waterfall.withoutNeed', { number: format.count(total.withoutNeed) }) : null}
      savedAs={`${instansi.code}-${say('gaps.waterfall.file')}`}
      steps={gapSteps(sums).map((step) => ({ key: `${step.says} ${step.of ?? ''}`, name: name(step), amount: step.amount, is: step.is }))}
      table={
        <DataTable
          caption={say('gaps.waterfall.table')}
          rows={sums}
          rowKey={({ positionKind }) => positionKind}
          columns={[
            { id: 'kind', head: say('gaps.kind'), cell: kindOf },
            { id: 'positions', head: say('gaps.waterfall.positions'), align: 'end', cell: (row) => format.count(row.positions) },
            { id: 'need', head: say('gaps.need'), align: 'end', cell: (row) => format.count(row.need) },
            { id: 'gap', head: say('gaps.gap'), align: 'end', cell: (row) => format.count(row.gap) },
            { id: 'surplus', head: say('gaps.waterfall.surplus'), align: 'end', cell: (row) => format.count(row.surplus) },
            { id: 'filled', head: say('gaps.filled'), align: 'end', cell: (row) => format.count(row.filled) },
            { id: 'withoutNeed', head: say('gaps.waterfall.unknown'), align: 'end', cell: (row) => format.count(row.withoutNeed) },
          ]}
        />
      }
    />
  );
}
