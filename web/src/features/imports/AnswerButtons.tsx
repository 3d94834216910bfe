import { Button, Group } from '@mantine/core';
import { AnswerImportDocument, type ImportAnswer, type ImportPage_ImportFragment, type ImportRows_ImportRowFragment } from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useText } from '../../text/text.ts';
import styles from './Import.module.css';
import { stepRefusal } from './step-refusal.ts';

const ANSWERS: readonly ImportAnswer[] = ['SAME', 'ANOTHER'];

/** Answers what a row asks, and every other row that asks the same of the same value; the file is checked once more then. */
export function AnswerButtons({ row, shown, onDone }: { row: ImportRows_ImportRowFragment; shown: ImportPage_ImportFragment; onDone: () => void }) {
  const { say } = useText();
  const [answering, answer] = useMutation(AnswerImportDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const give = async (given: ImportAnswer): Promise<void> => {
    const answered = await answer({
      input: { importId: shown.id, version: shown.version, answers: [{ rowNumber: row.rowNumber, answer: given, alike: true }] },
    });
    setRefusal(stepRefusal(answered.data?.answerImport, say));
    onDone();
  };
  return (
    <Group gap="xs" className={styles.answers ?? ''}>
      {ANSWERS.map((given) => (
        <Button
          key={given}
          size="compact-sm"
          variant={row.answer === given ? 'filled' : 'default'}
          aria-pressed={row.answer === given}
          disabled={answering.fetching}
          onClick={() => void give(given)}
        >
          {say(`labels.ImportAnswer.${given}`)}
        </Button>
      ))}
      {refusal ? <span role="alert">{refusal}</span> : null}
    </Group>
  );
}
