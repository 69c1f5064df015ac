/** A form confirmed in the pane, as a file, in another workbook and on the command line. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadSettings } from "../../../src/command-line/load-settings";
import type { CellValue, SheetGrid } from "../../../src/core/model/sheet-grid";
import { readSheets } from "../../../src/core/reading/read-sheets";
import { commandMessagesIn } from "../../../src/messages/command-words-in";
import { settingsFileText } from "../../../src/taskpane/session/kept-settings";
import { sheetGrid } from "../../support/sheet-grid";
import { opened } from "./opened-session";

const HEADER: readonly (readonly CellValue[])[] = [
  ["单位", "本省户籍人数", null, "非本省户籍人数", null],
  [null, "男", "女", "男", "女"],
];

/** Split by residence without a whole: nobody but the clerk knows which part counts. */
const month = (of: number): SheetGrid =>
  sheetGrid(`${of}月`, [
    [`2025年${of}月出生实名制汇总表`],
    ...HEADER,
    ["李家村", 10 + of, 9, 1, 1],
    ["张家村", 7, 8, 2, of],
  ]);

const COLUMNS = {
  "本省户籍人数/男": { measure: "births", parity: "all", sex: "male" },
  "本省户籍人数/女": { measure: "births", parity: "all", sex: "female" },
} as const;

describe("a form confirmed in the pane", () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "hengbi-forms-"))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is kept in the workbook, loads into another one, and gives the command the same counts", async () => {
    const { session, host, clock } = await opened({ grids: [month(1), month(2)] });
    const [form] = session.state.judgement?.forms ?? [];
    expect(session.state.judgement?.tables).toEqual([]);
    expect(form).toMatchObject({ doubts: ["columns-ambiguous"], tables: 2 });
    const fingerprint = form?.fingerprint ?? "";
    await session.changeSettings({ forms: { [fingerprint]: { columns: COLUMNS } } });
    expect(session.state.judgement?.tables.map(({ births }) => births)).toEqual([35, 36]);
    await clock.pass(500);
    expect(JSON.parse(host.settings ?? "")).toMatchObject({
      forms: { [fingerprint]: { columns: COLUMNS } },
    });

    const text = settingsFileText(session.state.written);
    const other = await opened({ grids: [month(3)], settings: '{"forms":{"another":{}}}' });
    expect(other.session.state.judgement?.tables).toEqual([]);
    expect(await other.session.loadSettings(text)).toEqual([]);
    expect(other.session.state.judgement?.tables.map(({ births }) => births)).toEqual([37]);
    expect(Object.keys(other.session.state.settings.forms)).toEqual(["another", fingerprint]);

    const file = join(folder, "settings.json");
    writeFileSync(file, text);
    const { settings } = await loadSettings(
      { settings: file, asOf: null },
      [],
      commandMessagesIn("zh")
    );
    const read = readSheets([month(1), month(2)], settings);
    expect(read.skipped).toEqual([]);
    expect(read.tables.map(({ rows }) => rows.map(({ counts }) => counts))).toEqual([
      [
        [11, 9],
        [7, 8],
      ],
      [
        [12, 9],
        [7, 8],
      ],
    ]);
  });

  it("that is no settings file is refused, says why, and changes nothing", async () => {
    const { session } = await opened();
    const { written } = session.state;
    expect(await session.loadSettings("no json")).toMatchObject([{ code: "not-an-object" }]);
    expect(await session.loadSettings('{"form":{}}')).toMatchObject([
      { code: "unknown-key", key: "form" },
    ]);
    expect(session.state.written).toBe(written);
  });

  it("leaves what was said of single sheets to the workbook in which it was said", async () => {
    const { session } = await opened();
    await session.loadSettings(
      '{"schema":"hengbi.settings/1","dueDay":8,"sheets":{"1月":{"skip":true}}}'
    );
    expect(session.state.written).toEqual({ dueDay: 8 });
  });
});

describe("a workbook in which every table waits", () => {
  it("is not called empty when it is checked", async () => {
    const { session } = await opened({ grids: [month(1)] });
    await session.check();
    expect(session.state.problem).toEqual({ from: "workbook", code: "to-confirm" });
    expect(session.state.checked).toBe(false);
  });
});
