/**
 * The ratio by month as a drawing: dot, interval, reference band. Own SVG rather than a plotting library: a few
 * dozen points need no canvas, and SVG takes the theme's colours, high contrast included, and any size.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import { firstMonth, monthOfYear, yearOf } from "../../core/model/period";
import type { RatioPoint } from "../judge/judgement";
import { usePane } from "../pane-context";
import { chartScale } from "./chart-scale";
import { ratioText } from "./ratio-figures";

const WIDTH = 300;
const HEIGHT = 176;
const PLOT = { left: 28, right: 292, top: 8, bottom: 140 };
const DOT = 3;
/** Least distance of two labels under the axis. */
const LABEL_EVERY = 30;

const useStyles = makeStyles({
  chart: {
    display: "block",
    width: "100%",
    maxWidth: "440px",
    fontFamily: tokens.fontFamilyBase,
    fontSize: "10px",
  },
  // Grey on every background; the theme's own backgrounds turn black in the dark.
  band: {
    fill: tokens.colorNeutralForeground3,
    fillOpacity: 0.25,
    "@media (forced-colors: active)": { fill: "GrayText" },
  },
  bandEdge: { stroke: tokens.colorNeutralStroke1, strokeDasharray: "3 2" },
  grid: { stroke: tokens.colorNeutralStroke2 },
  label: { fill: tokens.colorNeutralForeground2 },
  interval: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  mark: {
    fill: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

export function MonthsChart({ points }: { readonly points: readonly RatioPoint[] }) {
  const { state, messages } = usePane();
  const words = messages.pane.ratio;
  const styles = useStyles();
  const { above, below } = (state.judgement ?? state).settings.reference;
  const scale = chartScale(points);
  const y = (ratio: number) => PLOT.top + scale.at(ratio) * (PLOT.bottom - PLOT.top);
  const step = (PLOT.right - PLOT.left) / points.length;
  const labelEvery = Math.max(1, Math.ceil(LABEL_EVERY / step));
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words.chartLabel(points.length, below, above)}
    >
      <rect
        className={styles.band}
        x={PLOT.left}
        width={PLOT.right - PLOT.left}
        y={y(above)}
        height={y(below) - y(above)}
      />
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={PLOT.left} x2={PLOT.right} y1={y(tick)} y2={y(tick)} />
          <text className={styles.label} x={PLOT.left - 4} y={y(tick) + 3.5} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {[above, below].map((edge) => (
        <line
          key={edge}
          className={styles.bandEdge}
          x1={PLOT.left}
          x2={PLOT.right}
          y1={y(edge)}
          y2={y(edge)}
        />
      ))}
      {points.map((point, index) => {
        const x = PLOT.left + step * (index + 0.5);
        const month = firstMonth(point.span);
        const labelled = index % labelEvery === 0;
        const newYear = index === 0 || monthOfYear(month) === 1;
        return (
          <g key={point.span}>
            <Month point={point} x={x} y={y} low={scale.low} high={scale.high} />
            {labelled && (
              <text className={styles.label} x={x} y={PLOT.bottom + 14} textAnchor="middle">
                {words.monthTick(month)}
              </text>
            )}
            {newYear && (
              <text
                className={styles.label}
                x={Math.max(x, PLOT.left + 8)}
                y={PLOT.bottom + 28}
                textAnchor="middle"
              >
                {words.yearTick(yearOf(month))}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

interface MonthProps {
  readonly point: RatioPoint;
  readonly x: number;
  readonly y: (ratio: number) => number;
  readonly low: number;
  readonly high: number;
}

/** A month without births is a gap; what lies beyond the axis gets a triangle at its end. */
function Month({ point, x, y, low, high }: MonthProps) {
  const { messages } = usePane();
  const styles = useStyles();
  const { ratio, male, female } = point;
  if (male + female === 0 || point.low === null) return null;
  const top = point.high ?? Number.POSITIVE_INFINITY;
  const goesUp = top > high;
  const goesDown = point.low < low;
  const inside = ratio !== null && ratio >= low && ratio <= high;
  return (
    <g>
      <title>{`${messages.sheets.period(point.span)} ${ratioText(point)}`}</title>
      <line className={styles.interval} x1={x} x2={x} y1={y(top)} y2={y(point.low)} />
      {goesUp && <Beyond x={x} y={y(high)} up />}
      {goesDown && <Beyond x={x} y={y(low)} up={false} />}
      {inside && <circle className={styles.mark} cx={x} cy={y(ratio)} r={DOT} />}
    </g>
  );
}

function Beyond({ x, y, up }: { readonly x: number; readonly y: number; readonly up: boolean }) {
  const styles = useStyles();
  const back = y + (up ? 5 : -5);
  return <path className={styles.mark} d={`M${x} ${y}L${x - 3.5} ${back}L${x + 3.5} ${back}Z`} />;
}
