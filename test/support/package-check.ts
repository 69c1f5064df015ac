/**
 * What Excel demands of a package and repairs silently or loudly: declared content types, relationships
 * that lead somewhere, unique names and ids, indexes within their tables. Gives complaints, best none.
 */
import { posix } from "node:path";
import { SaxesParser } from "saxes";
import { unpacked } from "./package-parts";

interface Element {
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: string;
}

export async function complaints(bytes: Uint8Array): Promise<string[]> {
  const parts = await unpacked(bytes);
  const said: string[] = [];
  const elements = new Map<string, Element[]>();
  for (const [name, content] of parts) {
    if (!/\.(xml|rels|vml)$/i.test(name)) continue;
    try {
      elements.set(name, parsed(content));
    } catch (error) {
      said.push(`${name}: ${String(error)}`);
    }
  }
  const names = [...parts.keys()];
  const lower = names.map((name) => name.toLowerCase());
  if (new Set(lower).size < lower.length) said.push("two parts of one name");
  said.push(...typeComplaints(names, elements.get("[Content_Types].xml") ?? []));
  said.push(...relationshipComplaints(names, elements));
  said.push(...workbookComplaints(elements));
  said.push(...worksheetComplaints(elements));
  said.push(...chartComplaints(elements));
  return said;
}

function parsed(content: Uint8Array): Element[] {
  const utf16 = content[0] === 0xff && content[1] === 0xfe;
  const xml = new TextDecoder(utf16 ? "utf-16le" : "utf-8", { fatal: true }).decode(content);
  const found: Element[] = [];
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, attributes }) => {
    const plain = Object.values(attributes).map((each) => [each.name, each.value] as const);
    found.push({ local, attributes: Object.fromEntries(plain), parent: open.at(-1) ?? "" });
    open.push(local);
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return found;
}

function typeComplaints(names: readonly string[], types: readonly Element[]): string[] {
  const overrides = types.filter((each) => each.local === "Override");
  const parts = overrides.map((each) => (each.attributes.PartName ?? "").toLowerCase());
  const endings = types
    .filter((each) => each.local === "Default")
    .map((each) => (each.attributes.Extension ?? "").toLowerCase());
  const there = new Set(names.map((name) => `/${name.toLowerCase()}`));
  return [
    ...parts.filter((part) => !there.has(part)).map((part) => `type of a missing part ${part}`),
    ...repeated(parts).map((part) => `two types of ${part}`),
    ...repeated(endings).map((ending) => `two types of .${ending}`),
    ...names
      .filter((name) => name !== "[Content_Types].xml")
      .filter((name) => !parts.includes(`/${name.toLowerCase()}`))
      .filter((name) => !endings.includes(name.split(".").at(-1)?.toLowerCase() ?? ""))
      .map((name) => `no type of ${name}`),
  ];
}

function relationshipComplaints(
  names: readonly string[],
  elements: ReadonlyMap<string, readonly Element[]>
): string[] {
  const there = new Set(names.map((name) => name.toLowerCase()));
  const said: string[] = [];
  for (const [name, found] of elements) {
    if (!name.endsWith(".rels")) continue;
    const source = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
    if (source !== "" && !there.has(source.toLowerCase())) said.push(`${name} belongs to no part`);
    const relationships = found.filter((each) => each.local === "Relationship");
    const ids = relationships.map((each) => each.attributes.Id ?? "");
    said.push(...repeated(ids).map((id) => `${name}: two ${id}`));
    for (const { attributes } of relationships) {
      if (attributes.TargetMode === "External") continue;
      const target = decodeURI(attributes.Target ?? "");
      const path = target.startsWith("/")
        ? target.slice(1)
        : posix.normalize(posix.join(posix.dirname(source), target));
      if (!there.has(path.toLowerCase())) said.push(`${name}: ${path} is missing`);
    }
    const used = (elements.get(source) ?? []).flatMap(({ attributes }) =>
      Object.entries(attributes)
        .filter(([key]) => /^[A-Za-z]+:(id|embed|link|pict)$/.test(key))
        .map(([, value]) => value)
    );
    said.push(
      ...used.filter((id) => !ids.includes(id)).map((id) => `${source}: ${id} leads nowhere`)
    );
  }
  return said;
}

function workbookComplaints(elements: ReadonlyMap<string, readonly Element[]>): string[] {
  const said: string[] = [];
  for (const [, found] of elements) {
    if (found[0]?.local !== "workbook") continue;
    const sheets = found.filter((each) => each.local === "sheet" && each.parent === "sheets");
    const names = found.filter((each) => each.local === "definedName");
    said.push(
      ...repeated(sheets.map((each) => (each.attributes.name ?? "").toLowerCase())).map(
        (name) => `two sheets ${name}`
      ),
      ...repeated(sheets.map((each) => each.attributes.sheetId ?? "")).map((id) => `two ids ${id}`),
      ...repeated(
        names.map(({ attributes }) =>
          `${attributes.name ?? ""}@${attributes.localSheetId ?? ""}`.toLowerCase()
        )
      ).map((name) => `two names ${name}`),
      ...names
        .filter(({ attributes }) => Number(attributes.localSheetId ?? 0) >= sheets.length)
        .map(({ attributes }) => `${attributes.name ?? ""} belongs to no sheet`),
      ...orderComplaints("workbook", found, WORKBOOK_ORDER)
    );
  }
  return said;
}

function worksheetComplaints(elements: ReadonlyMap<string, readonly Element[]>): string[] {
  const styles = [...elements.values()].find((found) => found[0]?.local === "styleSheet") ?? [];
  const count = (section: string): number =>
    styles.filter((each) => each.parent === section).length;
  const said = orderComplaints("styles", styles, STYLE_ORDER);
  for (const section of styles.filter((each) => each.parent === "styleSheet")) {
    const stated = section.attributes.count;
    if (stated !== undefined && Number(stated) !== count(section.local)) {
      said.push(`${section.local}: ${stated} stated, ${count(section.local)} there`);
    }
  }
  for (const xf of styles.filter((each) => each.parent === "cellXfs")) {
    const { fontId, fillId, borderId } = xf.attributes;
    if (Number(fontId) >= count("fonts")) said.push(`font ${String(fontId)} missing`);
    if (Number(fillId) >= count("fills")) said.push(`fill ${String(fillId)} missing`);
    if (Number(borderId) >= count("borders")) said.push(`border ${String(borderId)} missing`);
  }
  for (const [name, found] of elements) {
    if (found[0]?.local !== "worksheet") continue;
    said.push(...orderComplaints(name, found, SHEET_ORDER));
    const cells = found.filter((each) => each.local === "c").map((each) => each.attributes);
    said.push(...repeated(cells.flatMap((each) => each.r ?? [])).map((r) => `${name}: two ${r}`));
    const tooHigh = cells.find((each) => Number(each.s ?? 0) >= Math.max(1, count("cellXfs")));
    if (tooHigh) said.push(`${name}: ${String(tooHigh.r)} has no style`);
    const rules = found.filter((each) => each.local === "cfRule");
    if (rules.some((each) => Number(each.attributes.dxfId ?? 0) >= Math.max(1, count("dxfs")))) {
      said.push(`${name}: a conditional format has no style`);
    }
  }
  return said;
}

/** Excel repairs a chart whose elements are out of order, and refuses one whose axes do not match. */
function chartComplaints(elements: ReadonlyMap<string, readonly Element[]>): string[] {
  const said: string[] = [];
  for (const [name, found] of elements) {
    const root = found[0]?.local;
    if (root === "wsDr") {
      const ids = found.filter((each) => each.local === "cNvPr").map((each) => each.attributes.id);
      said.push(...repeated(ids.map(String)).map((id) => `${name}: two shapes ${id}`));
    }
    if (root !== "chartSpace") continue;
    const values = (local: string, inside: readonly string[]): string[] =>
      found
        .filter((each) => each.local === local && inside.includes(each.parent))
        .map((each) => each.attributes.val ?? "");
    const plots = ["lineChart", "scatterChart", "barChart"];
    const axes = ["valAx", "catAx", "dateAx", "serAx"];
    const stated = values("axId", axes);
    for (const id of [...values("axId", plots), ...values("crossAx", axes)]) {
      if (!stated.includes(id)) said.push(`${name}: no axis ${id}`);
    }
    said.push(...repeated(values("idx", ["ser"])).map((index) => `${name}: two series ${index}`));
    for (const [parent, order] of Object.entries(CHART_ORDER)) {
      said.push(...orderWithin(name, found, parent, order));
    }
  }
  return said;
}

/** Like {@link orderComplaints}, for each element of that name, wherever it stands. */
function orderWithin(
  name: string,
  found: readonly Element[],
  parent: string,
  order: readonly string[]
): string[] {
  const said: string[] = [];
  let before = -1;
  for (const each of found) {
    // Children follow their parent, so the next one of that name begins anew.
    if (each.local === parent) before = -1;
    if (each.parent !== parent) continue;
    const place = order.findIndex((names) => names.split("|").includes(each.local));
    if (place < 0) said.push(`${name}: ${each.local} does not belong into ${parent}`);
    else if (place < before) said.push(`${name}: ${each.local} is out of order in ${parent}`);
    before = Math.max(before, place);
  }
  return said;
}

function orderComplaints(
  name: string,
  found: readonly Element[],
  order: readonly string[]
): string[] {
  const root = found[0]?.local;
  const places = found
    .filter((each) => each.parent === root)
    .map((each) => order.indexOf(each.local))
    .filter((place) => place >= 0);
  const wrong = places.findIndex((place, index) => place < (places[index - 1] ?? 0));
  return wrong < 0 ? [] : [`${name}: ${String(order[places[wrong] ?? 0])} is out of order`];
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) < index);
}

/** ECMA-376 part 1, 18.2.27. */
const WORKBOOK_ORDER =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " "
  );
/** ECMA-376 part 1, 18.8.39. */
const STYLE_ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
    " "
  );
/** ECMA-376 part 1, 18.3.1.99. */
const SHEET_ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " "
  );
const AXIS_START =
  "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt";
/** ECMA-376 part 1, 21.2.2 (dml-chart.xsd), for the kinds of chart that we write; `|` where any of them may come. */
const CHART_ORDER: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    chartSpace:
      "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst",
    chart:
      "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst",
    plotArea: "layout barChart|lineChart|scatterChart valAx|catAx|dateAx|serAx dTable spPr extLst",
    lineChart:
      "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
    scatterChart: "scatterStyle varyColors ser dLbls axId extLst",
    ser: "idx order tx spPr invertIfNegative marker dPt dLbls trendline errBars cat val xVal yVal smooth extLst",
    catAx: `${AXIS_START} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
    valAx: `${AXIS_START} crossBetween majorUnit minorUnit dispUnits extLst`,
    scaling: "logBase orientation max min extLst",
    title: "tx layout overlay spPr txPr extLst",
    legend: "legendPos legendEntry layout overlay spPr txPr extLst",
    numCache: "formatCode ptCount pt extLst",
    strCache: "ptCount pt extLst",
    ln: "noFill|solidFill|gradFill|pattFill prstDash|custDash round|bevel|miter headEnd tailEnd extLst",
  }).map(([parent, order]) => [parent, order.split(" ")])
);
