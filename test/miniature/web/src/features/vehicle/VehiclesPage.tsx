import { VehiclesPageDocument } from '@selaras/schema/web';
import { IconCar } from '@tabler/icons-react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePaging } from '../../app/paging.ts';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { Message, Notice } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { ExplainedFigure } from '../figures/index.ts';
import { useRetire } from './use-retire.ts';
import { useVehiclesTable } from './VehiclesTable.tsx';

export function VehiclesPage() {
  const { say } = useText();
  const instansi = useInstansi();
  const paging = usePaging({ resetScroll: true });
  const variables = { instansiId: instansi.id, first: 50, after: paging.after ?? null };
  const [result, retry] = usePageQuery({ query: VehiclesPageDocument, variables, keepPrevious: true });
  const figures = result.data?.board?.total;
  const { refusal, retire } = useRetire(retry);
  return (
    <Page
      title={say('vehicle.title')}
      eyebrow={instansi.name}
      lead={
        figures ? (
          <>
            {say('figures.MEAN_VEHICLE_AGE.name')}: <ExplainedFigure figure="MEAN_VEHICLE_AGE" from={figures} subject={instansi} />
          </>
        ) : null
      }
    >
      {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
      <ListPanel
        caption={say('vehicle.title')}
        result={result}
        retry={retry}
        list={({ vehicles }) => vehicles}
        table={useVehiclesTable((id) => void retire(id))}
        paging={paging}
        whenEmpty={<Message icon={<IconCar size={24} />} title={say('vehicle.none')} />}
      />
    </Page>
  );
}
