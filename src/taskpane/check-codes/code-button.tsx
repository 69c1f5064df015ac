/** The code of a table found; pressed, it opens those of its rows. */
import { Link, makeStyles } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import type { FoundTable } from "../judge/judgement";
import { usePane } from "../pane-context";

const CheckCodesDialog = lazy(async () => ({
  default: (await import("./check-codes-dialog")).CheckCodesDialog,
}));

const useStyles = makeStyles({
  // It stands among small print.
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

interface CodeButtonProps {
  readonly table: FoundTable;
  readonly tables: readonly FoundTable[];
}

export function CodeButton({ table, tables }: CodeButtonProps) {
  const { messages } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const words = messages.pane.sheetsFound;
  const period =
    table.period === null ? words.tables.noPeriod : messages.sheets.period(table.period);
  return (
    <>
      <Link as="button" className={styles.link} onClick={() => setOpen(true)}>
        {words.tables.code(table.code)}
      </Link>
      <Suspense fallback={null}>
        {open && (
          <CheckCodesDialog
            table={tables.indexOf(table)}
            name={`${period}${messages.sheets.parentheses(words.side[table.side])}`}
            onClose={() => setOpen(false)}
          />
        )}
      </Suspense>
    </>
  );
}
