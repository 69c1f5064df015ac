/** 累计和: what the months say together for a higher and for a lower ratio, with the limit of the alarm. */
import type { CusumDesign, WatchedMonth } from "../../core/model/surveillance";
import { axisBounds } from "../../core/reporting/axis-bounds";
import { MonthTicks } from "./month-ticks";
import { usePictureStyles } from "./picture-styles";
import { acrossOf, heightOf, HEIGHT, pathOf, PLOT, ticksOf, WIDTH } from "./plot";
import { ValueGrid } from "./value-grid";

export interface CusumPictureProps {
  readonly months: readonly WatchedMonth[];
  readonly design: CusumDesign;
  readonly label: string;
  /** Words of the triangle of a month with an alarm. */
  readonly mark: (month: WatchedMonth) => string;
}

export function CusumPicture({ months, design, label, mark }: CusumPictureProps) {
  const styles = usePictureStyles();
  const { upLimit, downLimit } = design;
  const axis = axisBounds([0, upLimit, downLimit, ...months.flatMap(({ up, down }) => [up, down])]);
  const y = heightOf(axis);
  const x = acrossOf(months.length);
  const path = (of: "up" | "down") =>
    pathOf(months.map((month, index) => ({ x: x(index), y: y(month[of]) })));
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <ValueGrid ticks={ticksOf(axis)} y={y} />
      {[...new Set([upLimit, downLimit])].map((limit) => (
        <line
          key={limit}
          className={styles.dashes}
          x1={PLOT.left}
          x2={PLOT.right}
          y1={y(limit)}
          y2={y(limit)}
        />
      ))}
      <path className={styles.dottedLine} d={path("down")} />
      <path className={styles.line} d={path("up")} />
      {months.map((month, index) =>
        month.alarm ? (
          <path
            key={month.month}
            className={styles.alarm}
            d={triangle(x(index), y(month.alarm === "high" ? month.up : month.down))}
          >
            <title>{mark(month)}</title>
          </path>
        ) : null
      )}
      <MonthTicks months={months.map(({ month }) => month)} x={x} />
    </svg>
  );
}

function triangle(x: number, y: number): string {
  return `M${x} ${y - 6}L${x - 5} ${y + 3}L${x + 5} ${y + 3}Z`;
}
