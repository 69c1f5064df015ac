/** A form as it is read now: which column counts what, in one small table. */
import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../core/model/cell-ref";
import type { ReadColumn, ReadForm } from "../../core/model/reading";
import type { FormsWords } from "../../messages/pane/forms-words";
import { isWordless } from "./column-choices";

const useStyles = makeStyles({
  scrolls: {
    maxHeight: "220px",
    overflowY: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    "&:focus-visible": {
      outlineStyle: "solid",
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
  },
  cell: {
    padding: `2px ${tokens.spacingHorizontalXS}`,
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    overflowWrap: "anywhere",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  head: { color: tokens.colorNeutralForeground2 },
  letter: { width: "28px", color: tokens.colorNeutralForeground2 },
  open: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

export interface ReadingTableProps {
  readonly form: ReadForm;
  readonly words: FormsWords;
}

export function ReadingTable({ form, words }: ReadingTableProps) {
  const styles = useStyles();
  const { reading } = words;
  const shown = form.columns.filter(({ meaning }) => meaning !== "left-out");
  const leftOut = form.columns.filter(({ meaning }) => meaning === "left-out");
  return (
    <>
      <div className={styles.scrolls} tabIndex={0} role="group" aria-label={reading.caption}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[reading.column, reading.header, reading.meaning].map((name) => (
                <th key={name} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((column) => (
              <tr key={column.key}>
                <td className={mergeClasses(styles.cell, styles.letter)}>
                  {columnLetters(column.column)}
                </td>
                <th scope="row" className={styles.cell}>
                  {headerOf(column, words)}
                </th>
                <td className={mergeClasses(styles.cell, column.meaning === null && styles.open)}>
                  {meaningText(column, words)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {leftOut.length > 0 && (
        <Caption1 className={styles.quiet}>
          {reading.leftOut(leftOut.map((column) => headerOf(column, words)))}
        </Caption1>
      )}
      {form.units.length > 0 && (
        <Caption1 className={styles.quiet}>{reading.units(form.units)}</Caption1>
      )}
      <Caption1 className={styles.quiet}>{reading.total(form.totalRow)}</Caption1>
    </>
  );
}

export function headerOf(column: ReadColumn, words: FormsWords): string {
  return isWordless(column) ? words.reading.noHeader : column.key;
}

function meaningText({ meaning }: ReadColumn, words: FormsWords): string {
  if (meaning === null) return words.notUnderstood;
  if (meaning === "unit") return words.unit;
  if (meaning === "left-out") return words.leftOut;
  return `${words.kind(meaning.measure, meaning.parity)} ${words.sex[meaning.sex]}`;
}
