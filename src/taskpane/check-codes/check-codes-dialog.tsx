/** 对码: the codes of a table and of its rows, to be read aloud and compared. */
import {
  Body1,
  Button,
  Caption1,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  SearchBox,
  Select,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { Margin } from "../../core/model/reconciliation";
import { checkCodesWordsIn } from "../../messages/check-codes-words-in";
import type { CheckCodesWords } from "../../messages/pane/check-codes-words";
import type { CheckCodes } from "../judge/judgement";
import { usePane } from "../pane-context";
import { useAsked } from "../use-asked";
import { CodeLine } from "./code-line";
import { Waiting } from "../shell/waiting";

/** Rows drawn at once; others are found by their name. */
const ROWS = 60;

const useStyles = makeStyles({
  // Not wider than the narrowest pane.
  surface: { maxWidth: "480px", width: "calc(100vw - 24px)", paddingInline: "12px" },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  narrow: { minWidth: 0, width: "100%", maxWidth: "none" },
  table: { width: "100%", borderCollapse: "collapse" },
  head: {
    textAlign: "start",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    paddingInline: tokens.spacingHorizontalXS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface CheckCodesDialogProps {
  /** Index among the tables of the judgement. */
  readonly table: number;
  /** What the table is called: month and department. */
  readonly name: string;
  readonly onClose: () => void;
}

/** Open as long as it is there. */
export function CheckCodesDialog({ table, name, onClose }: CheckCodesDialogProps) {
  const { lists, language } = usePane();
  const styles = useStyles();
  const words = checkCodesWordsIn(language);
  const [margin, setMargin] = useState<Margin | null>(null);
  const asked = useAsked(useCallback(() => lists.codes(table, margin), [lists, table, margin]));
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.title(name)}</DialogTitle>
          <DialogContent className={styles.content}>
            <Body1>{words.what}</Body1>
            {asked.state === "waiting" && <Waiting size="small" />}
            {asked.state === "failed" && <Body1>{words.failed}</Body1>}
            {asked.state === "answered" && (
              <Codes
                // What was typed belongs to the codes that it was compared with.
                key={asked.answer.margin}
                codes={asked.answer}
                words={words}
                choose={setMargin}
              />
            )}
            <Caption1 className={styles.quiet}>{words.notSecret}</Caption1>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface CodesProps {
  readonly codes: CheckCodes;
  readonly words: CheckCodesWords;
  readonly choose: (margin: Margin) => void;
}

function Codes({ codes, words, choose }: CodesProps) {
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const found = codes.rows.filter(({ unit }) => unit.includes(search.trim()));
  const shown = found.slice(0, ROWS);
  return (
    <>
      {codes.margins.length > 1 && (
        <Field label={words.margin} size="small">
          <Select
            className={styles.narrow}
            select={{ className: styles.narrow }}
            value={codes.margin}
            onChange={(_, { value }) => {
              const margin = codes.margins.find((each) => each === value);
              if (margin) choose(margin);
            }}
          >
            {codes.margins.map((each) => (
              <option key={each} value={each}>
                {words.margins[each]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {codes.rows.length > ROWS && (
        <SearchBox
          className={styles.narrow}
          size="small"
          placeholder={words.search}
          aria-label={words.search}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            {[words.unit, words.code, words.theirs].map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <CodeLine name={words.wholeTable} code={codes.code} whole words={words} />
          {shown.map(({ unit, row, code }) => (
            <CodeLine key={row} name={unit} code={code} words={words} />
          ))}
        </tbody>
      </table>
      {found.length === 0 && <Caption1>{words.noneMatches}</Caption1>}
      {found.length > shown.length && (
        <Caption1 className={styles.quiet}>{words.shown(shown.length, found.length)}</Caption1>
      )}
    </>
  );
}
