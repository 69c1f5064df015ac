import fc from "fast-check";
import {
  decodeXml,
  encodeXml,
  escapeAttribute,
  escapeText,
  fromXstring,
  xstring,
} from "../../../src/hosts/xlsx-file/xml-text";
import { attribute, parseXml } from "../../../src/hosts/xlsx-file/xml-tree";
import { Splice } from "../../../src/hosts/xlsx-file/xml-splice";

const TEXT = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom("_", "x", "0", "A", "<", "&", '"', "\n", "\r", "\t", "村", "]"),
  })
);

it("brings any text through an element and an attribute unharmed", () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const escaped = xstring(text);
      const xml = `<a b="${escapeAttribute(escaped)}">${escapeText(escaped)}</a>`;
      const element = parseXml(xml, "a.xml");
      // What XML cannot hold is escaped; halves of a pair and two forbidden codes are replaced.
      const expected = text.replace(/\p{Surrogate}/gu, "\ufffd");
      expect(fromXstring(element.text)).toBe(expected);
      expect(fromXstring(attribute(element, "b") ?? "")).toBe(expected);
    })
  );
});

it.each(["utf-8", "utf-16le", "utf-16be"] as const)(
  "decodes and encodes %s to the same bytes",
  (encoding) => {
    const source = { text: "\ufeff<a>村😀</a>", encoding };
    const bytes = encodeXml(source);
    expect(decodeXml(bytes, "a.xml")).toEqual(source);
    expect(encodeXml(decodeXml(bytes, "a.xml"))).toEqual(bytes);
  }
);

it("knows where each element stands", () => {
  const xml =
    "\ufeff<?xml version='1.0'?>\r\n<!-- <b/> --><x:a xmlns:x='u' q='>'><b/>\n<c d = '1'>😀<![CDATA[</c>]]></c ></x:a>";
  const root = parseXml(xml, "a.xml");
  const [b, c] = root.children;
  expect(xml.slice(root.start, root.openEnd)).toBe("<x:a xmlns:x='u' q='>'>");
  expect(xml.slice(root.closeStart, root.end)).toBe("</x:a>");
  expect(b && xml.slice(b.start, b.end)).toBe("<b/>");
  expect(c && [xml.slice(c.start, c.openEnd), xml.slice(c.closeStart, c.end), c.text]).toEqual([
    "<c d = '1'>",
    "</c >",
    "😀</c>",
  ]);
});

it("splices into elements that are open or closed in themselves and leaves the rest", () => {
  const xml = "<a><b/><c d = '1'>x</c></a>";
  const splice = new Splice(xml);
  const [b, c] = parseXml(xml, "a.xml").children;
  if (!b || !c) throw new Error("no children");
  splice.append(b, "<y/>");
  splice.append(c, "1");
  splice.append(c, "2");
  splice.setAttribute(c, "d", '"');
  expect(splice.result()).toBe(`<a><b><y/></b><c d = "&quot;">x12</c></a>`);
});
