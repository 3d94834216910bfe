import { DinasToChooseDocument, RetirementsPageDocument, type RetirementBy } from '@selaras/schema/web';
import { IconCalendarUser } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { NotYours } from '../../app/NotYours.tsx';
import { ShownPart } from '../../app/ShownPart.tsx';
import { useChanges } from '../../app/graphql/use-changes.ts';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { present } from '../../app/search.ts';
import { isShown, useInstansi } from '../../app/session.ts';
import { YearsChart } from '../../charts/YearsChart.tsx';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { GROUPINGS } from './groupings.ts';
import { RetirementPeople } from './RetirementPeople.tsx';
import { RetirementTable } from './RetirementTable.tsx';
import { sayRetirements } from './retirement-words.ts';
import type { Counted } from './use-group-name.ts';

/** Who retires in the years to come: how many, where, and who they are. */
export function RetirementsPage() {
  const { say } = useText();
  return isShown(useInstansi().viewerSeesBoard) ? <Retirements /> : <NotYours title={say('retirements.title')} />;
}

function Retirements() {
  const { say } = useText();
  const instansi = useInstansi();
  const { by = 'DINAS', dinas: asked } = useSearch({ from: '/signed-in/$instansi/retirements' });
  // Who sees some dinas only has none to choose from: of another one nothing would be counted, which is not nobody.
  const dinas = instansi.viewerSeesBoard === 'ALL' ? asked : undefined;
  const navigate = useNavigate({ from: '/$instansi/retirements' });
  const [result, retry] = usePageQuery({
    query: RetirementsPageDocument,
    variables: { instansiId: instansi.id, by, dinasId: dinas ?? null },
  });
  useChanges('STAFFING', 'ASSIGNMENT', retry);
  const [places] = usePageQuery({ query: DinasToChooseDocument, variables: { instansiId: instansi.id }, pause: instansi.viewerSeesBoard !== 'ALL' });
  const dinasList = places.data?.node?.__typename === 'Instansi' ? places.data.node.dinasList.nodes : [];
  const counted = result.data?.node?.__typename === 'Instansi' ? result.data.node.retirementCounts : null;
  return (
    <Page
      title={say('retirements.title')}
      eyebrow={instansi.name}
      lead={say('retirements.lead')}
      actions={
        instansi.viewerSeesBoard === 'ALL' ? (
          <ChoiceField
            visibleLabel
            label={say('retirements.dinas')}
            value={dinas ?? ''}
            choices={[{ value: '', label: say('retirements.allDinas') }, ...dinasList.map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={(value) =>
              void navigate({
                search: (before) => present({ ...before, dinas: value || undefined, row: undefined, after: undefined }),
                replace: true,
                resetScroll: false,
              })
            }
          />
        ) : null
      }
    >
      <ShownPart sight={instansi.viewerSeesBoard} />
      <QueryState result={result} retry={retry}>
        {({ node }) => (node?.__typename === 'Instansi' ? <Years counted={node.retirementCounts} /> : null)}
      </QueryState>
      {counted && hasNobody(counted) ? null : (
        <>
          <Panel title={say(`retirements.per.${by}`)} lead={say('retirements.tableLead')} flush aside={<Grouping by={by} />}>
            <QueryState result={result} retry={retry}>
              {({ node }) => (node?.__typename === 'Instansi' ? <RetirementTable by={by} counted={node.retirementCounts} /> : null)}
            </QueryState>
          </Panel>
          <RetirementPeople by={by} groups={counted?.groups ?? null} />
        </>
      )}
    </Page>
  );
}

const hasNobody = ({ counts }: Counted): boolean => counts.every((count) => count === 0);

/** By what the table is broken down. */
function Grouping({ by }: { by: RetirementBy }) {
  const { say } = useText();
  const navigate = useNavigate({ from: '/$instansi/retirements' });
  return (
    <ChoiceField
      label={say('retirements.by')}
      value={by}
      choices={GROUPINGS.map((value) => ({ value, label: say(`retirements.per.${value}`) }))}
      onChange={(chosen) =>
        void navigate({
          search: (before) => present({ ...before, by: GROUPINGS.find((one) => one === chosen), row: undefined, sort: undefined, after: undefined }),
          replace: true,
          resetScroll: false,
        })
      }
    />
  );
}

function Years({ counted }: { counted: Counted }) {
  const { say, format } = useText();
  const { years, counts } = counted;
  const { title, summary, note } = sayRetirements(counted, say, format);
  if (hasNobody(counted))
    return (
      <Panel>
        <Message icon={<IconCalendarUser size={24} />} title={title} hint={note ?? say('retirements.findingNoneHint')} />
      </Panel>
    );
  return (
    <Panel>
      <YearsChart
        title={title}
        summary={summary}
        {...(note === null ? {} : { note })}
        bars={years.map((year, index) => ({ name: String(year), short: String(year), value: counts[index] ?? null, isToCome: index > 0 }))}
        nameHead={say('retirements.year')}
        valueHead={say('retirements.people')}
        write={format.count}
        savedAs={`retirements-${years[0]}-${years.at(-1)}`}
      />
    </Panel>
  );
}
