import { SearchHitsDocument, type SearchHitsQuery, type SearchMatch } from '@selaras/schema/web';
import { IconBriefcase, IconBuilding, IconHierarchy3, IconUser, type Icon } from '@tabler/icons-react';
import { useSearch, type LinkProps } from '@tanstack/react-router';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';

/** Shorter than that a part of a name is in nearly all of them. */
export const FEWEST_LETTERS = 2;

type HitLink = Pick<LinkProps, 'to' | 'params' | 'search'>;

export interface Hit {
  readonly key: string;
  readonly icon: Icon;
  readonly label: string;
  /** Where it is: its unit and dinas. */
  readonly hint: string;
  readonly match: SearchMatch;
  readonly link: HitLink;
}
export interface HitGroup {
  readonly kind: 'places' | 'employees' | 'positions';
  readonly title: string;
  readonly hits: readonly Hit[];
}

/** As the API says them, the best first. */
const MATCHES: readonly SearchMatch[] = ['EXACT', 'BEGINNING', 'WORDS', 'PART', 'ABBREVIATION', 'SPELLING'];
const rank = ({ match }: Hit): number => MATCHES.indexOf(match);

/** Each name once: a unit is often called as its dinas is. */
const said = (...parts: readonly (string | undefined)[]): string => [...new Set(parts.filter((part) => part !== undefined))].join(' · ');

type Answer = SearchHitsQuery;
type Of<Kind extends keyof Answer> = NonNullable<Answer[Kind]>[number];

function useWays() {
  const { code: instansi } = useInstansi();
  const dinas = (dinasId: string, unit?: string): HitLink => ({
    to: '/$instansi/dinas/$dinasId',
    params: { instansi, dinasId },
    search: unit ? { tab: 'positions', unit } : {},
  });
  return {
    ofDinas: ({ match, node }: Of<'dinas'>): Hit[] =>
      node && 'id' in node
        ? [{ key: node.id, icon: IconBuilding, label: node.name, hint: said(node.shortName ?? undefined), match, link: dinas(node.id) }]
        : [],
    ofUnit: ({ match, node }: Of<'units'>): Hit[] =>
      node && 'id' in node ? [{ key: node.id, icon: IconHierarchy3, label: node.name, hint: node.dinas.name, match, link: dinas(node.dinas.id, node.id) }] : [],
    ofPerson: ({ match, node }: Of<'employees'>): Hit[] => {
      if (!node || !('id' in node)) return [];
      const position = node.assignment?.position;
      const link: HitLink = { to: '/$instansi/employee/$employeeId', params: { instansi, employeeId: node.id } };
      return [{ key: node.id, icon: IconUser, label: node.fullName, hint: said(position?.title, position?.unit.name, position?.unit.dinas.name), match, link }];
    },
    ofPosition: ({ match, node }: Of<'positions'>): Hit[] => {
      if (!node || !('id' in node)) return [];
      const link: HitLink = { to: '/$instansi/position/$positionId', params: { instansi, positionId: node.id } };
      return [{ key: node.id, icon: IconBriefcase, label: node.title, hint: said(node.unit.name, node.unit.dinas.name), match, link }];
    },
  };
}

/** What may be meant by some words, by kind: the kind with the best answer first, in each the best first. */
export function useHits(words: string, each: number) {
  const { say } = useText();
  const { id: instansiId } = useInstansi();
  const { asOf } = useSearch({ from: '/signed-in' });
  const ways = useWays();
  const isAsked = words.length >= FEWEST_LETTERS;
  const [result, retry] = usePageQuery({
    query: SearchHitsDocument,
    variables: { instansiId, words, asOf: asOf ?? null, most: each },
    pause: !isAsked,
  });
  const groupsOf = ({ dinas, units, employees, positions }: SearchHitsQuery): HitGroup[] => {
    const places = [...(dinas ?? []).flatMap(ways.ofDinas), ...(units ?? []).flatMap(ways.ofUnit)].toSorted((a, b) => rank(a) - rank(b));
    return [
      { kind: 'places' as const, title: say('palette.places'), hits: places },
      { kind: 'employees' as const, title: say('search.employees'), hits: (employees ?? []).flatMap(ways.ofPerson) },
      { kind: 'positions' as const, title: say('search.positions'), hits: (positions ?? []).flatMap(ways.ofPosition) },
    ]
      .filter(({ hits }) => hits.length > 0)
      .toSorted((a, b) => rank(a.hits[0]!) - rank(b.hits[0]!));
  };
  return { isAsked, result, retry, groupsOf };
}
