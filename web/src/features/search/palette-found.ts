import { PaletteFoundDocument } from '@selaras/schema/web';
import { IconBriefcase, IconBuilding, IconHierarchy3, IconSearch, IconUser } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import type { Command, CommandGroup } from './palette-commands.ts';

/** Shorter than that a part of a name is in nearly all of them. */
const FEWEST_LETTERS = 2;
/** Of each kind; the search page has the rest. */
const EACH = 5;

const said = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** Dinas, units, people and positions with some words in their names, each with where it is, as ways to their pages. */
export function useFound(words: string): { readonly groups: readonly CommandGroup[]; readonly isAsking: boolean; readonly hasFailed: boolean } {
  const { say } = useText();
  const { id, code: instansi } = useInstansi();
  const { asOf } = useSearch({ from: '/signed-in' });
  const navigate = useNavigate();
  const isAsked = words.length >= FEWEST_LETTERS;
  const [{ data, error, fetching }] = usePageQuery({
    query: PaletteFoundDocument,
    variables: { instansiId: { eq: id }, words, asOf: asOf ?? null, first: EACH },
    pause: !isAsked,
  });
  if (!isAsked) return { groups: [], isAsking: false, hasFailed: false };
  const all = (among: 'positions' | undefined): Command => ({
    key: `all-${among}`,
    icon: IconSearch,
    label: say(among === 'positions' ? 'palette.allPositions' : 'palette.allEmployees', { words }),
    run: () => void navigate({ to: '/$instansi/search', params: { instansi }, search: { q: words, ...(among ? { among } : {}) } }),
  });
  const dinas = (dinasId: string, unit?: string): void =>
    void navigate({
      to: '/$instansi/dinas/$dinasId',
      params: { instansi, dinasId },
      search: unit ? { tab: 'positions', unit } : {},
    });
  const groups: readonly CommandGroup[] = [
    {
      title: say('palette.places'),
      commands: [
        ...(data?.dinasList?.nodes ?? []).map(({ id: key, name }) => ({ key, icon: IconBuilding, label: name, run: () => dinas(key) })),
        ...(data?.units?.nodes ?? []).map(({ id: key, name, dinas: of }) => ({
          key,
          icon: IconHierarchy3,
          label: name,
          hint: of.name,
          run: () => dinas(of.id, key),
        })),
      ],
    },
    {
      title: say('search.employees'),
      commands: (data?.employees?.nodes ?? []).map(({ id: key, fullName, assignment }) => ({
        key,
        icon: IconUser,
        label: fullName,
        hint: said(assignment?.position.title, assignment?.position.unit.dinas.name),
        run: () => void navigate({ to: '/$instansi/employee/$employeeId', params: { instansi, employeeId: key } }),
      })),
    },
    {
      title: say('search.positions'),
      commands: (data?.positions?.nodes ?? []).map(({ id: key, title, unit }) => ({
        key,
        icon: IconBriefcase,
        label: title,
        hint: said(unit.name, unit.dinas.name),
        run: () => void navigate({ to: '/$instansi/position/$positionId', params: { instansi, positionId: key } }),
      })),
    },
    { title: say('search.title'), commands: [all(undefined), all('positions')] },
  ];
  return {
    groups: groups.filter(({ commands }) => commands.length > 0),
    isAsking: fetching && data === undefined,
    // Of a part as well: what was refused or failed looks like nothing.
    hasFailed: error !== undefined,
  };
}
