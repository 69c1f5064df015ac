/** 更正读法: what every column of a form means, which one names the units, and where the total stands. */
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
import { columnLetters } from "../../core/model/cell-ref";
import type { ReadForm } from "../../core/model/reading";
import { formsWordsIn } from "../../messages/forms-words-in";
import { usePane } from "../pane-context";
import { isCount, isWordless } from "./column-choices";
import { ColumnSelects } from "./column-selects";
import { correctionFrom, draftOf } from "./form-draft";
import type { FormDraft, TotalChoice } from "./form-draft";
import { openParts, withPart } from "./open-parts";
import { headerOf } from "./reading-table";
import { formsWith, saidOf } from "./said-forms";

const TOTALS: readonly TotalChoice[] = ["as-read", "first", "last", "none"];

const useStyles = makeStyles({
  // Not wider than the narrowest pane.
  surface: { maxWidth: "460px", width: "calc(100vw - 16px)", padding: tokens.spacingHorizontalM },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  // Else a select is as wide as its longest choice.
  narrow: { minWidth: 0, width: "100%" },
  parts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  columns: { listStyleType: "none", margin: 0, padding: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface FormDialogProps {
  readonly form: ReadForm;
  readonly onClose: () => void;
}

/** Open as long as it is there. */
export function FormDialog({ form, onClose }: FormDialogProps) {
  const { state, actions, language } = usePane();
  const styles = useStyles();
  const words = formsWordsIn(language);
  const { dialog } = words;
  const said = saidOf(form, state.settings);
  const [draft, setDraft] = useState<FormDraft>(() => draftOf(form, said));
  const changed = (change: Partial<FormDraft>) => setDraft({ ...draft, ...change });
  const save = (correction: Parameters<typeof formsWith>[2]) => {
    onClose();
    void actions.changeSettings({
      forms: formsWith(state.settings, form.fingerprint, correction),
    });
  };
  const couldNameUnits = form.columns.filter(({ meaning }) => !isCount(meaning));
  const parts = openParts(form);
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{dialog.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <Body1>{dialog.what(form.tables)}</Body1>
            <Field label={dialog.unitColumn}>
              <Select
                className={styles.narrow}
                select={{ className: styles.narrow }}
                value={String(couldNameUnits.findIndex(({ key }) => key === draft.unit))}
                onChange={(_, { value }) =>
                  changed({ unit: couldNameUnits[Number(value)]?.key ?? null })
                }
              >
                {draft.unit === null && <option value="-1" />}
                {couldNameUnits.map((column, index) => (
                  <option key={column.key} value={index}>
                    {`${columnLetters(column.column)} ${headerOf(column, words)}`}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={dialog.totalRow}>
              <Select
                className={styles.narrow}
                select={{ className: styles.narrow }}
                value={draft.total}
                onChange={(_, { value }) => {
                  const total = TOTALS.find((each) => each === value);
                  if (total) changed({ total });
                }}
              >
                {TOTALS.map((each) => (
                  <option key={each} value={each}>
                    {dialog.totalRows[each]}
                  </option>
                ))}
              </Select>
            </Field>
            {(form.doubts.includes("side-unknown") || draft.side !== null) && (
              <Field label={dialog.side}>
                <Select
                  className={styles.narrow}
                  select={{ className: styles.narrow }}
                  value={draft.side ?? ""}
                  onChange={(_, { value }) =>
                    changed({ side: SIDES.find((each) => each === value) ?? null })
                  }
                >
                  <option value="">{dialog.sideUnknown}</option>
                  {SIDES.map((each) => (
                    <option key={each} value={each}>
                      {words.side[each]}
                    </option>
                  ))}
                </Select>
              </Field>
            )}
            {parts.length > 1 && (
              <Field label={dialog.counted}>
                <div className={styles.parts}>
                  {parts.map((part) => (
                    <Button
                      key={part}
                      size="small"
                      onClick={() => changed({ columns: withPart(form, draft, part) })}
                    >
                      {part}
                    </Button>
                  ))}
                </div>
              </Field>
            )}
            <h3 className={styles.heading}>{dialog.columns}</h3>
            <ul className={styles.columns}>
              {form.columns
                .filter((column) => column.key !== draft.unit && !isWordless(column))
                .map((column) => (
                  <ColumnSelects
                    key={column.key}
                    column={column}
                    words={words}
                    meaning={draft.columns.get(column.key) ?? null}
                    choose={(meaning) =>
                      changed({ columns: new Map(draft.columns).set(column.key, meaning) })
                    }
                  />
                ))}
            </ul>
          </DialogContent>
          <DialogActions fluid>
            <Button
              appearance="primary"
              disabled={![...draft.columns.values()].some(isCount)}
              onClick={() => save(correctionFrom(form, said, draft))}
            >
              {dialog.keep}
            </Button>
            {said !== null && <Button onClick={() => save(null)}>{dialog.automatic}</Button>}
            <Button onClick={onClose}>{dialog.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
