/** One column of a form: its header, and two selects for what it counts and of which sex. */
import { Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../core/model/cell-ref";
import type { ReadColumn } from "../../core/model/reading";
import type { ColumnMeaning } from "../../core/model/settings";
import type { FormsWords } from "../../messages/pane/forms-words";
import { COUNT_KINDS, SEX_CHOICES, kindOf, meaningOf, sexOf } from "./column-choices";

const useStyles = makeStyles({
  column: {
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  open: { fontWeight: tokens.fontWeightSemibold },
  header: { display: "flex", columnGap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  letter: { color: tokens.colorNeutralForeground2, minWidth: "20px" },
  selects: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)",
    columnGap: tokens.spacingHorizontalXS,
  },
  // Else a select is as wide as its longest choice.
  narrow: { minWidth: 0, width: "100%" },
});

export interface ColumnSelectsProps {
  readonly column: ReadColumn;
  readonly words: FormsWords;
  readonly meaning: ColumnMeaning | null;
  readonly choose: (meaning: ColumnMeaning | null) => void;
}

export function ColumnSelects({ column, words, meaning, choose }: ColumnSelectsProps) {
  const styles = useStyles();
  const letter = columnLetters(column.column);
  const kind = kindOf(meaning);
  const sex = sexOf(meaning);
  // What the header says of the sex, where only the rest was open.
  const proposed = column.proposed?.sex ?? "all";
  const counts = meaning !== null && meaning !== "left-out";
  return (
    <li className={styles.column}>
      <div className={mergeClasses(styles.header, meaning === null && styles.open)}>
        <span className={styles.letter}>{letter}</span>
        <span>{column.key}</span>
      </div>
      <div className={styles.selects}>
        <Select
          size="small"
          className={styles.narrow}
          select={{ className: styles.narrow }}
          aria-label={words.dialog.kindOf(letter)}
          value={kind}
          onChange={(_, { value }) => choose(meaningOf(value, counts ? sex : proposed))}
        >
          {column.meaning === null && <option value="">{words.notUnderstood}</option>}
          <option value="left-out">{words.leftOut}</option>
          {COUNT_KINDS.map(({ value, measure, parity }) => (
            <option key={value} value={value}>
              {words.kind(measure, parity)}
            </option>
          ))}
        </Select>
        {counts && (
          <Select
            size="small"
            className={styles.narrow}
            select={{ className: styles.narrow }}
            aria-label={words.dialog.sexOf(letter)}
            value={sex}
            onChange={(_, { value }) => {
              const chosen = SEX_CHOICES.find((each) => each === value);
              if (chosen) choose(meaningOf(kind, chosen));
            }}
          >
            {SEX_CHOICES.map((each) => (
              <option key={each} value={each}>
                {words.sex[each]}
              </option>
            ))}
          </Select>
        )}
      </div>
    </li>
  );
}
