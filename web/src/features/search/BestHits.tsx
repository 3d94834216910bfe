import { IconSearchOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { ShownPart } from '../../app/ShownPart.tsx';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { Tag } from '../../ui/Tag.tsx';
import styles from './BestHits.module.css';
import { useHits } from './hits.ts';

/** Of each kind; its list has the rest. */
const EACH = 8;

/** Whatever the words may mean, by kind, the best first; what is spelled a little otherwise says so. */
export function BestHits({ words }: { words: string }) {
  const { say } = useText();
  const { viewerSeesEmployees } = useInstansi();
  const { result, retry, groupsOf } = useHits(words, EACH);
  return (
    <>
      <ShownPart sight={viewerSeesEmployees} />
      <QueryState
        result={result}
        retry={retry}
        empty={(data) => groupsOf(data).length === 0}
        whenEmpty={
          <Panel flush>
            <Message icon={<IconSearchOff size={24} />} title={say('search.emptyTitle')} hint={say('search.emptyHint')} />
          </Panel>
        }
      >
        {(data) => (
          <div className={styles.groups}>
            {groupsOf(data).map(({ kind, title, hits }) => (
              <Panel key={kind} title={title} flush>
                <ul className={styles.hits}>
                  {hits.map(({ key, icon: Icon, label, hint, match, link }) => (
                    <li key={key}>
                      <Link {...link} className={styles.hit}>
                        <Icon size={18} stroke={1.6} aria-hidden className={styles.icon} />
                        <span className={styles.text}>
                          <span className={styles.label}>{label}</span>
                          {hint ? <span className={styles.hint}>{hint}</span> : null}
                        </span>
                        {match === 'SPELLING' ? <Tag>{say(`labels.SearchMatch.${match}`)}</Tag> : null}
                      </Link>
                    </li>
                  ))}
                </ul>
              </Panel>
            ))}
          </div>
        )}
      </QueryState>
    </>
  );
}
