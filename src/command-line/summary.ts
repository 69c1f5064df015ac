/** The table that the terminal shows after a run: what was read, found, compared, and where to look first. */
import Table from "cli-table3";
import type { Assessed } from "../core/model/assessed";
import { ALL_UNITS } from "../core/model/births";
import type { Place } from "../core/model/cell-ref";
import type { SexRatio } from "../core/model/sex-ratio";
import type { CommandMessages } from "../messages/command-words-in";
import { formsToConfirm } from "./to-confirm";

/** Findings named in the terminal; the rest stands in the workbook. */
const NAMED_FINDINGS = 12;
const SCORES_NAMED = 12;
/** Columns of a terminal, without borders; together a line of 110. */
const FACTS_WIDTH = 90;
const CELL_WIDTH = 16;
const UNIT_WIDTH = 20;
const SENTENCE_WIDTH = 52;

export function summaryOf(
  assessed: Assessed,
  out: string,
  place: (of: Place) => string | null,
  messages: CommandMessages
): string {
  const w = messages.command.summary;
  const { reading, findings, reconciliation, assessment } = assessed;
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  const table = new Table({ style: { head: [], border: [] } });
  const facts = {
    push: ([name, content]: readonly [string, string]) =>
      table.push([name, wrapped(content, FACTS_WIDTH)]),
  };
  const skippedRows = reading.rows.read - reading.rows.judged;
  facts.push([
    w.read,
    w.readContent(reading.tables.length, reading.rows.read, reading.rows.judged, skippedRows),
  ]);
  const skipped = reading.skipped.filter((sheet) => sheet.reason !== "own-sheet");
  if (skipped.length > 0) {
    facts.push([
      w.skipped,
      skipped
        .map((sheet) => `${sheet.sheet}：${messages.sheets.run.skip[sheet.reason]}`)
        .join("\n"),
    ]);
  }
  const waiting = formsToConfirm(reading, messages);
  if (waiting.length > 0) facts.push([messages.command.toConfirm.name, waiting.join("\n")]);
  facts.push([w.findings, w.findingsContent(counts.error, counts.warning, counts.info)]);
  const { total } = reconciliation;
  const incomplete = reconciliation.months.reduce((sum, month) => sum + month.incomplete.length, 0);
  facts.push([
    w.compared,
    reconciliation.margin === null
      ? w.notCompared
      : w.comparedContent(
          reconciliation.differences.length,
          total.difference,
          total.gross.confirmed,
          total.gross.presumed,
          total.gross.unexplained
        ) + (incomplete > 0 ? w.incomplete(incomplete) : ""),
  ]);
  const ratio = headlineRatio(assessed.ratios);
  if (ratio) {
    const { span, ratio: value, low, high, verdict, spanKind } = ratio;
    const shown = (limit: number | null) => (limit === null ? "∞" : limit.toFixed(1));
    facts.push([
      w.ratio,
      w.ratioContent(
        `${messages.sheets.spanKind[spanKind]} ${messages.sheets.period(span)}`,
        value === null ? "—" : value.toFixed(2),
        shown(low),
        shown(high),
        messages.sheets.ratio.verdict[verdict]
      ),
    ]);
  }
  const scores = assessment?.scores ?? [];
  facts.push([
    w.score,
    scores.length === 0
      ? w.notScored
      : scores
          .slice(0, SCORES_NAMED)
          .map((score) =>
            w.scoreContent(
              score.unit,
              (score.total / 100).toFixed(2),
              score.provisional,
              score.rank
            )
          )
          .join("\n"),
  ]);

  const lines = [assessed.asOf ? w.title(assessed.asOf) : "", table.toString()];
  const named = findings.filter((finding) => finding.severity !== "info").slice(0, NAMED_FINDINGS);
  if (named.length > 0) {
    const where = new Table({ head: [...w.headers], style: { head: [], border: [] } });
    for (const finding of named) {
      const at = finding.cell ?? finding.related[0];
      const sentence = messages.sheets.findings.sentence(finding, (of) => place(of) ?? "");
      where.push([
        messages.sheets.severity[finding.severity],
        wrapped((at ? place(at) : null) ?? "—", CELL_WIDTH),
        wrapped(whose(finding, messages), UNIT_WIDTH),
        wrapped(sentence, SENTENCE_WIDTH),
      ]);
    }
    lines.push(w.where, where.toString());
    if (findings.length > named.length) lines.push(w.more(findings.length - named.length));
  } else if (reconciliation.differences.length === 0) lines.push(w.nothingToDo);
  lines.push(w.written(out));
  return lines.filter((line) => line !== "").join("\n");
}

/** Who and when a finding is about: 李家村 2025年3月. */
function whose(finding: Assessed["findings"][number], messages: CommandMessages): string {
  const unit = finding.unit === "" ? finding.reportingUnit : messages.sheets.unit(finding.unit);
  return [unit, finding.period ? messages.sheets.period(finding.period) : ""]
    .filter((part) => part !== "")
    .join(" ");
}

/** Broken into lines by shown width: a Chinese character takes two columns, and any two may be parted. */
function wrapped(text: string, width: number): string {
  return text
    .split("\n")
    .flatMap((line) => {
      const lines = [""];
      for (const part of line.match(/[\u0020-\u007e]+|./gu) ?? []) {
        const last = lines.at(-1) ?? "";
        if (last !== "" && shownWidth(last + part) > width) lines.push(part.trimStart());
        else lines[lines.length - 1] = last + part;
      }
      return lines;
    })
    .join("\n");
}

/** Columns of a terminal: Han characters and full-width forms take two. */
function shownWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

/** The ratio of all births: the completed year if there is one, else the year to date, else everything. */
function headlineRatio(ratios: readonly SexRatio[]): SexRatio | null {
  const all = ratios.filter(
    (ratio) => ratio.unit === ALL_UNITS && ratio.parity === "all" && ratio.part === null
  );
  const several = all.some((ratio) => ratio.reportingUnit === ALL_UNITS);
  const top = all.filter((ratio) => !several || ratio.reportingUnit === ALL_UNITS);
  for (const kind of ["year", "year-to-date", "all"] as const) {
    const found = top.filter((ratio) => ratio.spanKind === kind).at(-1);
    if (found) return found;
  }
  return null;
}
