import { SaxesParser } from "saxes";
import { scanXml } from "../../../src/hosts/xlsx-file/xml-scan";
import { richParts } from "../../support/rich-workbook";

/** What the pass reports, as a list. */
function scanned(xml: string): unknown[] {
  const said: unknown[] = [];
  scanXml(xml, "a.xml", {
    listening: true,
    open: (local, attributes) => said.push([local, { ...attributes }]),
    text: (piece) => said.push(piece),
    close: (local) => said.push(`/${local}`),
  });
  return said;
}

function byGeneralParser(xml: string): unknown[] {
  const said: unknown[] = [];
  const local = (name: string): string => name.replace(/^.*:/, "");
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", ({ name, attributes }) => said.push([local(name), { ...attributes }]));
  parser.on("text", (text) => said.push(text));
  parser.on("cdata", (text) => said.push(text));
  parser.on("closetag", ({ name }) => said.push(`/${local(name)}`));
  parser.write(xml).close();
  return said.filter((piece) => typeof piece !== "string" || piece.trim() !== "");
}

const TRICKY =
  `\ufeff<?xml version="1.0"?>\r\n<!-- <a> -- ><x:a xmlns:x='u' b = "1>0&amp;&#x6751;" c='"'\r\n><b/>t&lt;\r\n<c ></c ><![CDATA[<&]]></x:a>\n`.replace(
    "-- >",
    "-->"
  );

it("reports the same as a general parser for every XML part of a workbook, and for tricky markup", () => {
  const texts = Object.entries(richParts()).flatMap(([name, content]) =>
    /\.(xml|rels|vml)$/.test(name) && typeof content === "string" ? [content] : []
  );
  expect(texts.length).toBeGreaterThan(20);
  for (const xml of [...texts, TRICKY]) expect(scanned(xml)).toEqual(byGeneralParser(xml));
});

it.each([
  "",
  "text",
  "<a>",
  "<a></b>",
  "</a>",
  "<a/><b/>",
  "<a/>text",
  "<a",
  "<a b",
  "<a b=1/>",
  '<a b="1/>',
  "<a>&nbsp;</a>",
  "<a>&#x110000;</a>",
  "<a> & </a>",
  "<!DOCTYPE a [<!ENTITY b 'b'>]><a>&b;</a>",
  "<a><!-- </a>",
  "<a><![CDATA[</a>",
  "<?xml",
  "< a/>",
])("refuses what is not well formed: %p", (xml) => {
  expect(() => scanned(xml)).toThrow("damaged-file");
});
