/** A small table of texts: the first column names the row, the others are figures. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: "top",
    },
    "& tbody th": { fontWeight: tokens.fontWeightRegular },
    "& thead th": {
      fontWeight: tokens.fontWeightSemibold,
      color: tokens.colorNeutralForeground2,
    },
  },
  name: { textAlign: "left" },
  figure: { textAlign: "right" },
  last: { "& th, & td": { fontWeight: tokens.fontWeightSemibold } },
});

export interface PlainTableProps {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The last row is the sum of the others. */
  readonly summed?: boolean;
}

export function PlainTable({ caption, headers, rows, summed = false }: PlainTableProps) {
  const styles = useStyles();
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
