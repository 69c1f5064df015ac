/** The ratios of one office: counts in columns, and a ratio of them only where somebody asks for it. */
import { ALL_UNITS } from "../model/births";
import type { SpanKind } from "../model/sex-ratio";
import type { OfficeBirths } from "./office-births";
import type { RatioColumn, RatioColumns } from "./ratio-columns";
import type { EvidenceOf } from "./ratio-evidence";
import { SharedRatio } from "./shared-ratio";
import type { RatioPlace } from "./shared-ratio";

/** Spans whose ratios are tested, and have a verdict. */
const TESTED_SPANS: readonly SpanKind[] = ["year", "three-years"];

export class OfficeRatios {
  /** Ratios that get a verdict, by column and number of the unit; none in a span without tests. */
  private readonly judged: readonly (readonly (SharedRatio | null)[])[];
  private readonly places: RatioPlace[] = [];

  constructor(
    private readonly office: OfficeBirths,
    private readonly columns: RatioColumns,
    private readonly evidenceOf: EvidenceOf
  ) {
    this.judged = columns.columns.map((column) =>
      TESTED_SPANS.includes(column.time.spanKind) ? this.unitsOf(column) : []
    );
  }

  /** The ratios that are to be judged in place, before any is handed out. */
  addTested(ratios: SharedRatio[]): void {
    for (const column of this.judged) for (const ratio of column) if (ratio) ratios.push(ratio);
  }

  /** Unit after unit, all together last; spans and parities in which a unit reported nothing are left out. */
  addAll(ratios: SharedRatio[]): void {
    for (let number = 0; number <= this.columns.units.length; number += 1) this.add(number, ratios);
  }

  /** As {@link addAll} of what is high or low, and of all units together. */
  addTelling(ratios: SharedRatio[]): void {
    const together = this.columns.units.length;
    const found: { readonly number: number; readonly ratio: SharedRatio }[] = [];
    for (const column of this.judged) {
      column.forEach((ratio, number) => {
        const told = ratio?.verdict === "high" || ratio?.verdict === "low";
        if (ratio && told && number < together) found.push({ number, ratio });
      });
    }
    found.sort((a, b) => a.number - b.number);
    for (const { ratio } of found) ratios.push(ratio);
    this.add(together, ratios);
  }

  private unitsOf(column: RatioColumn): (SharedRatio | null)[] {
    const ratios: (SharedRatio | null)[] = [];
    for (let number = 0; number <= this.columns.units.length; number += 1) {
      ratios.push(this.made(column, number));
    }
    return ratios;
  }

  /** In plain loops into one list: there are a hundred thousand of them. */
  private add(number: number, ratios: SharedRatio[]): void {
    const { columns } = this.columns;
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index];
      const ratio = this.judged[index]?.[number] ?? (column ? this.made(column, number) : null);
      if (ratio) ratios.push(ratio);
    }
  }

  private made({ time, births }: RatioColumn, number: number): SharedRatio | null {
    const male = births.male[number] ?? Number.NaN;
    const female = births.female[number] ?? Number.NaN;
    if (Number.isNaN(male) || Number.isNaN(female)) return null;
    return new SharedRatio(this.placeOf(number), time, this.evidenceOf(male, female));
  }

  private placeOf(number: number): RatioPlace {
    const known = this.places[number];
    if (known) return known;
    const { reportingUnit, part } = this.office;
    const place = { reportingUnit, unit: this.columns.units[number] ?? ALL_UNITS, part };
    this.places[number] = place;
    return place;
  }
}
