import { ImportCreatesPanelDocument } from '@selaras/schema/web';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useText } from '../../text/text.ts';
import { Panel } from '../../ui/Page.tsx';
import styles from './Import.module.css';

/** What an import makes that is not on record yet, also what comes along with its rows; `isDone` once it was applied. */
export function ImportCreates({ importId, isDone }: { importId: string; isDone: boolean }) {
  const { say, format } = useText();
  const [{ data }] = usePageQuery({ query: ImportCreatesPanelDocument, variables: { id: importId } });
  const creates = data?.node?.__typename === 'Import' ? data.node.creates : [];
  if (creates.length === 0) return null;
  return (
    <Panel title={say(isDone ? 'imports.created' : 'imports.creates')} {...(isDone ? {} : { lead: say('imports.createsLead') })}>
      <dl className={styles.creates}>
        {creates.map(({ thing, count, names }) => (
          <div key={thing}>
            <dt>
              {format.count(count)} {say(`labels.ImportedThing.${thing}`).toLowerCase()}
            </dt>
            {names.length > 0 ? (
              <dd>
                {names.join('; ')}
                {count > names.length ? ` … ${say('imports.createsMore', { number: format.count(count - names.length) })}` : null}
              </dd>
            ) : null}
          </div>
        ))}
      </dl>
    </Panel>
  );
}
