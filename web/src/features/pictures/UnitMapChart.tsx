import { useMemo } from 'react';
import { GAP_BOUNDS, PROGRESS_BOUNDS } from '../../charts/shades.ts';
import { toldApart } from '../../charts/told-apart.ts';
import { Treemap } from '../../charts/Treemap.tsx';
import { ABSENT } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { findingOf, isDrawn, type Part } from './map-words.ts';
import styles from './Pictures.module.css';
import { usePicturesSearch } from './use-pictures-search.ts';

interface UnitMapChartProps {
  of: string;
  parts: readonly Part[];
  /** What is there and not drawn. */
  further?: string | null;
  onOpen: (part: Part) => void;
  onBack?: () => void;
}

export function UnitMapChart({ of, parts, further = null, onOpen, onBack }: UnitMapChartProps) {
  const { say, format } = useText();
  const { measure } = usePicturesSearch();
  const found = findingOf(parts);
  const share = (value: number | null): string => (value === null ? ABSENT : format.share(value));
  const count = (value: number | null): string => (value === null ? ABSENT : format.count(value));
  const tiles = useMemo(() => {
    const written = (value: number | null): string => (value === null ? ABSENT : format.share(value));
    const drawn = parts.filter(isDrawn);
    const labels = toldApart(drawn.map(({ short, name }) => short ?? name));
    return drawn.map((part, index) => ({
      id: part.id,
      name: labels[index]!,
      value: part.need,
      share: measure === 'gap' ? part.gapShare : part.progressShare,
      says:
        part.kind === 'position'
          ? say('pictures.positionSays', { name: part.name, gap: format.count(part.gap ?? 0), need: format.count(part.need), share: written(part.gapShare) })
          : say('pictures.partSays', {
              name: part.name,
              gap: part.gap === null ? ABSENT : format.count(part.gap),
              need: format.count(part.need),
              share: written(part.gapShare),
              progress: written(part.progressShare),
            }),
    }));
  }, [parts, measure, say, format]);
  const title =
    measure === 'gap'
      ? found.worst
        ? say('pictures.mapTitle', {
            of,
            name: found.worst.name,
            gap: count(found.worst.gap),
            need: count(found.worst.need),
            share: share(found.worst.gapShare),
          })
        : say('pictures.mapNone', { of })
      : found.slowest
        ? say('pictures.mapSlowest', { of, name: found.slowest.name, share: share(found.slowest.progressShare) })
        : say('pictures.mapNoProgress', { of });
  const sums = { number: format.count(tiles.length), need: count(found.need), gap: count(found.gap) };
  const notes = [found.leftOut > 0 ? say('pictures.mapLeftOut', { number: format.count(found.leftOut) }) : null, further].filter((note) => note !== null);
  return (
    <Treemap
      title={title}
      summary={found.topShare === null ? say('pictures.mapSummary', sums) : say('pictures.mapSummaryTop', { ...sums, top: format.share(found.topShare) })}
      note={notes.length === 0 ? null : notes.join(' ')}
      savedAs="peta-unit"
      tiles={tiles}
      bounds={measure === 'gap' ? GAP_BOUNDS : PROGRESS_BOUNDS}
      tone={measure}
      hint={onBack ? say('pictures.mapHintIn') : say('pictures.mapHint')}
      onOpen={(id) => {
        const part = parts.find((one) => one.id === id);
        if (part) onOpen(part);
      }}
      onBack={onBack}
      table={
        <DataTable
          caption={title}
          rows={parts.toSorted((one, other) => (other.gap ?? -1) - (one.gap ?? -1))}
          rowKey={(part) => part.id}
          columns={[
            {
              id: 'name',
              head: say('pictures.name'),
              cell: (part) => (
                <button type="button" className={styles.way} onClick={() => onOpen(part)}>
                  {part.name}
                </button>
              ),
            },
            { id: 'need', head: say('figures.NEED.short'), align: 'end', cell: (part) => count(part.need) },
            { id: 'gap', head: say('figures.GAP.short'), align: 'end', cell: (part) => count(part.gap) },
            { id: 'gapShare', head: say('figures.GAP_SHARE.short'), align: 'end', cell: (part) => share(part.gapShare) },
            { id: 'progress', head: say('figures.PROGRESS_SHARE.short'), align: 'end', cell: (part) => share(part.progressShare) },
          ]}
        />
      }
    />
  );
}
