import { assess } from "../../src/core/assess";
import type { Assessed } from "../../src/core/model/assessed";
import { isOwnCell, placeText } from "../../src/core/model/cell-ref";
import type { Place } from "../../src/core/model/cell-ref";
import type { Finding } from "../../src/core/model/finding";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings";
import { resolveReadings } from "../../src/core/scoring/readings";
import { builtInScheme } from "../../src/core/scoring/scheme";
import { gridOf } from "../../scripts/samples/sample-sheet";
import type { SampleSheet } from "../../scripts/samples/sample-sheet";
import { SEEDED_FAULTS, townshipYearSheets } from "../../scripts/samples/township-year";
import type { ExpectedFinding, SeededFault } from "../../scripts/samples/township-year";

function judged(sheets: readonly SampleSheet[]): Assessed {
  const scheme = builtInScheme(DEFAULT_SETTINGS.scheme);
  if (!scheme) throw new Error(`no scheme ${DEFAULT_SETTINGS.scheme}`);
  const { readings } = resolveReadings(scheme, {});
  const grids = sheets.map((sheet) => gridOf(sheet, "year.xlsx"));
  return assess(grids, DEFAULT_SETTINGS, scheme, readings);
}

function shown(place: Place): string {
  return isOwnCell(place) ? `${place.own}:${place.id}` : placeText(place, false);
}

/** `rule cell`, or `rule related…` for a rule that names no cell. Equal sides are no mistake. */
function told(findings: readonly Finding[]): string[] {
  return findings
    .filter((finding) => finding.rule !== "identical-sources")
    .map(({ rule, severity, cell, related }) =>
      [severity, rule, cell ? shown(cell) : related.map(shown).sort().join(" ")].join(" ")
    )
    .sort();
}

function expected(findings: readonly ExpectedFinding[]): string[] {
  return findings
    .map(({ rule, severity, cell, related }) =>
      [severity, rule, cell ?? [...(related ?? [])].sort().join(" ")].join(" ")
    )
    .sort();
}

function differencesOf(assessed: Assessed) {
  return assessed.reconciliation.differences
    .map(({ unit, period, parity, sex, registration, health }) =>
      [unit, period, parity, sex, registration, health].join(" ")
    )
    .sort();
}

function expectedDifferences(faults: readonly SeededFault[]) {
  return faults
    .flatMap((fault) => fault.differences ?? [])
    .map(({ unit, period, parity, sex, registration, health }) =>
      [unit, period, parity, sex, registration, health].join(" ")
    )
    .sort();
}

describe("the clean township year", () => {
  it("gives no finding, no difference, and full marks for what the sheets decide", () => {
    const clean = judged(townshipYearSheets([]));
    expect(clean.reading.tables).toHaveLength(24);
    expect(told(clean.findings)).toEqual([]);
    expect(differencesOf(clean)).toEqual([]);
    expect(clean.assessment?.reports.map((report) => report.state)).toEqual(
      Array(12).fill("agreed")
    );
  });
});

describe("a mistake in the township year", () => {
  it.each(SEEDED_FAULTS.map((fault) => [fault.what, fault] as const))(
    "gives exactly its findings and differences: %s",
    (_, fault) => {
      const assessed = judged(townshipYearSheets([fault]));
      expect(told(assessed.findings)).toEqual(expected(fault.findings));
      expect(differencesOf(assessed)).toEqual(expectedDifferences([fault]));
      expect(assessed.reconciliation.causes.map((cause) => cause.kind)).toEqual(
        fault.cause ? [fault.cause] : []
      );
    }
  );

  it("gives the same when all are made together", () => {
    const assessed = judged(townshipYearSheets());
    expect(told(assessed.findings)).toEqual(
      expected(SEEDED_FAULTS.flatMap((fault) => fault.findings))
    );
    expect(differencesOf(assessed)).toEqual(expectedDifferences(SEEDED_FAULTS));
    expect(assessed.reconciliation.causes.map((cause) => cause.kind).sort()).toEqual(
      SEEDED_FAULTS.flatMap((fault) => fault.cause ?? []).sort()
    );
  });
});
