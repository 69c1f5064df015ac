import { parseArguments } from "../../src/command-line/arguments";

const parse = (line: string) => parseArguments(line.split(" ").filter(Boolean));

describe("parseArguments", () => {
  it("understands a check with everything", () => {
    expect(
      parse(
        "check a.xlsx b.xlsx --health h1.xls h2.csv --out r.xlsx --json - --settings s.json --as-of 2025-04-05 --submitted 2025-04-04 --documents 出生情况通报,监测分析,Explanation --lang en --quiet"
      )
    ).toEqual({
      command: "check",
      workbooks: ["a.xlsx", "b.xlsx"],
      health: ["h1.xls", "h2.csv"],
      out: "r.xlsx",
      json: "-",
      settings: "s.json",
      asOf: "2025-04-05",
      submitted: "2025-04-04",
      documents: ["explanation", "notice", "analysis"],
      language: "en",
      quiet: true,
    });
  });

  it("keeps workbooks named before and after --health apart", () => {
    expect(parse("check a.xlsx --health h.xlsx --lang zh b.xlsx")).toMatchObject({
      workbooks: ["a.xlsx", "b.xlsx"],
      health: ["h.xlsx"],
    });
  });

  it("writes every document unless told otherwise", () => {
    const documents = ["explanation", "feedback", "notice", "analysis", "readings"];
    expect(parse("check a.xlsx")).toMatchObject({ documents });
    expect(parse("check a.xlsx --documents all")).toMatchObject({ documents });
    expect(parse("check a.xlsx --documents none")).toMatchObject({ documents: [] });
  });

  it("takes months as ranges and lists, in order and once", () => {
    expect(parse("template --months 3,1-2,2 --year 2025 --units u.txt --out b.xlsx")).toEqual({
      command: "template",
      months: [1, 2, 3],
      year: 2025,
      units: "u.txt",
      out: "b.xlsx",
      language: "zh",
    });
  });

  it.each([
    ["", "no-command", ""],
    ["explode", "unknown-command", "explode"],
    ["check", "no-workbook", ""],
    ["check a.xlsx --colour", "unknown-option", "--colour"],
    ["check a.xlsx --months 1", "unknown-option", "--months"],
    ["check a.xlsx --out", "option-needs-value", "--out"],
    ["check a.xlsx --as-of 2025-02-30", "bad-day", "2025-02-30"],
    ["check a.xlsx --submitted 4月5日", "bad-submitted-day", "4月5日"],
    ["check a.xlsx --documents notice,通知", "bad-documents", "通知"],
    ["check a.xlsx --lang fr", "bad-language", "fr"],
    ["template", "no-out", ""],
    ["template --out b.xlsx --months 0-3", "bad-months", "0-3"],
    ["template --out b.xlsx --months 5-2", "bad-months", "5-2"],
    ["template --out b.xlsx --year 25", "bad-year", "25"],
    ["template a.xlsx --out b.xlsx", "surplus-argument", "a.xlsx"],
  ])("refuses %j as %s", (line, problem, shown) => {
    expect(parse(line)).toMatchObject({ command: "refused", problem, shown });
  });

  it("answers in the language asked for even when it refuses", () => {
    expect(parse("check --lang en")).toMatchObject({ command: "refused", language: "en" });
  });

  it("gives help and version from anywhere", () => {
    expect(parse("check a.xlsx --help")).toMatchObject({ command: "help" });
    expect(parse("-v")).toMatchObject({ command: "version" });
  });
});
