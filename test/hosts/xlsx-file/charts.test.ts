/** Charts as parts of the package: beside the clerk's own, in the order of the schema, gone with their sheet's old content. */
import { readFileSync } from "node:fs";
import { writeResult } from "../../../src/hosts/xlsx-file/write-result";
import { chartedPlan } from "../../support/charted-plan";
import { judgedBook } from "../../support/judged";
import { complaints } from "../../support/package-check";
import { packed, partText, unpacked } from "../../support/package-parts";
import { richWorkbook } from "../../support/rich-workbook";
import { chartsInFile, plannedCharts } from "../written-charts";

const NO_SETTINGS = { settings: null };
const PLAN = chartedPlan("性别比 'A' & <b>");

async function written(original: Uint8Array | null, plans = [PLAN]): Promise<Uint8Array> {
  const source = original && ({ bytes: original, format: "xlsx" } as const);
  return (await writeResult(source, plans, NO_SETTINGS)).bytes;
}

async function names(bytes: Uint8Array): Promise<string[]> {
  return [...(await unpacked(bytes)).keys()];
}

describe("charts in a file", () => {
  it("stand beside the clerk's drawings and charts, which stay byte for byte", async () => {
    const original = await richWorkbook();
    const result = await written(original);
    expect(await complaints(result)).toEqual([]);
    const [before, after] = [await unpacked(original), await unpacked(result)];
    const added = [...after.keys()].filter((name) => !before.has(name));
    expect(added.sort()).toEqual([
      "xl/charts/chart2.xml",
      "xl/charts/chart3.xml",
      "xl/drawings/_rels/drawing3.xml.rels",
      "xl/drawings/drawing3.xml",
      "xl/worksheets/_rels/sheet4.xml.rels",
      "xl/worksheets/sheet4.xml",
    ]);
    for (const [name, content] of before) {
      if (!/^xl\/(charts|drawings|media)\//.test(name)) continue;
      expect([name, after.get(name)]).toEqual([name, content]);
    }
    expect(await chartsInFile(result, PLAN.name)).toEqual(plannedCharts(PLAN));
  });

  it("are the same bytes every time, and a rerun leaves no part behind", async () => {
    const original = await richWorkbook();
    const first = await written(original);
    expect(await written(original)).toEqual(first);
    const longer = chartedPlan(PLAN.name, 8);
    const again = await written(first, [longer]);
    expect((await names(again)).sort()).toEqual((await names(first)).sort());
    expect(await complaints(again)).toEqual([]);
    expect(await chartsInFile(again, PLAN.name)).toEqual(plannedCharts(longer));
  });

  it("go, with their types and relationships, when the plan has none any more", async () => {
    const original = await richWorkbook();
    const without = await written(await written(original), [{ ...PLAN, charts: [] }]);
    expect(await complaints(without)).toEqual([]);
    const parts = await unpacked(without);
    expect([...parts.keys()].filter((name) => /chart[23]|drawing3/.test(name))).toEqual([]);
    expect(partText(parts, "[Content_Types].xml")).not.toMatch(/chart[23]\.xml|drawing3\.xml/);
    expect(partText(parts, "xl/worksheets/sheet4.xml")).not.toContain("<drawing");
    expect(parts.has("xl/charts/chart1.xml")).toBe(true);
  });

  it("take another chart of ours of an Excel that numbered it otherwise", async () => {
    // Excel renumbers the parts of a workbook that it saves.
    const first = await unpacked(await written(null));
    const renamed = Object.fromEntries(
      [...first].map(([name, content]) => [
        name.replace("chart1.xml", "chart27.xml"),
        /rels$|Types/.test(name)
          ? new TextDecoder().decode(content).replaceAll("chart1.xml", "chart27.xml")
          : content,
      ])
    );
    const bytes = await packed(renamed);
    expect(await complaints(bytes)).toEqual([]);
    const again = await written(bytes);
    expect(await complaints(again)).toEqual([]);
    expect((await names(again)).filter((name) => name.includes("/charts/")).sort()).toEqual([
      "xl/charts/chart1.xml",
      "xl/charts/chart2.xml",
    ]);
  });

  it("carry their figures along, with gaps for empty cells", async () => {
    const chart = partText(await unpacked(await written(null)), "xl/charts/chart1.xml");
    expect(chart).toContain(
      '<c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>2025-01</c:v></c:pt>'
    );
    expect(chart).toContain(
      '<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/>' +
        '<c:pt idx="0"><c:v>100</c:v></c:pt><c:pt idx="2"><c:v>102</c:v></c:pt></c:numCache>'
    );
    expect(chart).toContain("'性别比 ''A'' &amp; &lt;b&gt;'!$B$2:$B$4");
    expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
    expect(chart).not.toMatch(/schemeClr|<c:smooth val="1"|dLbls/);
  });

  it("state what is printed", async () => {
    const workbook = partText(await unpacked(await written(null)), "xl/workbook.xml");
    expect(workbook).toMatch(/name="_xlnm\.Print_Area" localSheetId="0">'[^<]*'!\$A\$1:\$D\$16</);
    const sheets = await written(await written(null), [chartedPlan(PLAN.name, 8)]);
    const again = partText(await unpacked(sheets), "xl/workbook.xml");
    expect(again.match(/_xlnm\.Print_Area/g)).toHaveLength(1);
    expect(again).toContain("$A$1:$D$21");
  });

  it("are strict in a strict workbook", async () => {
    const STRICT = [
      [
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      ],
      [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      ],
    ] as const;
    const parts = await unpacked(await written(null, [{ ...PLAN, charts: [], kind: null }]));
    const strict = Object.fromEntries(
      [...parts].map(([name, content]) => [
        name,
        STRICT.reduce(
          (text, [from, to]) => text.replaceAll(from, to),
          new TextDecoder().decode(content)
        ),
      ])
    );
    const result = await unpacked(await written(await packed(strict), [{ ...PLAN, name: "图" }]));
    const text = [
      "xl/worksheets/sheet2.xml",
      "xl/drawings/drawing1.xml",
      "xl/charts/chart1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/worksheets/_rels/sheet2.xml.rels",
    ]
      .map((name) => partText(result, name))
      .join("");
    expect(text).toContain("http://purl.oclc.org/ooxml/drawingml/chart");
    expect(
      text.replaceAll("http://schemas.openxmlformats.org/package/2006/relationships", "")
    ).not.toContain("schemas.openxmlformats.org");
  });

  it("of the samples make whole packages", async () => {
    for (const sample of ["township-year", "census-2010-2020"]) {
      const bytes = new Uint8Array(readFileSync(`assets/samples/${sample}.xlsx`));
      const { bytes: result, plans } = await judgedBook(bytes);
      expect(await complaints(result)).toEqual([]);
      const plan = plans.find(({ kind }) => kind === "sex-ratio");
      expect(plan && (await chartsInFile(result, plan.name))).toEqual(plannedCharts(plan ?? {}));
      expect(plan?.charts?.length).toBe(sample === "township-year" ? 2 : 1);
    }
  });
});

describe("the package check", () => {
  it.each([
    ["elements out of order", '<c:order val="0"/>', "", /order does not belong into chart/],
    [
      "an axis that is not there",
      '<c:crossAx val="111111111"/>',
      '<c:crossAx val="3"/>',
      /no axis 3/,
    ],
    [
      "a legend behind the blanks",
      '<c:plotVisOnly val="0"/>',
      "",
      /plotVisOnly is out of order in chart/,
    ],
  ])("notices %s", async (_, from, to, complaint) => {
    const parts = new Map<string, Uint8Array | string>(await unpacked(await written(null)));
    const name = "xl/charts/chart1.xml";
    const chart = partText(await unpacked(await written(null)), name);
    const swapped =
      to === ""
        ? chart.replace(from, "").replace("</c:chart>", `${from}</c:chart>`)
        : chart.replace(from, to);
    parts.set(name, swapped);
    expect((await complaints(await packed(Object.fromEntries(parts)))).join("\n")).toMatch(
      complaint
    );
  });
});
