/** Months under a picture, as many as have room, and a year where it begins. */
import { monthOfYear, yearOf } from "../../core/model/period";
import type { Month } from "../../core/model/period";
import { usePane } from "../pane-context";
import { PLOT } from "./plot";
import { usePictureStyles } from "./picture-styles";

/** Least distance of two labels. */
const LABEL_EVERY = 30;
const MONTHS_OF_A_YEAR = 12;

export interface MonthTicksProps {
  readonly months: readonly Month[];
  readonly x: (index: number) => number;
}

export function MonthTicks({ months, x }: MonthTicksProps) {
  const { messages } = usePane();
  const words = messages.pane.ratio;
  const styles = usePictureStyles();
  const step = (PLOT.right - PLOT.left) / months.length;
  const needed = Math.ceil(LABEL_EVERY / step);
  // Quarters, halves and whole years: January is among the labels of every year.
  const every = [1, 2, 3, 6].find((each) => each >= needed) ?? MONTHS_OF_A_YEAR;
  const labelled = months.filter((month) => (monthOfYear(month) - 1) % every === 0);
  const withYear = new Set([labelled[0], ...months.filter((month) => monthOfYear(month) === 1)]);
  const yearsEvery = Math.max(1, Math.ceil(LABEL_EVERY / (step * MONTHS_OF_A_YEAR)));
  return (
    <g>
      {months.map((month, index) => {
        if ((monthOfYear(month) - 1) % every !== 0) return null;
        const year = yearOf(month);
        return (
          <g key={month}>
            <text className={styles.label} x={x(index)} y={PLOT.bottom + 14} textAnchor="middle">
              {words.monthTick(month)}
            </text>
            {withYear.has(month) && year % yearsEvery === 0 && (
              <text
                className={styles.label}
                x={Math.max(x(index), PLOT.left + 8)}
                y={PLOT.bottom + 28}
                textAnchor="middle"
              >
                {words.yearTick(year)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
