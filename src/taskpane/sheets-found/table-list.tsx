/** All tables found, with a search and groups where they are many. */
import { Body1, SearchBox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { lastMonth, yearOf } from "../../core/model/period";
import type { FoundTable, Judgement } from "../judge/judgement";
import { usePane } from "../pane-context";
import { Disclosure } from "../shell/disclosure";
import { inOrder, matches, tableGroups } from "./table-groups";
import { TableRow } from "./table-row";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  search: { width: "100%", maxWidth: "none" },
});

export function TableList({ judgement }: { readonly judgement: Judgement }) {
  const { messages } = usePane();
  const styles = useStyles();
  const words = messages.pane.sheetsFound;
  const [search, setSearch] = useState("");
  const { tables } = judgement;
  const shownOf = ({ sheet, reportingUnit, part, side, period, file }: FoundTable) =>
    [
      sheet,
      reportingUnit,
      part,
      words.side[side],
      period === null ? words.tables.noPeriod : messages.sheets.period(period),
      file,
    ].join(" ");
  const searching = search.trim() !== "";
  const found = searching
    ? tables.filter((table) => matches(shownOf(table), search.trim()))
    : tables;
  const groups = tableGroups(found);
  const year = commonYear(tables);
  const row = (table: FoundTable) => (
    <TableRow
      key={`${table.file}#${table.sheet}#${table.title.row}#${table.title.column}#${table.period ?? ""}`}
      table={table}
      judgement={judgement}
      year={year}
    />
  );
  return (
    <section className={styles.list}>
      <h2 className={styles.title}>{words.tables.title(tables.length)}</h2>
      {tableGroups(tables) !== null && (
        <SearchBox
          className={styles.search}
          aria-label={words.tables.filter}
          placeholder={words.tables.filterHint}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
      )}
      {found.length === 0 && <Body1>{words.tables.noneMatches}</Body1>}
      {groups === null ? (
        <ul className={styles.rows}>{inOrder(found).map(row)}</ul>
      ) : (
        groups.map((group) => (
          <Disclosure
            // Folded and unfolded anew when a search begins or ends.
            key={`${group.key} ${searching}`}
            level={3}
            open={searching}
            title={words.tables.group(
              words.side[group.side],
              group.period === null ? null : messages.sheets.period(group.period),
              group.tables.length
            )}
          >
            <ul className={styles.rows}>{group.tables.map(row)}</ul>
          </Disclosure>
        ))
      )}
    </section>
  );
}

/** The year of most tables; of the latest where there is none. */
export function commonYear(tables: readonly FoundTable[]): number {
  const counts = new Map<number, number>();
  for (const { period } of tables) {
    if (period === null) continue;
    const year = yearOf(lastMonth(period));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts.entries()].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? new Date().getFullYear();
}
