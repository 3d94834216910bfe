import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { PositionMapPeopleDocument } from '@selaras/schema/web';
import { IconSearch } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { findIn, type Found } from './map-found.ts';
import type { MapTree } from './position-tree.ts';
import styles from './PositionMap.module.css';

const SHOWN = 8;
const PAUSE_MS = 250;
/** Of fewer letters everybody is found. */
const LEAST = 3;

/** Finds a position or a person in the chart: all that match are marked, the chosen one is stood on. */
export function MapSearch({ tree, onHits, onChoose }: { tree: MapTree; onHits: (ids: readonly string[]) => void; onChoose: (id: string) => void }) {
  const { say, format } = useText();
  const instansi = useInstansi();
  const { asOf } = useSearch({ from: '/signed-in' });
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setWords(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  // A box names three; whoever else holds a position is known to the search of the server.
  const [people] = usePageQuery({
    query: PositionMapPeopleDocument,
    variables: { instansiId: instansi.id, words, asOf: asOf ?? null },
    pause: words.length < LEAST,
  });
  const answered = words.length < LEAST ? undefined : people.data;
  const found = useMemo(() => {
    const here = findIn(tree, words);
    const known = new Set(here.map(({ id }) => id));
    const further = (answered?.search ?? []).flatMap(({ node }): Found[] => {
      const at = node?.__typename === 'Employee' ? tree.byId.get(node.assignment?.position.id ?? '') : undefined;
      return at && node?.__typename === 'Employee' && !known.has(at.row.id)
        ? [{ id: at.row.id, title: node.fullName, about: `${at.row.title} · ${at.row.unitName}` }]
        : [];
    });
    return [...further, ...here];
  }, [tree, words, answered]);
  useEffect(() => onHits(found.map(({ id }) => id)), [found, onHits]);
  return (
    <Combobox
      store={box}
      withinPortal
      onOptionSubmit={(id) => {
        onChoose(id);
        box.closeDropdown();
      }}
    >
      <Combobox.Target>
        <TextInput
          type="search"
          aria-label={say('positionMap.search')}
          placeholder={say('positionMap.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={typed}
          className={styles.search}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            box.openDropdown();
          }}
          onFocus={() => box.openDropdown()}
          onBlur={() => box.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={words === ''}>
        <Combobox.Options>
          {found.slice(0, SHOWN).map(({ id, title, about }) => (
            <Combobox.Option key={id} value={id}>
              <span className={styles.hitTitle}>{title}</span>
              <span className={styles.hitAbout}>{about}</span>
            </Combobox.Option>
          ))}
          <Combobox.Footer>{say(found.length === 0 ? 'positionMap.notFound' : 'positionMap.found', { number: format.count(found.length) })}</Combobox.Footer>
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
