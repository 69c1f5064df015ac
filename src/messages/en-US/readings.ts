/** The texts of the readings for the county to confirm. */
import type { ReadingsWords } from "../../core/reporting/readings-words";
import { dayText } from "./common";

function points(hundredths: number): string {
  const text = (Math.abs(hundredths) / 100).toFixed(2);
  return hundredths === 0 ? "0.00" : `${hundredths < 0 ? "−" : "+"}${text}`;
}

export const readings: ReadingsWords = {
  title: (scheme) => `Readings to be confirmed (${scheme})`,
  notes: ({ asOf, units, provisional }) => [
    `Where the method can be read in several ways, the county decides. Below: the reading in use, the others, and what each would change in the present points (as of ${dayText(asOf)}, ${units} unit(s) assessed${provisional > 0 ? `, ${provisional} of them provisional` : ""}). The effects come from scoring the present data again; run again when the data change. Readings are changed in the settings.`,
  ],
  basisTitle: "1. Basis",
  basis: {
    document: "Document",
    number: "Number",
    year: "Year",
    typedDocument: "Document (confirmed)",
    typedNumber: "Number (confirmed)",
    typedYear: "Year (confirmed)",
  },
  unstated: "not stated by the scheme",
  inForce: "In force",
  confirmed: "confirmed to be in force",
  unconfirmed: "not confirmed (nobody is ranked before the first row of Score input confirms it)",
  readingsTitle: "2. Readings",
  headers: {
    question: "Question",
    option: "Reading",
    chosen: "In use",
    effect: "Points if changed to this",
  },
  question: (number, question, isDefault) =>
    `${number}. ${question}${isDefault ? "" : " (not the default)"}`,
  chosen: "☑",
  notChosen: "☐",
  ownNumber: (value) => `own number: ${String(value).replace("-", "−")}`,
  effect: ({ least, most, units, flags }, several) => {
    const change =
      units === 0
        ? "points unchanged"
        : several
          ? `${units} unit(s), ${least === most ? points(least) : `${points(least)} to ${points(most)}`}`
          : points(least);
    return flags === 0
      ? change
      : `${change}; class or veto changes${several ? ` for ${flags} unit(s)` : ""}`;
  },
  datesTitle: "3. Dates and late registration",
  dates: ({ dueDay, inclusive, reconcileDay, ownDays, missingBeforeFirst, lateRegistration }) => [
    [
      "Forms are due",
      `on day ${dueDay} of the next month${inclusive ? " (included)" : " (excluded)"}${ownDays > 0 ? `; ${ownDays} month(s) have a day of their own` : ""}`,
    ],
    [
      "Reconciliation",
      `up to day ${reconcileDay} of the next month; what is unexplained then counts as unequal`,
    ],
    [
      "Months before the first form",
      missingBeforeFirst === "open" ? "to be confirmed, neither won nor lost" : "count as missing",
    ],
    [
      "Births of earlier years registered now",
      lateRegistration === "exclude" ? "not counted in the month" : "counted in the month",
    ],
  ],
  signTitle: "4. Confirmation",
  sign: ["Assessing office (seal)", "Registration office (seal)", "Health office (seal)"],
  signature: "Signed:                                        Date:",
  nothing: "Nobody is assessed: there is no reading to confirm.",
};
