/** Checking: every rule over everything that was read. Findings are data; sentences are in the messages. */
import type { Finding, Severity } from "../model/finding";
import { CATALOGUE } from "./catalogue";
import type { CheckingContext } from "./checking-context";
import { examine } from "./examination";
import { findingId, uniqueIds } from "./finding-id";

const MOST_URGENT_FIRST: readonly Severity[] = ["error", "warning", "info"];

/**
 * All findings: what must be corrected first, then in the order of the catalogue and within a rule in
 * the order of the sheets. Ids are unique and stable: the same fault has the same id on the next run,
 * also when rows move.
 */
export function check(context: CheckingContext): Finding[] {
  const findings = findingsOf(context);
  return MOST_URGENT_FIRST.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity)
  );
}

function findingsOf(context: CheckingContext): Finding[] {
  const examination = examine(context);
  const unique = uniqueIds();
  return CATALOGUE.flatMap((rule) =>
    rule.find(examination).map((found): Finding => {
      const { cell, part = null, detail = {} } = found;
      return {
        id: unique(findingId(rule.id, found)),
        rule: rule.id,
        severity: rule.severity,
        cell,
        related: found.related ?? [],
        side: found.side ?? null,
        reportingUnit: found.reportingUnit ?? "",
        unit: found.unit ?? "",
        period: found.period ?? null,
        parity: found.parity ?? null,
        sex: found.sex ?? null,
        actual: found.actual ?? null,
        expected: found.expected ?? null,
        detail: part === null ? detail : { ...detail, part },
      };
    })
  );
}
