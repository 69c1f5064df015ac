/** 新建空白表: for which months. */
import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Select,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { SIDES } from "../../core/model/births";
import { addMonths, month, monthOfYear, monthsOf, yearOf } from "../../core/model/period";
import { usePane } from "../pane-context";
import { thisMonth } from "./this-month";

const MONTHS_OF_YEAR = Array.from({ length: 12 }, (_, index) => index + 1);

const useStyles = makeStyles({
  // Not wider than the narrowest pane.
  surface: { maxWidth: "400px", width: "calc(100vw - 32px)" },
  months: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalM,
  },
  year: { gridColumnStart: 1, gridColumnEnd: 3 },
  // Else a select is as wide as its longest choice.
  narrow: { minWidth: 0, width: "100%" },
});

export interface BlankFormDialogProps {
  readonly onClose: () => void;
}

/** Open as long as it is there. */
export function BlankFormDialog({ onClose }: BlankFormDialogProps) {
  const { actions, messages } = usePane();
  const styles = useStyles();
  const words = messages.pane.firstRun.form;
  // Forms are filled in for the month that has just ended.
  const [last] = useState(() => addMonths(thisMonth(), -1));
  const [year, setYear] = useState(yearOf(last));
  const [from, setFrom] = useState(monthOfYear(last));
  const [to, setTo] = useState(monthOfYear(last));
  const months = monthsOf(month(year, from), month(year, Math.max(from, to)));
  const thisYear = yearOf(addMonths(last, 1));
  const create = () => {
    onClose();
    void actions.newBlankForm(months);
  };
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>
            <Body1 block>{words.what}</Body1>
            <div className={styles.months}>
              <Field label={words.year} className={styles.year}>
                <Select
                  className={styles.narrow}
                  select={{ className: styles.narrow }}
                  value={String(year)}
                  onChange={(_, { value }) => setYear(Number(value))}
                >
                  {[thisYear - 1, thisYear, thisYear + 1].map((each) => (
                    <option key={each} value={each}>
                      {each}
                    </option>
                  ))}
                </Select>
              </Field>
              <MonthField label={words.from} value={from} choose={setFrom} first={1} />
              <MonthField label={words.to} value={Math.max(from, to)} choose={setTo} first={from} />
            </div>
            <Body1 block>{words.sheets(months.length * SIDES.length)}</Body1>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={create}>
              {words.create}
            </Button>
            <Button onClick={onClose}>{words.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface MonthFieldProps {
  readonly label: string;
  readonly value: number;
  readonly first: number;
  readonly choose: (monthOfYear: number) => void;
}

function MonthField({ label, value, first, choose }: MonthFieldProps) {
  const { messages } = usePane();
  const styles = useStyles();
  const words = messages.pane.firstRun.form;
  return (
    <Field label={label}>
      <Select
        className={styles.narrow}
        select={{ className: styles.narrow }}
        value={String(value)}
        onChange={(_, chosen) => choose(Number(chosen.value))}
      >
        {MONTHS_OF_YEAR.filter((each) => each >= first).map((each) => (
          <option key={each} value={each}>
            {words.month(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
