/** 新建空白表 for some months of a year. */
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { SIDES } from "../../core/model/births";
import { month as monthOf, monthsOf, yearOf } from "../../core/model/period";
import type { Month } from "../../core/model/period";
import type { SessionState } from "../session/session-state";
import { usePane } from "../pane-context";
import { usePageStyles } from "./use-page-styles";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    maxWidth: "400px",
  },
  narrow: { minWidth: 0, width: "100%" },
});

export function BlankFormSection() {
  const { state, actions, messages } = usePane();
  const words = messages.pane.writing.blank;
  const page = usePageStyles();
  const styles = useStyles();
  const [typedYear, setTypedYear] = useState<string | null>(null);
  const [from, setFrom] = useState(1);
  const [to, setTo] = useState(12);
  const year = typedYear ?? String(usualYear(state));
  const yearIsGood = /^(19|20)\d\d$/.test(year);
  const months: Month[] = yearIsGood
    ? monthsOf(monthOf(Number(year), from), monthOf(Number(year), to))
    : [];
  const chooser = (label: string, value: number, choose: (month: number) => void) => (
    <Field label={label}>
      <Select
        className={styles.narrow}
        value={String(value)}
        onChange={(_, chosen) => choose(Number(chosen.value))}
      >
        {MONTHS.map((month) => (
          <option key={month} value={month}>
            {words.month(month)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <section className={page.section}>
      <h2 className={page.heading}>{words.title}</h2>
      <p className={page.quiet}>{words.note}</p>
      <div className={styles.fields}>
        <Field label={words.year}>
          <Input
            className={styles.narrow}
            input={{ style: { minWidth: 0, width: "100%" } }}
            inputMode="numeric"
            value={year}
            onChange={(_, { value }) => setTypedYear(value.trim())}
          />
        </Field>
        {chooser(words.from, from, setFrom)}
        {chooser(words.to, to, setTo)}
      </div>
      <div role="status" className={page.quiet}>
        {!yearIsGood ? words.wrongYear : months.length === 0 ? words.wrongOrder : null}
      </div>
      <div className={page.buttons}>
        <Button
          disabledFocusable={months.length === 0 || state.activity !== "idle"}
          onClick={() => void actions.newBlankForm(months)}
        >
          {words.make(months.length * SIDES.length)}
        </Button>
      </div>
    </section>
  );
}

/** The year of the workbook, else this year. */
function usualYear({ judgement }: SessionState): number {
  const months = judgement?.tables.flatMap(({ period }) => (period === null ? [] : [period])) ?? [];
  const last = months.sort().at(-1);
  return last === undefined ? new Date().getFullYear() : yearOf(last.slice(0, 7));
}
