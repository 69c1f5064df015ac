/** 近12个月: the ratio of twelve months at every month, with its interval and the references. */
import type { RollingYear } from "../../core/model/surveillance";
import type { Month } from "../../core/model/period";
import { axisBounds } from "../../core/reporting/axis-bounds";
import { usePane } from "../pane-context";
import { ratioText } from "../ratio/ratio-figures";
import { MonthTicks } from "./month-ticks";
import { usePictureStyles } from "./picture-styles";
import { acrossOf, heightOf, HEIGHT, pathOf, PLOT, ticksOf, WIDTH } from "./plot";
import { ValueGrid } from "./value-grid";

const DOT = 2;
/** A limit beyond so many times the rest would press everything else flat. */
const FARTHEST_LIMIT = 2;

export interface RollingMonth {
  readonly month: Month;
  readonly rolling: RollingYear | null;
}

export interface RollingPictureProps {
  readonly months: readonly RollingMonth[];
  readonly label: string;
}

export function RollingPicture({ months, label }: RollingPictureProps) {
  const { state, messages } = usePane();
  const styles = usePictureStyles();
  const { above, below } = (state.judgement ?? state).settings.reference;
  const years = months.flatMap(({ rolling }) => rolling ?? []);
  const ratios = years.flatMap(({ ratio }) => ratio ?? []);
  const most = FARTHEST_LIMIT * Math.max(above, ...ratios);
  const within = (value: number | null) => Math.min(value ?? most, most);
  const axis = axisBounds([
    ...ratios,
    ...years.flatMap(({ low, high }) => [within(low ?? 0), within(high)]),
    above,
    below,
  ]);
  const y = heightOf(axis);
  const x = acrossOf(months.length);
  const line = months.map(({ rolling }, index) =>
    rolling?.ratio == null ? null : { x: x(index), y: y(rolling.ratio) }
  );
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <ValueGrid ticks={ticksOf(axis)} y={y} />
      {areas(months).map(([first, run]) => (
        <polygon
          key={first}
          className={styles.area}
          points={[
            ...run.map(({ high }, at) => `${x(first + at)},${y(within(high))}`),
            ...run.map(({ low }, at) => `${x(first + at)},${y(low ?? 0)}`).reverse(),
          ].join(" ")}
        />
      ))}
      {[above, below].map((reference) => (
        <line
          key={reference}
          className={styles.dashes}
          x1={PLOT.left}
          x2={PLOT.right}
          y1={y(reference)}
          y2={y(reference)}
        />
      ))}
      <path className={styles.line} d={pathOf(line)} />
      {months.map(({ month, rolling }, index) => {
        const at = line[index];
        return at && rolling ? (
          <circle key={month} className={styles.mark} cx={at.x} cy={at.y} r={DOT}>
            <title>{`${messages.sheets.period(rolling.span)} ${ratioText(rolling)}`}</title>
          </circle>
        ) : null;
      })}
      <MonthTicks months={months.map(({ month }) => month)} x={x} />
    </svg>
  );
}

/** Runs of months with an interval, by the index of the first. */
function areas(months: readonly RollingMonth[]): [number, RollingYear[]][] {
  const runs: [number, RollingYear[]][] = [];
  let run: RollingYear[] | null = null;
  for (const [index, { rolling }] of months.entries()) {
    if (!rolling) {
      run = null;
      continue;
    }
    if (!run) {
      run = [];
      runs.push([index, run]);
    }
    run.push(rolling);
  }
  return runs;
}
