import { AttentionRowsDocument } from '@selaras/schema/web';
import { IconCircleCheck } from '@tabler/icons-react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePaging } from '../../app/paging.ts';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useText } from '../../text/text.ts';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import styles from './Attention.module.css';
import { useAttentionTable } from './AttentionTable.tsx';
import type { Matter } from './matters.ts';

/** One matter: what is the case, what to do, by which rule, and where. */
export function MatterPanel({ instansiId, matter }: { instansiId: string; matter: Matter }) {
  const { say, format } = useText();
  const paging = usePaging({ resetScroll: true });
  const name = say(`labels.AttentionMatter.${matter.matter}`);
  const { table, sheet } = useListSheet('government.attention', useAttentionTable(), { instansiId, matter: matter.matter });
  const [result, retry] = usePageQuery({
    query: AttentionRowsDocument,
    variables: { instansiId, matter: matter.matter, first: 25, after: paging.after ?? null },
    keepPrevious: true,
  });
  return (
    <div className={styles.chosen}>
      <Panel title={name}>
        <div className={styles.about}>
          <p>{matter.definition}</p>
          <p>
            <strong>{say('attention.remedy')}</strong> {matter.remedy}
          </p>
          <Quiet as="p">
            {say('attention.rule', { source: format.rule(matter.source) })}
            {matter.figure === null ? null : ` ${say('attention.sameFigure', { figure: say(`figures.${matter.figure}.name`) })}`}
          </Quiet>
        </div>
      </Panel>
      <ListPanel
        title={say('attention.rows', { number: format.count(matter.count) })}
        caption={name}
        result={result}
        retry={retry}
        list={({ attention }) => attention?.rows ?? null}
        table={table}
        sheet={sheet}
        paging={paging}
        whenEmpty={<Message icon={<IconCircleCheck size={24} />} title={say('attention.none')} hint={say('attention.noneHint')} />}
      />
    </div>
  );
}
