/** Sheets that were not read, by their reasons; own sheets in one line. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SkippedSheet, SkipReason } from "../../core/model/reading";
import { formsWith } from "../forms/said-forms";
import { usePane } from "../pane-context";
import { correctionOf, sheetKey } from "./sheet-corrections";
import { SheetLink } from "./sheet-link";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  reason: { color: tokens.colorNeutralForeground2 },
  sheets: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

export function SkippedList({ skipped }: { readonly skipped: readonly SkippedSheet[] }) {
  const { state, actions, messages } = usePane();
  const styles = useStyles();
  const words = messages.pane.sheetsFound.skipped;
  const groups = new Map<SkipReason, SkippedSheet[]>();
  for (const sheet of skipped) {
    groups.set(sheet.reason, [...(groups.get(sheet.reason) ?? []), sheet]);
  }
  const own = Math.max(
    groups.get("own-sheet")?.length ?? 0,
    state.ownSheets.length - state.copies.length
  );
  groups.delete("own-sheet");
  const files = state.judgement?.files ?? [];
  /** The sheet was skipped by itself, or its form is not read. */
  const takeBack = (sheet: SkippedSheet) => {
    const key = sheetKey(sheet, { files });
    const form = correctionOf(sheet, state.settings).skip
      ? undefined
      : state.judgement?.forms.find(({ sheets }) =>
          sheets.some((each) => each.file === sheet.file && each.sheet === sheet.sheet)
        );
    if (!form) void actions.correctSheet(key, { skip: false });
    else {
      void actions.changeSettings({ forms: formsWith(state.settings, form.fingerprint, null) });
    }
  };
  return (
    <ul className={styles.list}>
      {[...groups.entries()].map(([reason, sheets]) => (
        <li key={reason} className={styles.item}>
          <div className={styles.reason}>
            {reason === "personal-data" ? words.register : words.reason[reason]}
          </div>
          <div className={styles.sheets}>
            {sheets.map((sheet) => (
              <span key={`${sheet.file}#${sheet.sheet} ${sheet.cell?.row ?? ""}`}>
                <SheetLink sheet={sheet.sheet} cell={sheet.cell} />
                {reason === "by-settings" && (
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={`${words.takeBack} ${sheet.sheet}`}
                    onClick={() => takeBack(sheet)}
                  >
                    {words.takeBack}
                  </Button>
                )}
              </span>
            ))}
          </div>
        </li>
      ))}
      {own > 0 && <li className={styles.item}>{words.own(own)}</li>}
    </ul>
  );
}
