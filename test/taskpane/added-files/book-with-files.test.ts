/** The workbook open in Excel and files beside it: judged together, written into the workbook alone. */
import { isRange } from "../../../src/core/model/cell-ref";
import { copyOrigin } from "../../../src/core/model/copy-origin";
import { Book } from "../../excel-stand-in/book";
import { gridsOf } from "../../hosts/opened-host";
import { judgedGrids } from "./judged-grids";
import { differencesOf, openedOver } from "./excel-with-files";
import type { OpenedPane } from "./excel-with-files";
import { HEALTH, partedSample } from "./parted-sample";
import type { Parted } from "./parted-sample";

let parted: Parted;
/** What the two sides differ in when all sheets stand in one workbook. */
let expected: ReturnType<typeof differencesOf>;

beforeAll(async () => {
  parted = await partedSample();
  expected = judgedGrids(parted.all).reconciliation.differences.map(
    ({ id, registration, health }) => ({ id, registration, health })
  );
  expect(expected.length).toBeGreaterThan(5);
});

function sheetNames({ excel }: OpenedPane): string[] {
  return excel.book.sheets.map(({ name }) => name);
}

function formulasOf({ excel }: OpenedPane): string[] {
  return excel.book.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ formula }) => formula ?? [])
  );
}

async function withHealth(workbook = Book.of(parted.registration)): Promise<OpenedPane> {
  const pane = await openedOver(workbook);
  pane.book.add([{ name: HEALTH, grids: parted.health }]);
  await pane.session.check();
  return pane;
}

describe("a file beside the workbook open in Excel", () => {
  it("is looked at as soon as it is added, before anything is checked", async () => {
    const { session, book, clock } = await openedOver(Book.of(parted.registration));
    expect(session.state.judgement?.tables).toHaveLength(12);
    book.add([{ name: HEALTH, grids: parted.health }]);
    await clock.pass(0);
    expect(session.state.judgement?.tables).toHaveLength(24);
    expect(session.state.judgement?.files).toEqual(["", HEALTH]);
    expect(session.state.checked).toBe(false);
  });

  it("is the other side: the same differences as in one workbook", async () => {
    const { session } = await withHealth();
    expect(differencesOf(session)).toEqual(expected);
  });

  it("takes part in rechecks while the clerk types, and goes again when it is put away", async () => {
    const { session, book, excel, clock } = await withHealth();
    const first = session.state.judgement?.reconciliation.differences.find(({ id }) =>
      id.endsWith("枫林村/2025-06/1/male")
    );
    const cell = first?.cells.registration;
    if (!first || !cell || "own" in cell || "firstRow" in cell)
      throw new Error("a cell was expected");
    excel.clerk.type(
      cell.sheet,
      `${String.fromCharCode(65 + cell.column)}${cell.row + 1}`,
      first.health
    );
    await clock.pass(1000);
    expect(differencesOf(session).map(({ id }) => id)).not.toContain(first.id);
    expect(session.state.settled.map(({ finding }) => finding.id)).toContain(
      "source-mismatch/青山镇/2025-06/枫林村/1/male"
    );

    await clock.pass(10_000);
    book.remove(HEALTH);
    await clock.pass(4000);
    expect(session.state.judgement?.files).toEqual([""]);
    expect(differencesOf(session)).toEqual([]);
    // What went away with its file was not mended by anybody.
    expect(session.state.settled).toEqual([]);
    expect(session.state.equalised.map(({ before }) => before.id)).toEqual([first.id]);
  });

  it("is the side that the clerk says, until he takes it back", async () => {
    const { session, book, clock } = await withHealth();
    const sides = () =>
      new Set(
        session.state.judgement?.tables
          .filter(({ file }) => file === HEALTH)
          .map(({ side }) => side)
      );
    book.nameSide(HEALTH, "registration");
    await clock.pass(4000);
    expect([...sides()]).toEqual(["registration"]);
    book.nameSide(HEALTH, null);
    await clock.pass(4000);
    expect([...sides()]).toEqual(["health"]);
  });
});

describe("writing with a file beside the workbook", () => {
  it("copies the file's tables into the workbook; every formula points at a sheet that is there", async () => {
    const pane = await withHealth();
    await pane.session.write();
    expect(pane.session.state.problem).toBeNull();
    expect(pane.excel.book.foreignWrites).toEqual([]);
    const copies = sheetNames(pane).filter((name) => name.startsWith("卫生2025年1-12月_"));
    expect(copies).toHaveLength(12);
    expect(pane.session.state.copies).toEqual(copies);
    const formulas = formulasOf(pane);
    expect(formulas.filter((formula) => formula.includes("["))).toEqual([]);
    expect(formulas.some((formula) => formula.includes("'卫生2025年1-12月_3月'!"))).toBe(true);
    const there = new Set(sheetNames(pane));
    const named = formulas.flatMap((formula) => [...formula.matchAll(/'((?:[^']|'')+)'!/g)]);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(([, name = ""]) => !there.has(name))).toEqual([]);
  });

  it("leaves the copies out while the file is there: nothing counts twice, and nothing is written twice", async () => {
    const pane = await withHealth();
    await pane.session.write();
    const names = sheetNames(pane);
    await pane.session.check();
    expect(pane.session.state.judgement?.tables).toHaveLength(24);
    expect(differencesOf(pane.session)).toEqual(expected);
    await pane.session.write();
    expect(sheetNames(pane)).toEqual(names);
    expect(pane.excel.book.foreignWrites).toEqual([]);
  });

  it("lets the copies stand in when the workbook is opened again without the file", async () => {
    const pane = await withHealth();
    await pane.session.write();
    const findings = pane.session.state.judgement?.findings.map(({ id }) => id);
    pane.session.close();

    const again = await openedOver(pane.excel.book);
    await again.session.check();
    expect(again.session.state.judgement?.files).toEqual([""]);
    expect(differencesOf(again.session)).toEqual(expected);
    expect(again.session.state.judgement?.findings.map(({ id }) => id)).toEqual(findings);
    expect(again.book.view().standIns).toEqual([
      { file: HEALTH, sheets: again.session.state.copies },
    ]);
    await again.session.write();
    expect(again.session.state.problem).toBeNull();
    expect(sheetNames(again)).toEqual(sheetNames(pane));

    // The file comes again: it is the file that counts, once.
    again.book.add([{ name: HEALTH, grids: parted.health }]);
    await again.session.check();
    expect(again.book.view().standIns).toEqual([]);
    expect(again.session.state.judgement?.tables).toHaveLength(24);
    expect(differencesOf(again.session)).toEqual(expected);
    await again.session.write();
    expect(sheetNames(again)).toEqual(sheetNames(pane));
  });

  it("keeps the side that the clerk named with the copy", async () => {
    const pane = await openedOver(Book.of(parted.registration));
    // The same forms as the open ones: only the clerk can say that they are the other side.
    const others = parted.registration.map((grid) => ({ ...grid, file: "转来.xlsx" }));
    pane.book.add([{ name: "转来.xlsx", grids: others }]);
    pane.book.nameSide("转来.xlsx", "health");
    await pane.session.check();
    await pane.session.write();
    pane.session.close();
    const again = await openedOver(pane.excel.book);
    await again.session.check();
    const sides = again.session.state.judgement?.tables.map(({ side }) => side).sort();
    expect(sides).toEqual([
      ...Array<string>(12).fill("health"),
      ...Array<string>(12).fill("registration"),
    ]);
  });

  it("uses a newer file of the same name in the old copies, and retires those that it no longer fills", async () => {
    const pane = await withHealth();
    await pane.session.write();
    const names = sheetNames(pane);
    expect(pane.book.add([{ name: HEALTH, grids: parted.health.slice(0, 3) }])).toEqual([HEALTH]);
    await pane.session.check();
    await pane.session.write();
    expect(sheetNames(pane)).toEqual(names);
    pane.session.close();
    const again = await openedOver(pane.excel.book);
    await again.session.check();
    const health = again.session.state.judgement?.tables.filter(({ side }) => side === "health");
    expect(health?.map(({ period }) => period)).toEqual(["2025-01", "2025-02", "2025-03"]);
  });

  it("removes the copies with our other sheets and leaves the clerk's", async () => {
    const pane = await withHealth();
    await pane.session.write();
    await pane.session.removeOwnSheets();
    expect(sheetNames(pane)).toEqual(parted.registration.map(({ name }) => name));
    expect(pane.session.state).toMatchObject({ ownSheets: [], copies: [] });
    // The file is still beside the workbook.
    expect(differencesOf(pane.session)).toEqual(expected);
  });

  it("writes no name of a person and no remark into a copy, and hides where it came from", async () => {
    const pane = await withHealth();
    await pane.session.write();
    const copy = gridsOf(pane.excel.book).find(({ name }) => name === "卫生2025年1-12月_3月");
    if (!copy) throw new Error("no copy");
    expect(copyOrigin(copy)).toEqual({ file: HEALTH, sheet: "3月", side: null });
    const texts = copy.values.flat().filter((value) => typeof value === "string");
    expect(texts.filter((text) => /负责人|填表人|联系电话/.test(text))).toEqual([]);
    const sheet = pane.excel.book.sheet(copy.name);
    const column = copy.values[0]?.indexOf("hengbi.source-copy") ?? -1;
    expect(sheet?.hiddenColumns.has(column)).toBe(true);
  });
});

describe("cells of an added file", () => {
  it("cannot be shown until their copy is written, and are then shown there", async () => {
    const { session, excel } = await withHealth();
    const cell = { file: HEALTH, sheet: "3月", row: 5, column: 6 };
    expect(await session.reveal(cell)).toBe(false);
    await session.write();
    expect(await session.reveal(cell)).toBe(true);
    expect(excel.book.active?.name).toBe("卫生2025年1-12月_3月");
    expect(excel.book.active?.selected).toMatchObject({ firstRow: 5, firstColumn: 6 });
  });

  it("are named where a figure comes from, also when the clerk stands on the copy", async () => {
    const { session } = await withHealth();
    await session.write();
    const difference = session.state.judgement?.reconciliation.differences[0];
    const part = difference?.parts.health[0];
    if (!part) throw new Error("a part was expected");
    const [row, column] = isRange(part)
      ? [part.firstRow, part.firstColumn]
      : [part.row, part.column];
    await session.trace({ file: "", sheet: `卫生2025年1-12月_${part.sheet}`, row, column });
    expect(session.state.origin).toMatchObject({
      difference: difference.id,
      cell: { file: HEALTH, sheet: part.sheet },
    });
  });
});

describe("last year's result beside the workbook", () => {
  it("brings the reasons along; what the open workbook says wins", async () => {
    const first = await withHealth();
    const [one, other] = first.session.state.judgement?.reconciliation.differences ?? [];
    if (!one || !other) throw new Error("two differences were expected");
    await first.session.giveReason(one.id, "D05", "登记第7页");
    await first.session.giveReason(other.id, "D06", "登记第8页");
    await first.session.write();
    const earlier = gridsOf(first.excel.book).map((grid) => ({ ...grid, file: "上月结果.xlsx" }));
    first.session.close();

    const now = await withHealth();
    await now.session.giveReason(other.id, "D07", "登记第9页");
    await now.session.write();
    now.book.add([
      {
        name: "上月结果.xlsx",
        grids: earlier.filter(({ ownKind }) => ownKind !== null && ownKind !== "source-copy"),
      },
    ]);
    await now.session.check();
    const said = new Map(
      now.session.state.judgement?.reconciliation.differences.map(({ id, reason, ground }) => [
        id,
        { reason, ground },
      ])
    );
    expect(said.get(one.id)).toEqual({ reason: "D05", ground: "登记第7页" });
    expect(said.get(other.id)).toEqual({ reason: "D07", ground: "登记第9页" });
    // Its sheets are nobody's to write to, remove or name.
    expect(now.session.state.ownSheets).toEqual(sheetNames(now).slice(12));
    await now.session.write();
    expect(now.session.state.problem).toBeNull();
  });
});
