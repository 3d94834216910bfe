import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { CompetenceDictionaryDocument, type CompetenceKind } from '@selaras/schema/web';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useText } from '../../text/text.ts';
import { COMPETENCE_KINDS, LEVELS, MOST_LINES } from './analysis-choices.ts';
import { newNeeded, type Needed } from './analysis-draft.ts';
import styles from './PositionAnalysis.module.css';

type Competences = readonly Needed[];

interface CompetenceEditorProps {
  competences: Competences;
  onChange: (next: (competences: Competences) => Competences) => void;
}

/** The competences that are required, kind by kind: those of the dictionary are chosen, technical ones written out. */
export function CompetenceEditor({ competences, onChange }: CompetenceEditorProps) {
  const { say } = useText();
  const [{ data }] = usePageQuery({ query: CompetenceDictionaryDocument, variables: {} });
  const dictionary = data?.competences?.nodes ?? [];
  const levels = LEVELS.map((one) => ({ value: String(one), label: say('positionAnalysis.level', { level: String(one) }) }));
  const [fresh, setFresh] = useState<string | null>(null);
  const add = (kind: CompetenceKind, entries: readonly { readonly code: string | null; readonly title: string }[]): void => {
    const made = entries.map(({ code, title }) => newNeeded({ kind, code, title, level: 1 }));
    setFresh(made.at(-1)?.key ?? null);
    onChange((before) => [...before, ...made].toSorted((one, other) => COMPETENCE_KINDS.indexOf(one.kind) - COMPETENCE_KINDS.indexOf(other.kind)));
  };
  const change = (key: string, next: Partial<Needed>): void => onChange((before) => before.map((one) => (one.key === key ? { ...one, ...next } : one)));
  return (
    <>
      {COMPETENCE_KINDS.map((kind) => {
        const own = competences.filter((one) => one.kind === kind);
        const left = dictionary.filter(({ competenceKind, code }) => competenceKind === kind && !own.some((one) => one.code === code));
        const name = say(`labels.CompetenceKind.${kind}`);
        return (
          <section key={kind} className={styles.section} aria-label={name}>
            <div className={styles.sectionHead}>
              <h3>{name}</h3>
              <span className={styles.actions}>
                {kind !== 'TECHNICAL' && own.length > 1 ? (
                  <NativeSelect
                    size="xs"
                    aria-label={say('positionAnalysis.allLevels', { kind: name })}
                    value=""
                    data={[{ value: '', label: say('positionAnalysis.chooseLevel') }, ...levels]}
                    onChange={({ currentTarget: { value } }) =>
                      onChange((before) => before.map((one) => (one.kind === kind ? { ...one, level: Number(value) } : one)))
                    }
                  />
                ) : null}
                {kind === 'TECHNICAL' ? (
                  <Button
                    size="compact-sm"
                    variant="light"
                    leftSection={<IconPlus size={14} />}
                    disabled={competences.length >= MOST_LINES}
                    onClick={() => add(kind, [{ code: null, title: '' }])}
                  >
                    {say('positionAnalysis.add')}
                  </Button>
                ) : left.length > 0 ? (
                  <>
                    <NativeSelect
                      size="xs"
                      aria-label={say('positionAnalysis.chooseCompetence', { kind: name })}
                      value=""
                      data={[{ value: '', label: say('positionAnalysis.addCompetence') }, ...left.map(({ code, title }) => ({ value: code, label: title }))]}
                      onChange={({ currentTarget: { value } }) =>
                        add(
                          kind,
                          left.filter(({ code }) => code === value),
                        )
                      }
                    />
                    {left.length > 1 ? (
                      <Button size="compact-sm" variant="default" onClick={() => add(kind, left)}>
                        {say('positionAnalysis.addAll')}
                      </Button>
                    ) : null}
                  </>
                ) : null}
              </span>
            </div>
            {own.length === 0 ? <p className={styles.quiet}>{say('positionAnalysis.noCompetence')}</p> : null}
            {own.length > 0 ? (
              <ul className={styles.competences}>
                {own.map(({ key, code, title, level }) => {
                  const entry = dictionary.find((one) => one.code === code);
                  return (
                    <li key={key} className={styles.competence}>
                      <div className={styles.cells}>
                        {kind === 'TECHNICAL' ? (
                          <textarea
                            className={styles.input}
                            rows={1}
                            maxLength={500}
                            value={title}
                            placeholder={say('positionAnalysis.technicalTitle')}
                            aria-label={say('positionAnalysis.technicalTitle')}
                            autoFocus={key === fresh}
                            onChange={({ currentTarget: { value } }) => change(key, { title: value })}
                          />
                        ) : (
                          <strong>{title}</strong>
                        )}
                        {entry ? <p className={styles.quiet}>{entry.levels.find((one) => one.level === level)?.description ?? entry.definition}</p> : null}
                      </div>
                      <NativeSelect
                        size="xs"
                        className={styles.level}
                        aria-label={say('positionAnalysis.levelOf', { competence: title || name })}
                        value={String(level)}
                        data={levels}
                        onChange={({ currentTarget: { value } }) => change(key, { level: Number(value) })}
                      />
                      <ActionIcon
                        variant="subtle"
                        color="gray"
                        aria-label={say('positionAnalysis.removeCompetence', { competence: title || name })}
                        onClick={() => onChange((before) => before.filter((one) => one.key !== key))}
                      >
                        <IconTrash size={16} />
                      </ActionIcon>
                    </li>
                  );
                })}
              </ul>
            ) : null}
          </section>
        );
      })}
    </>
  );
}
