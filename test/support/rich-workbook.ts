/**
 * A workbook with what real ones carry and careless tools lose: rich text, a picture, a chart, comments,
 * protection, a WPS picture part, odd names, drop-downs, somebody else's custom XML. Written by hand,
 * part by part, as Excel and WPS write them.
 */
import { packed, type Parts } from "./package-parts";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "application/vnd.openxmlformats-officedocument";

/** A PNG of one transparent pixel. */
export const PNG = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
  ),
  (sign) => sign.charCodeAt(0)
);

export interface RichOptions {
  /** Elements of workbook.xml carry a prefix, as some programs write them. */
  readonly prefixed?: boolean;
  /** With macros: content type, vbaProject.bin. */
  readonly macros?: boolean;
  readonly signed?: boolean;
}

export function richWorkbook(options: RichOptions = {}): Promise<Uint8Array> {
  return packed(richParts(options));
}

export function richParts({ prefixed, macros, signed }: RichOptions = {}): Parts {
  const mainType = macros
    ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    : `${OFFICE}.spreadsheetml.sheet.main+xml`;
  return {
    "[Content_Types].xml": `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="vml" ContentType="${OFFICE}.vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/>${macros ? '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' : ""}${signed ? '<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>' : ""}<Override PartName="/xl/workbook.xml" ContentType="${mainType}"/>${[
      "worksheets/sheet1",
      "worksheets/sheet2",
      "worksheets/sheet3",
    ]
      .map(
        (name) =>
          `<Override PartName="/xl/${name}.xml" ContentType="${OFFICE}.spreadsheetml.worksheet+xml"/>`
      )
      .join(
        ""
      )}<Override PartName="/xl/chartsheets/sheet1.xml" ContentType="${OFFICE}.spreadsheetml.chartsheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${OFFICE}.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${OFFICE}.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${OFFICE}.spreadsheetml.calcChain+xml"/><Override PartName="/xl/comments1.xml" ContentType="${OFFICE}.spreadsheetml.comments+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="${OFFICE}.drawing+xml"/><Override PartName="/xl/drawings/drawing2.xml" ContentType="${OFFICE}.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="${OFFICE}.drawingml.chart+xml"/><Override PartName="/xl/cellimages.xml" ContentType="application/vnd.wps-officedocument.cellimage+xml"/><Override PartName="/customXml/itemProps1.xml" ContentType="${OFFICE}.customXmlProperties+xml"/><Override PartName="/docProps/app.xml" ContentType="${OFFICE}.extended-properties+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${signed ? '<Override PartName="/_xmlsignatures/sig1.xml" ContentType="application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"/>' : ""}</Types>`,
    "_rels/.rels": relationships([
      ["rId1", `${R}/officeDocument`, "xl/workbook.xml"],
      ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
      ["rId3", `${R}/extended-properties`, "docProps/app.xml"],
      ...(signed
        ? ([
            [
              "rId4",
              `${PACKAGE}/relationships/digital-signature/origin`,
              "_xmlsignatures/origin.sigs",
            ],
          ] as const)
        : []),
    ]),
    "xl/workbook.xml": workbook(prefixed === true),
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", `${R}/worksheet`, "worksheets/sheet1.xml"],
      ["rId2", `${R}/worksheet`, "/xl/worksheets/sheet2.xml"],
      ["rId3", `${R}/worksheet`, "worksheets/sheet3.xml"],
      ["rId4", `${R}/chartsheet`, "chartsheets/sheet1.xml"],
      ["rId5", `${R}/styles`, "styles.xml"],
      ["rId6", `${R}/sharedStrings`, "sharedStrings.xml"],
      ["rId7", `${R}/calcChain`, "calcChain.xml"],
      ["rId8", `${R}/customXml`, "../customXml/item1.xml"],
      ["rId9", "http://www.wps.cn/officeDocument/2020/cellImage", "cellimages.xml"],
      ...(macros
        ? ([
            [
              "rId10",
              "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
              "vbaProject.bin",
            ],
          ] as const)
        : []),
    ]),
    "xl/worksheets/sheet1.xml": MONTH_SHEET,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["rId1", `${R}/drawing`, "../drawings/drawing1.xml"],
      ["rId2", `${R}/vmlDrawing`, "../drawings/vmlDrawing1.vml"],
      ["rId3", `${R}/comments`, "../comments1.xml"],
    ]),
    "xl/worksheets/sheet2.xml": `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>'3月'!B3*2</f><v>12</v></c></row></sheetData></worksheet>`,
    "xl/worksheets/sheet3.xml": `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    "xl/chartsheets/sheet1.xml": `${DECLARATION}<chartsheet xmlns="${MAIN}" xmlns:r="${R}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    "xl/chartsheets/_rels/sheet1.xml.rels": relationships([
      ["rId1", `${R}/drawing`, "../drawings/drawing2.xml"],
    ]),
    "xl/drawings/drawing1.xml": DRAWING,
    "xl/drawings/_rels/drawing1.xml.rels": relationships([
      ["rId1", `${R}/image`, "../media/image1.png"],
      ["rId2", `${R}/chart`, "../charts/chart1.xml"],
    ]),
    "xl/drawings/drawing2.xml": `${DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
    "xl/drawings/vmlDrawing1.vml": VML,
    "xl/media/image1.png": PNG,
    "xl/charts/chart1.xml": CHART,
    "xl/comments1.xml": `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>统计员</author></authors><commentList><comment ref="B3" authorId="0"><text><t>已与医院核对</t></text></comment></commentList></comments>`,
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": `${DECLARATION}<sst xmlns="${MAIN}" count="4" uniqueCount="4"><si><r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">青山 </t></r><r><t>村</t></r><rPh sb="0" eb="2"><t>qing</t></rPh></si><si><t>单位</t></si><si><t>合计</t></si><si><t>a_x000D_b</t></si></sst>`,
    "xl/calcChain.xml": `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="B5" i="1"/><c r="B1" i="2"/></calcChain>`,
    "xl/cellimages.xml": `${DECLARATION}<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" xmlns:r="${R}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><etc:cellImage><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="ID_1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill></xdr:pic></etc:cellImage></etc:cellImages>`,
    "xl/_rels/cellimages.xml.rels": relationships([["rId1", `${R}/image`, "media/image1.png"]]),
    ...(macros ? { "xl/vbaProject.bin": Uint8Array.from({ length: 600 }, (_, i) => i % 251) } : {}),
    "customXml/item1.xml":
      '<?xml version="1.0"?><b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography" SelectedStyle=""/>',
    "customXml/itemProps1.xml":
      '<?xml version="1.0"?><ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>',
    "customXml/_rels/item1.xml.rels": relationships([
      ["rId1", `${R}/customXmlProps`, "itemProps1.xml"],
    ]),
    "docProps/app.xml": `${DECLARATION}<Properties xmlns="${R.replace("relationships", "extended-properties")}" xmlns:vt="${R.replace("relationships", "docPropsVTypes")}"><Application>Microsoft Excel</Application><TitlesOfParts><vt:vector size="1" baseType="lpstr"><vt:lpstr>3月</vt:lpstr></vt:vector></TitlesOfParts></Properties>`,
    "docProps/core.xml": `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>统计员</dc:creator></cp:coreProperties>`,
    ...(signed
      ? {
          "_xmlsignatures/origin.sigs": "",
          "_xmlsignatures/_rels/origin.sigs.rels": relationships([
            ["rId1", `${PACKAGE}/relationships/digital-signature/signature`, "sig1.xml"],
          ]),
          "_xmlsignatures/sig1.xml":
            '<?xml version="1.0"?><Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
        }
      : {}),
  };
}

function relationships(list: readonly (readonly [id: string, type: string, target: string])[]) {
  const each = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

/** Names that a writer without quoting or escaping breaks. */
export const ODD_NAMES: Readonly<Record<string, string>> = {
  单位名单: "'3月'!$A$3:$A$4",
  _下划线: "'O''Brien & 子<女>'!$A$1",
  "a.b.c": "42",
  文字: '"甲,乙 & ""丙"""',
};

function workbook(prefixed: boolean): string {
  const p = prefixed ? "x:" : "";
  const xmlns = prefixed ? "xmlns:x" : "xmlns";
  const text = (value: string): string =>
    value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const names = Object.entries(ODD_NAMES)
    .map(([name, value]) => `<${p}definedName name="${name}">${text(value)}</${p}definedName>`)
    .join("");
  const local = `<${p}definedName name="_xlnm.Print_Titles" localSheetId="0">'3月'!$1:$2</${p}definedName>`;
  const sheet = (name: string, id: number, state = ""): string =>
    `<${p}sheet name="${text(name)}" sheetId="${id * 3}"${state} r:id="rId${id}"/>`;
  return `${DECLARATION}<${p}workbook ${xmlns}="${MAIN}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><${p}fileVersion appName="xl" lastEdited="7"/><!-- kept --><${p}workbookPr defaultThemeVersion="166925"/><${p}bookViews><${p}workbookView activeTab="0"/></${p}bookViews><${p}sheets>${sheet("3月", 1)}${sheet("O'Brien & 子<女>", 2)}${sheet("隐藏", 3, ' state="veryHidden"')}${sheet("图", 4)}</${p}sheets><${p}definedNames>${local}${names}</${p}definedNames><${p}calcPr calcId="191029" calcMode="manual"/><${p}extLst><${p}ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"><x15:workbookPr chartTrackingRefBase="1"/></${p}ext></${p}extLst></${p}workbook>`;
}

const MONTH_SHEET = `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${R}"><sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:D6"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="13.5"/><cols><col min="1" max="1" width="20" customWidth="1"/></cols><sheetData><row r="1"><c r="A1" s="1" t="inlineStr"><is><r><t>2025年</t></r><r><rPr><b/></rPr><t>3月出生实名制汇总表</t></r></is></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="str"><f>"男"&amp;""</f><v>男</v></c></row><row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3"><v>6</v></c><c r="C3" s="2"><v>107.1</v></c><c r="D3" t="b"><v>1</v></c></row><row r="4" hidden="1"><c r="A4" t="s"><v>3</v></c><c r="B4"><v>7</v></c><c r="C4" s="3"><v>45750</v></c><c r="D4" t="e"><v>#DIV/0!</v></c></row><row r="5"><c r="A5" t="s"><v>2</v></c><c r="B5"><f t="shared" ref="B5:C5" si="0">SUM(B3:B4)</f><v>13</v></c><c r="C5"><f t="shared" si="0"/></c><c r="D5" t="str"><f>""</f><v></v></c></row></sheetData><sheetProtection algorithmName="SHA-512" hashValue="x9RyVGfVYwlzzJQu" saltValue="VjYlVTvJ" spinCount="100000" sheet="1"/><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells><conditionalFormatting sqref="B3:B4"><cfRule type="expression" dxfId="0" priority="1"><formula>B3&gt;6</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A3:A4"><formula1>"青山村,绿水村"</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>`;

const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ "/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font><font><b/><sz val="18"/><name val="黑体"/><charset val="134"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="31" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs><tableStyles count="0"/></styleSheet>`;

const DRAWING = `${DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${R}" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><xdr:oneCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="95250" cy="95250"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="章"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor><xdr:oneCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="2000000" cy="1500000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="图表"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;

const CHART = `${DECLARATION}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'3月'!$B$3:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';
