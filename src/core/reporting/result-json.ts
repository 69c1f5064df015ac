/** The machine-readable result, `hengbi.result/1` (contract §4). Keys and order are fixed; numbers are exact. */
import type { Assessed } from "../model/assessed";
import type { BirthTable } from "../model/birth-table";
import { columnLetters } from "../model/cell-ref";
import type { Place } from "../model/cell-ref";
import type { Finding } from "../model/finding";
import type { ReadForm } from "../model/reading";
import type { LedgerEntry, Score, ScoredItem, ScoreFlag } from "../model/score";
import type { Cause } from "../model/reconciliation";
import { plainRatio } from "../ratio/plain-ratio";

export const RESULT_SCHEMA = "hengbi.result/1";

export interface ResultWords {
  readonly finding: (finding: Finding) => string;
  readonly cause: (cause: Cause) => string;
  readonly why: (entry: LedgerEntry) => string;
  readonly skip: (reason: Assessed["reading"]["skipped"][number]["reason"]) => string;
  readonly flag: (flag: ScoreFlag) => string;
}

export interface RunTimes {
  readonly read: number;
  readonly judge: number;
  readonly write: number;
}

/**
 * `place` prints a place as in contract §1 (null where an own cell is not in the written workbook).
 * The same input and settings give the same object but for `run.milliseconds` and file names.
 */
export function resultJson(
  assessed: Assessed,
  version: string,
  place: (of: Place) => string | null,
  words: ResultWords,
  milliseconds: RunTimes
): object {
  const places = (all: readonly Place[]) =>
    all.map(place).filter((text): text is string => text !== null);
  const { reading, reconciliation, assessment } = assessed;
  return {
    schema: RESULT_SCHEMA,
    version,
    asOf: assessed.asOf,
    settings: assessed.settings,
    tables: reading.tables.map(tableJson),
    skipped: reading.skipped.map(({ file, sheet, reason }) => ({
      file,
      sheet,
      why: words.skip(reason),
      reason,
    })),
    ...formsJson(reading.forms),
    findings: assessed.findings.map((finding) => ({
      id: finding.id,
      rule: finding.rule,
      severity: finding.severity,
      cell: finding.cell ? place(finding.cell) : null,
      related: places(finding.related),
      reportingUnit: finding.reportingUnit,
      unit: finding.unit,
      period: finding.period,
      parity: finding.parity,
      sex: finding.sex,
      actual: finding.actual,
      expected: finding.expected,
      message: words.finding(finding),
    })),
    reconciliation: {
      margin: reconciliation.margin,
      differences: reconciliation.differences.map((difference) => ({
        id: difference.id,
        reportingUnit: difference.reportingUnit,
        unit: difference.unit,
        period: difference.period,
        parity: difference.parity,
        sex: difference.sex,
        registration: difference.registration,
        health: difference.health,
        difference: difference.difference,
        cells: {
          registration: place(difference.cells.registration),
          health: place(difference.cells.health),
        },
        reason: difference.reason,
        ground: difference.ground,
      })),
      causes: reconciliation.causes.map((cause) => ({
        id: cause.id,
        kind: cause.kind,
        strength: cause.strength,
        text: words.cause(cause),
        chance: cause.chance,
        parts: cause.parts,
      })),
      total: reconciliation.total,
    },
    ratios: assessed.ratios.map((ratio) => {
      const { part, ...fields } = plainRatio(ratio);
      const { reportingUnit } = ratio;
      return {
        ...fields,
        reportingUnit: part === null ? reportingUnit : `${reportingUnit}（${part}）`,
      };
    }),
    scores: assessment
      ? assessment.scores.map((score) => scoreJson(score, assessment.scheme.id, places, words))
      : [],
    run: {
      cellsRead: reading.cellsRead,
      rowsRead: reading.rows.read,
      rowsJudged: reading.rows.judged,
      rowsSkipped: Object.values(reading.rows.skipped).reduce((sum, rows) => sum + rows, 0),
      milliseconds,
    },
  };
}

/** Forms with doubts, so that settings can name their columns; the key is absent where nothing is doubted. */
function formsJson(forms: readonly ReadForm[]): object {
  const doubted = forms.filter(({ doubts }) => doubts.length > 0);
  if (doubted.length === 0) return {};
  return {
    forms: doubted.map(({ fingerprint, sheets, doubts, columns }) => ({
      fingerprint,
      sheets,
      doubts,
      columns: columns.map(({ key, column, meaning }) => ({
        key,
        column: columnLetters(column),
        meaning,
      })),
    })),
  };
}

function tableJson(table: BirthTable): object {
  return {
    file: table.file,
    sheet: table.sheet,
    side: table.side,
    period: table.period,
    reportingUnit: table.reportingUnit,
    submitted: table.submitted?.day ?? null,
    units: table.rows.filter((row) => row.kind === "unit").length,
    columns: table.columns.map(({ column, parity, sex }) => ({
      column: columnLetters(column),
      parity,
      sex,
    })),
  };
}

/** Points leave hundredths here, and only here. */
const points = (hundredths: number): number => hundredths / 100;

function scoreJson(
  score: Score,
  scheme: string,
  places: (all: readonly Place[]) => string[],
  words: ResultWords
): object {
  const item = (scored: ScoredItem): object => ({
    id: scored.id,
    points: scored.points === null ? null : points(scored.points),
    max: points(scored.max),
    open: points(scored.open),
    notEntered: points(scored.notEntered),
    entries: scored.entries.map((entry) => ({
      kind: entry.kind,
      points: points(entry.points),
      why: words.why(entry),
      evidence: places(entry.evidence),
    })),
  });
  return {
    unit: score.unit,
    scheme,
    items: [...score.items, ...score.adjustments].map(item),
    base: points(score.base),
    adjustments: points(score.adjustment),
    total: points(score.total),
    provisional: score.provisional,
    rank: score.rank,
    flags: score.flags.map(words.flag),
  };
}
