/** Side and month of a sheet, said by hand. */
import {
  Button,
  Caption1,
  Field,
  Input,
  Radio,
  RadioGroup,
  Select,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Side } from "../../core/model/births";
import { SIDES } from "../../core/model/births";
import { isMonth, month, monthOfYear, yearOf } from "../../core/model/period";
import type { Period } from "../../core/model/period";
import type { ReadForm } from "../../core/model/reading";
import { FormDialogOnDemand } from "../forms/forms-on-demand";
import { usePane } from "../pane-context";
import type { SheetCorrection } from "../session/session-state";

const MONTHS_OF_YEAR = Array.from({ length: 12 }, (_, index) => index + 1);
/** A year outside is a slip of the finger. */
const YEARS = { min: 1980, max: 2100 } as const;

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  sides: { flexWrap: "wrap" },
  period: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  // Else a field is as wide as its longest choice.
  narrow: { minWidth: 0, width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: "56px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface CorrectionFormProps {
  /** As the settings name the sheet, and as the clerk knows it. */
  readonly sheetKey: string;
  readonly sheet: string;
  readonly side: Side | null;
  readonly period: Period | null;
  /** Suggested where the sheet has no month. */
  readonly year: number;
  /** Tables on the sheet. */
  readonly tables: number;
  /** Something was said by hand before: it can be taken back. */
  readonly byHand: boolean;
  /** The form of the table, where what its columns mean can be corrected here, too. */
  readonly form?: ReadForm | undefined;
  /** Absent where it is a question, which stays until it is answered. */
  readonly onClose?: () => void;
}

export function CorrectionForm(props: CorrectionFormProps) {
  const { sheetKey, sheet, tables, byHand, form: readForm, onClose } = props;
  const [correctingForm, setCorrectingForm] = useState(false);
  const { actions, messages } = usePane();
  const styles = useStyles();
  const words = messages.pane.sheetsFound;
  const [side, setSide] = useState(props.side);
  const known = props.period !== null && isMonth(props.period) ? props.period : null;
  const [year, setYear] = useState(String(known ? yearOf(known) : props.year));
  const [monthNumber, setMonthNumber] = useState(known ? String(monthOfYear(known)) : "");
  const closable = onClose !== undefined;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!closable) return;
    const current = form.current;
    (
      current?.querySelector<HTMLElement>("input:checked") ??
      current?.querySelector<HTMLElement>("input, select")
    )?.focus();
  }, [closable]);
  const correct = (correction: SheetCorrection) => {
    onClose?.();
    void actions.correctSheet(sheetKey, correction);
  };
  const several = tables > 1;
  const yearGiven = Number(year);
  const period =
    monthNumber !== "" && yearGiven >= YEARS.min && yearGiven <= YEARS.max
      ? month(yearGiven, Number(monthNumber))
      : null;
  return (
    <>
      <form
        ref={form}
        className={styles.form}
        aria-label={words.correction.title(sheet)}
        onSubmit={(event) => {
          event.preventDefault();
          correct({
            ...(side !== null && { side }),
            ...(period !== null && !several && period !== known && { period }),
          });
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !onClose) return;
          event.stopPropagation();
          onClose();
        }}
      >
        <Field label={words.correction.side}>
          <RadioGroup
            layout="horizontal"
            className={styles.sides}
            value={side ?? ""}
            onChange={(_, { value }) => setSide(SIDES.find((each) => each === value) ?? null)}
          >
            {SIDES.map((each) => (
              <Radio key={each} value={each} label={words.side[each]} />
            ))}
          </RadioGroup>
        </Field>
        {several ? (
          <Caption1 className={styles.quiet}>{words.correction.several(tables)}</Caption1>
        ) : (
          <div className={styles.period}>
            <Field label={words.correction.year}>
              <Input
                type="number"
                className={styles.narrow}
                min={YEARS.min}
                max={YEARS.max}
                input={{ className: styles.narrow }}
                value={year}
                onChange={(_, { value }) => setYear(value)}
              />
            </Field>
            <Field label={words.correction.month}>
              <Select
                className={styles.narrow}
                select={{ className: styles.narrow }}
                value={monthNumber}
                onChange={(_, { value }) => setMonthNumber(value)}
              >
                <option value="">{words.correction.chooseMonth}</option>
                {MONTHS_OF_YEAR.map((each) => (
                  <option key={each} value={each}>
                    {words.overview.month(each)}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
        )}
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" size="small" className={styles.button}>
            {words.correction.keep}
          </Button>
          {onClose && (
            <Button size="small" className={styles.button} onClick={onClose}>
              {words.correction.cancel}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={() => correct({ skip: true })}>
            {words.correction.skip}
          </Button>
          {readForm && (
            <Button size="small" appearance="subtle" onClick={() => setCorrectingForm(true)}>
              {words.correction.form}
            </Button>
          )}
          {byHand && (
            <Button
              size="small"
              appearance="subtle"
              onClick={() => correct({ side: null, period: null, skip: false })}
            >
              {words.correction.automatic}
            </Button>
          )}
        </div>
      </form>
      {/* Outside of the form: its Escape is not the form's. */}
      {readForm && correctingForm && (
        <FormDialogOnDemand form={readForm} onClose={() => setCorrectingForm(false)} />
      )}
    </>
  );
}
