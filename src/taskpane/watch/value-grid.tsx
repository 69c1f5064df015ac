/** Lines and labels of the value axis. */
import { PLOT } from "./plot";
import { usePictureStyles } from "./picture-styles";

export interface ValueGridProps {
  readonly ticks: readonly number[];
  readonly y: (value: number) => number;
}

export function ValueGrid({ ticks, y }: ValueGridProps) {
  const styles = usePictureStyles();
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={PLOT.left} x2={PLOT.right} y1={y(tick)} y2={y(tick)} />
          <text className={styles.label} x={PLOT.left - 4} y={y(tick) + 3.5} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
    </g>
  );
}
