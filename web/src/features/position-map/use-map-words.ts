import { useMemo } from 'react';
import { useText } from '../../text/text.ts';
import type { Colour } from './map-choices.ts';
import { gapState, type MapNode, type MapRow, type MapSums } from './position-tree.ts';

/** What is said of a position in its box, aloud, and of all of them in a sentence. */
export function useMapWords() {
  const { say, format } = useText();
  return useMemo(() => {
    const numbers = ({ need, filled }: MapRow): string =>
      filled === null ? `*/${need === null ? '–' : format.count(need)}` : `${format.count(filled)}/${need === null ? '–' : format.count(need)}`;
    const difference = ({ need, filled }: MapRow): string => (need === null || filled === null ? '' : format.signed(filled - need));
    /** Who holds it, with how where that is not definitively; how many more there are behind the first three. */
    const names = ({ holderNames, holderKinds, filled, acting }: MapRow): string => {
      const named = holderNames.map((name, index) => {
        const kind = holderKinds[index];
        return kind === undefined || kind === 'DEFINITIF' ? name : `${say(`labels.AssignmentKind.${kind}`)} ${name}`;
      });
      const more = (filled ?? 0) + (acting ?? 0) - named.length;
      return [...named, ...(more > 0 ? [say('positionMap.more', { number: format.count(more) })] : [])].join(', ');
    };
    const holder = (row: MapRow): string =>
      row.holderNames.length > 0 ? names(row) : say(row.filled === null ? 'positionMap.states.hidden' : 'positionMap.nobody');
    const about = ({ eselon, positionClass }: MapRow): string =>
      [
        ...(eselon ? [`${say('position.eselon')} ${say(`labels.Eselon.${eselon}`)}`] : []),
        ...(positionClass === null ? [] : [say('positionMap.classOf', { number: positionClass })]),
      ].join(' · ');
    const progress = ({ team }: MapNode): string => (team === null ? '' : `${format.count(team.sealed)}/${format.count(team.expected)}`);
    return {
      numbers,
      difference,
      holder,
      about,
      mark: (node: MapNode, colour: Colour): string =>
        colour === 'progress'
          ? progress(node)
          : [numbers(node.row), ...(gapState(node.row) === 'exact' ? [] : [difference(node.row)])].filter(Boolean).join('  '),
      says: (node: MapNode): string =>
        say('positionMap.says', {
          title: node.row.title,
          about: [about(node.row), node.row.unitName].filter(Boolean).join(', '),
          holder: holder(node.row),
          state: say(`positionMap.states.${gapState(node.row)}`),
          numbers: numbers(node.row),
          below: format.count(node.below),
        }),
      finding: ({ positions, hidden, need, filled, missing, over }: MapSums): string =>
        hidden === positions
          ? say('positionMap.findingHidden', { positions: format.count(positions), need: format.count(need) })
          : [
              say('positionMap.finding', {
                positions: format.count(positions),
                need: format.count(need),
                filled: format.count(filled),
                missing: format.count(missing),
                over: format.count(over),
              }),
              ...(hidden > 0 ? [say('positionMap.findingPart', { number: format.count(hidden) })] : []),
            ].join(' '),
    };
  }, [say, format]);
}
