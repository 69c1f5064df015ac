/** 男女列颠倒 (D16): boys stand under girls and the reverse, in one row or in the whole sheet, which is then said once. */
import { ALL_UNITS } from "../../../model/births";
import type { Margin } from "../../../model/reconciliation";
import type { Accidents } from "../accidents";
import type { DifferenceGrid, DifferingRow, Spot } from "../difference-grid";
import type { DifferingFigures, WholeRow } from "../differing-figures";
import { FIGURES } from "../../margins";
import { SLIP_RATES } from "../slip-rates";
import type { Story } from "../story";

/** Of sheets (an office's month), those with the columns exchanged in every row. */
const SHEETS = 1 / 2000;
/** A sheet is exchanged when the rows that show it are at least so many, and at least this share of those that differ. */
const LEAST_ROWS = 3;
const LEAST_SHARE = 0.8;

interface RowExchange {
  readonly row: DifferingRow;
  /** Pairs (male, female) of differences that are exactly exchanged. */
  readonly exact: readonly (readonly [number, number])[];
  /** Pairs that are exchanged but for something that came over one figure: each difference, and how much of it is exchanged. */
  readonly halves: readonly (readonly [index: number, amount: number])[];
  /** Differences of pairs that are not exactly exchanged, and what is over in them. */
  readonly spoilt: readonly number[];
  readonly over: readonly number[];
}

export class ExchangedSexes {
  private readonly byRow = new Map<number, RowExchange>();

  constructor(
    private readonly grid: DifferenceGrid,
    figures: DifferingFigures
  ) {
    for (const row of grid.rows) {
      const whole = row.margin === "cell" || row.margin === "sex" ? figures.of(row) : null;
      const exchange = whole && exchangeOf(grid, row, whole);
      if (exchange) this.byRow.set(row.index, exchange);
    }
  }

  /** Whether an exchange of the row's sexes would leave just this pair of differences. */
  readonly leavesOnly = (first: Spot): boolean => {
    const exchange = this.byRow.get(first.row);
    return (
      exchange !== undefined &&
      exchange.exact.length === 1 &&
      exchange.spoilt.length === 0 &&
      exchange.exact[0]?.[0] === first.index
    );
  };

  stories(accidents: Accidents): Story[] {
    return [...this.byRow.values()].flatMap((exchange) => this.rowStory(exchange, accidents) ?? []);
  }

  private rowStory(exchange: RowExchange, accidents: Accidents): Story | null {
    const { row, exact, halves, spoilt, over } = exchange;
    if (pairsTold(exchange) < 2) return null;
    const explains = [...exact.flat(), ...halves.map(([index]) => index)].sort((a, b) => a - b);
    const covers = [...exact.flat(), ...spoilt].sort((a, b) => a - b);
    const [first] = covers.flatMap((index) => this.grid.spots[index] ?? []);
    if (!first) return null;
    const misfit = over.reduce(
      (sum, amount) => sum + Math.log(accidents.chanceOf(amount, first, covers)),
      0
    );
    return {
      kind: "sexes-exchanged",
      covers,
      explains,
      ...(halves.length > 0 ? { amounts: new Map(halves) } : {}),
      prior: Math.log(SLIP_RATES["sexes-exchanged"]) + misfit,
      sized: 0,
      family: sheetFamily(row),
      id: [],
      detail: { cells: explains.length, rows: 1 },
    };
  }

  /** Whole sheets; their cells have no other story that is nearly as short. */
  sheets(): Story[] {
    const byMonth = new Map<string, { differing: number; exchanged: RowExchange[] }>();
    for (const row of this.grid.rows) {
      const key = sheetFamily(row);
      const sheet = byMonth.get(key) ?? { differing: 0, exchanged: [] };
      byMonth.set(key, sheet);
      sheet.differing += 1;
      const exchange = this.byRow.get(row.index);
      if (exchange && exchange.spoilt.length === 0) sheet.exchanged.push(exchange);
    }
    return [...byMonth].flatMap(([family, { differing, exchanged }]): Story[] => {
      if (exchanged.length < LEAST_ROWS || exchanged.length < LEAST_SHARE * differing) return [];
      const cells = exchanged.flatMap(({ exact }) => exact.flat()).sort((a, b) => a - b);
      return [
        {
          kind: "sexes-exchanged",
          covers: cells,
          explains: cells,
          prior: Math.log(SHEETS),
          sized: 0,
          family,
          id: ["sheet"],
          detail: { unit: ALL_UNITS, cells: cells.length, rows: exchanged.length },
        },
      ];
    });
  }
}

/** Pairs of boys and girls that the story explains, exactly or but for one figure. */
function pairsTold({ exact, halves }: Pick<RowExchange, "exact" | "halves">): number {
  return exact.length + halves.length / 2;
}

function sheetFamily({ office, month }: DifferingRow): string {
  return `sheet/${office}/${month}`;
}

/** Figures of boys and girls of one parity, by their place. */
function sexPairs(margin: Margin): (readonly [number, number])[] {
  return FIGURES[margin].flatMap(({ parity, sex }, male) => {
    const female = FIGURES[margin].findIndex(
      (other) => other.parity === parity && other.sex === "female"
    );
    return sex === "male" && female >= 0 ? [[male, female] as const] : [];
  });
}

/** Both sides alike: each side's boys are the other's girls, whichever of them is exchanged. */
function exchangeOf(
  grid: DifferenceGrid,
  row: DifferingRow,
  { registration, health }: WholeRow
): RowExchange | null {
  const at = new Map(row.cells.map((index) => [grid.spots[index]?.figure, index]));
  const exact: (readonly [number, number])[] = [];
  const halves: (readonly [number, number])[] = [];
  const spoilt: number[] = [];
  const over: number[] = [];
  for (const [male, female] of sexPairs(row.margin)) {
    const boys = (registration[male] ?? 0) - (health[female] ?? 0);
    const girls = (registration[female] ?? 0) - (health[male] ?? 0);
    const [one, other] = [at.get(male), at.get(female)];
    if (boys === 0 && girls === 0) {
      if (one !== undefined && other !== undefined) exact.push([one, other]);
      continue;
    }
    for (const index of [one, other]) if (index !== undefined) spoilt.push(index);
    for (const amount of [boys, girls]) if (amount !== 0) over.push(amount);
    if (boys === 0 || girls === 0) halves.push(...sharedOf(grid, one, other));
  }
  return over.length <= pairsTold({ exact, halves }) ? { row, exact, halves, spoilt, over } : null;
}

/** What two opposite differences have in common; nothing where they are not opposite. */
function sharedOf(
  grid: DifferenceGrid,
  one: number | undefined,
  other: number | undefined
): (readonly [number, number])[] {
  const [first, second] = [grid.spots[one ?? -1], grid.spots[other ?? -1]];
  if (!first || !second || first.amount > 0 === second.amount > 0) return [];
  const births = Math.min(Math.abs(first.amount), Math.abs(second.amount));
  return [first, second].map(({ index, amount }) => [index, Math.sign(amount) * births] as const);
}
