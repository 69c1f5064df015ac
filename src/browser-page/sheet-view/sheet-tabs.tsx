/** The sheets of all open workbooks, to choose one. */
import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { ReactElement } from "react";
import type { SheetGrid } from "../../core/model/sheet-grid";
import type { BrowserWords } from "../../messages/pane/browser-words";
import type { SheetName } from "../sheet-selection";

const useStyles = makeStyles({
  strip: {
    flexShrink: 0,
    overflowX: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { width: "max-content" },
  word: { marginLeft: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3 },
});

export interface SheetTabsProps {
  readonly grids: readonly SheetGrid[];
  readonly chosen: SheetName | null;
  readonly severalFiles: boolean;
  readonly words: BrowserWords["sheets"];
  readonly onChoose: (sheet: SheetName) => void;
}

/** Drawn again only when it changes itself: twelve townships have hundreds of sheets. */
export const SheetTabs = memo(function SheetTabs({
  grids,
  chosen,
  severalFiles,
  words,
  onChoose,
}: SheetTabsProps): ReactElement {
  const styles = useStyles();
  const valueOf = ({ file, name }: SheetName) => JSON.stringify([file, name]);
  return (
    <div className={styles.strip}>
      <TabList
        size="small"
        aria-label={words.label}
        className={styles.list}
        selectedValue={chosen ? valueOf(chosen) : null}
        onTabSelect={(_, { value }) => {
          const grid = grids.find((each) => valueOf(each) === value);
          if (grid) onChoose(grid);
        }}
      >
        {grids.map((grid) => (
          <Tab key={valueOf(grid)} value={valueOf(grid)}>
            {severalFiles && grid.ownKind === null ? `${grid.name} · ${grid.file}` : grid.name}
            {grid.visibility !== "visible" && <span className={styles.word}>{words.hidden}</span>}
            {grid.ownKind !== null && <span className={styles.word}>{words.own}</span>}
          </Tab>
        ))}
      </TabList>
    </div>
  );
});
