import { sampleFile } from "../../scripts/samples/sample-file";
import { SEEDED_FAULTS, TOWNSHIP, townshipYear } from "../../scripts/samples/township-year";
import { judgedBook } from "../support/judged";

/** `rule cell`, for comparing sets of findings. */
const named = (findings: readonly { readonly rule: string; readonly cell: string | null }[]) =>
  findings.map(({ rule, cell }) => `${rule} ${cell ?? "–"}`).sort();

describe("the township year", () => {
  it("gives no error and no warning when it is clean", async () => {
    const { json } = await judgedBook(await sampleFile(townshipYear([])));
    expect(json.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(json.reconciliation.differences).toEqual([]);
    expect(json.run).toMatchObject({ rowsJudged: 24 * 13 });
  });

  it.each(SEEDED_FAULTS.map((fault) => [fault.what, fault] as const))(
    "%s Exactly its finding, nothing else.",
    async (_, fault) => {
      const { json } = await judgedBook(await sampleFile(townshipYear([fault])));
      const loud = json.findings.filter(({ severity }) => severity !== "info");
      const expected = fault.findings.filter(({ severity }) => severity !== "info");
      expect(named(loud)).toEqual(named(expected));
      for (const { rule, cell, severity, related = [] } of fault.findings) {
        const candidates = json.findings.filter(
          (found) => found.rule === rule && found.cell === cell && found.severity === severity
        );
        const found = candidates.find((one) => related.every((at) => one.related.includes(at)));
        expect(found ?? `${rule} with ${related.join()}`).toMatchObject({ rule });
      }
      const differences = (fault.differences ?? []).map(
        ({ unit, period, parity, sex, registration, health }) => ({
          unit,
          period,
          parity,
          sex,
          registration,
          health,
          reportingUnit: TOWNSHIP,
          difference: registration - health,
        })
      );
      expect(json.reconciliation.differences).toEqual(
        expect.arrayContaining(differences.map((one) => expect.objectContaining(one) as object))
      );
      expect(json.reconciliation.differences).toHaveLength(differences.length);
      expect(json.reconciliation.causes.map(({ kind }) => kind)).toEqual(
        fault.cause ? [fault.cause] : []
      );
    }
  );

  it("finds all mistakes together, each at its place and once", async () => {
    const { json } = await judgedBook(await sampleFile(townshipYear()));
    const loud = json.findings.filter(({ severity }) => severity !== "info");
    const expected = SEEDED_FAULTS.flatMap((fault) => fault.findings).filter(
      ({ severity }) => severity !== "info"
    );
    expect(named(loud)).toEqual(named(expected));
    expect(new Set(json.findings.map(({ id }) => id)).size).toBe(json.findings.length);
  });
});
