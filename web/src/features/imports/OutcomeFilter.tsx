import type { ImportPage_ImportFragment } from '@selaras/schema/web';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { present } from '../../app/search.ts';
import { useText } from '../../text/text.ts';
import { Segments } from '../../ui/Segments.tsx';
import { countOf, OUTCOMES } from './outcomes.ts';

/** What has to be mended first. */
const CHOICES = OUTCOMES.toSorted((left, right) => Number(right === 'REFUSED') - Number(left === 'REFUSED'));

/** Which rows of a file are listed, each choice with how many there are; outcomes that no row has are left out. */
export function OutcomeFilter({ counts }: { counts: ImportPage_ImportFragment['counts'] }) {
  const { say, format } = useText();
  const { outcome } = useSearch({ from: '/signed-in/$instansi/imports/$importId' });
  const navigate = useNavigate({ from: '/$instansi/imports/$importId' });
  const change = (value: (typeof CHOICES)[number] | ''): void => {
    void navigate({ to: '.', search: (before) => present({ ...before, outcome: value || undefined, after: undefined }), resetScroll: false });
  };
  return (
    <Segments
      label={say('imports.outcome')}
      value={outcome ?? ''}
      onChange={change}
      choices={[
        { value: '', label: say('imports.all') },
        ...CHOICES.filter((value) => countOf(counts, value) > 0 || value === outcome).map((value) => ({
          value,
          label: `${say(`labels.ImportOutcome.${value}`)} ${format.count(countOf(counts, value))}`,
        })),
      ]}
    />
  );
}
