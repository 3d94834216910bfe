import { CloseButton, VisuallyHidden } from '@mantine/core';
import { BoardFindings_FindingFragmentDoc, type BoardFindings_FindingFragment, type FigureKey, type HeadState } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { memo, useState, type ReactNode } from 'react';
import { FEW } from '../../app/first/dismissed.ts';
import { useSession } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { WhyLink } from '../figures/index.ts';
import { HeadsLink } from '../heads/links.tsx';
import { SuperiorsLink } from '../superiors/links.tsx';
import styles from './BoardFindings.module.css';
import { useDismissed } from './dismissed-findings.ts';

type Finding = BoardFindings_FindingFragment;

/** Where a list says more than the rows behind the number. */
const HEADS: Readonly<Partial<Record<FigureKey, HeadState>>> = { VACANT_HEADS: 'VACANT', ACTING_HEADS: 'ACTING' };

interface BoardFindingsProps {
  findings: readonly FragmentType<typeof BoardFindings_FindingFragmentDoc>[];
  subject: { id: string; name: string };
}

/** What wants attention, in sentences made from the numbers of the board, each one click from its list. */
export const BoardFindings = memo(function BoardFindings({ findings: masked, subject }: BoardFindingsProps) {
  const { say, format } = useText();
  const { username } = useSession();
  const { isDismissed, dismiss, bringBack } = useDismissed(username, subject.id);
  const [all, setAll] = useState(false);
  const findings = masked.map((one) => readFragment(BoardFindings_FindingFragmentDoc, one));
  const waiting = findings.filter(({ figure, number }) => !isDismissed({ figure, number }));
  const away = findings.length - waiting.length;
  if (findings.length === 0) return null;
  const shown = all ? waiting : waiting.slice(0, FEW);
  return (
    <section className={styles.panel} aria-label={say('board.findings')}>
      <VisuallyHidden component="h2">{say('board.findings')}</VisuallyHidden>
      {waiting.length === 0 ? <p className={styles.none}>{say('board.allDismissed')}</p> : null}
      <ul className={styles.list}>
        {shown.map((finding) => (
          <Row key={finding.figure} finding={finding} subjectId={subject.id} onDismiss={() => dismiss(finding)} />
        ))}
        {waiting.length > FEW || away > 0 ? (
          <li className={styles.more}>
            {waiting.length > FEW ? (
              <button type="button" className={styles.button} aria-expanded={all} onClick={() => setAll(!all)}>
                {all ? say('board.fewerFindings') : say('board.moreFindings', { number: format.count(waiting.length - FEW) })}
              </button>
            ) : null}
            {away > 0 ? (
              <button type="button" className={styles.button} onClick={bringBack}>
                {say('board.dismissed', { number: format.count(away) })}
              </button>
            ) : null}
          </li>
        ) : null}
      </ul>
    </section>
  );
});

/** Three lines at most; what does not fit is in the title, and on the page behind it. */
function Row({ finding, subjectId, onDismiss }: { finding: Finding; subjectId: string; onDismiss: () => void }) {
  const { say, language } = useText();
  const { id, en } = finding;
  const sentence = language === 'en' ? en : id;
  return (
    <li className={styles.row} data-urgency={finding.urgency}>
      <span className={styles.text} title={sentence}>
        <span className={styles.urgency}>{say(`labels.FindingUrgency.${finding.urgency}`)} · </span>
        <Way finding={finding} subjectId={subjectId}>
          {sentence}
        </Way>
      </span>
      <CloseButton size="sm" aria-label={say('board.dismiss', { sentence })} title={say('board.dismissHint')} onClick={onDismiss} />
    </li>
  );
}

function Way({ finding: { figure }, subjectId, children }: { finding: Finding; subjectId: string; children: ReactNode }) {
  const state = HEADS[figure];
  if (state)
    return (
      <HeadsLink state={state} className={styles.way}>
        {children}
      </HeadsLink>
    );
  // Who holds them up is asked next, and reminded there.
  if (figure === 'OVERDUE')
    return (
      <SuperiorsLink overdue className={styles.way}>
        {children}
      </SuperiorsLink>
    );
  return (
    <WhyLink figure={figure} subjectId={subjectId} className={styles.way}>
      {children}
    </WhyLink>
  );
}
