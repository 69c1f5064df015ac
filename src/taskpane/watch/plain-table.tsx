/** A small table of texts: the first column names the row, the others are figures. */
import { mergeClasses } from "@fluentui/react-components";
import { useTableStyles } from "../ratio/use-table-styles";

export interface PlainTableProps {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The last row is the sum of the others. */
  readonly summed?: boolean;
}

export function PlainTable({ caption, headers, rows, summed = false }: PlainTableProps) {
  const styles = useTableStyles();
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          {headers.map((header, at) => (
            <th key={header} scope="col" className={at === 0 ? styles.name : styles.figure}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = "", ...figures], row) => (
          <tr key={name} className={mergeClasses(summed && row === rows.length - 1 && styles.last)}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            {figures.map((figure, at) => (
              <td key={headers[at + 1] ?? at} className={styles.figure}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
