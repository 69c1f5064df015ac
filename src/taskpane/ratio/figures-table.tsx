/** Counts, ratio and interval of several months or parities, one a row. */
import { usePane } from "../pane-context";
import type { RatioPoint } from "../judge/judgement";
import { countText, limitTexts, NO_FIGURE, ratioText } from "./ratio-figures";
import { useTableStyles } from "./use-table-styles";

export interface FiguresRow {
  readonly key: string;
  readonly name: string;
  readonly point: RatioPoint;
  /** In words; absent where none is given (months). */
  readonly verdict?: string;
}

export interface FiguresTableProps {
  readonly caption: string;
  /** Heading of the names. */
  readonly heading: string;
  readonly rows: readonly FiguresRow[];
}

export function FiguresTable({ caption, heading, rows }: FiguresTableProps) {
  const { messages } = usePane();
  const { headers } = messages.sheets.ratio;
  const words = messages.pane.ratio;
  const styles = useTableStyles();
  const judged = rows.some(({ verdict }) => verdict !== undefined);
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {heading}
          </th>
          {[headers.male, headers.female, headers.ratio, words.interval].map((header) => (
            <th key={header} scope="col" className={styles.figure}>
              {header}
            </th>
          ))}
          {judged && (
            <th scope="col" className={styles.verdict}>
              {headers.verdict}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, point, verdict }) => {
          const limits = limitTexts(point);
          return (
            <tr key={key}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              <td className={styles.figure}>{countText(point.male)}</td>
              <td className={styles.figure}>{countText(point.female)}</td>
              <td className={styles.figure}>{ratioText(point)}</td>
              <td className={styles.figure}>
                {limits ? words.range(limits.low, limits.high) : NO_FIGURE}
              </td>
              {judged && <td className={styles.verdict}>{verdict}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
