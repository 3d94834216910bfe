// Only what is drawn here; the whole of ECharts is three times the rest of the product.
import { ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

register([ScatterChart, GridComponent, TooltipComponent, AriaComponent, SVGRenderer]);

/** Draws an option into an element, follows its size, and clears up. */
export function useChart(option: EChartsCoreOption): React.RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const chart = useRef<ReturnType<typeof init>>(undefined);
  useEffect(() => {
    if (!element.current) return undefined;
    const drawn = init(element.current, null, { renderer: 'svg' });
    chart.current = drawn;
    const observer = new ResizeObserver(() => drawn.resize());
    observer.observe(element.current);
    return () => {
      observer.disconnect();
      drawn.dispose();
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(option);
  }, [option]);
  return element;
}
