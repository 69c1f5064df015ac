import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { SaxesParser } from "saxes";
import packageJson from "../package.json";
import { bundles } from "./build/built-files";
import { builtPages } from "./support/built-pages";

const root = path.resolve(__dirname, "..");
const file = path.join(root, "manifest.xml");
const DEVELOPMENT = "https://localhost:3000/";
/** Documented limits of the manifest schema. */
const SHORT_STRING = 125;
const LONG_STRING = 250;
const RESID = 32;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Names from the root down, without the element itself. */
  readonly within: readonly string[];
  text: string;
}

function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    const attributes = tag.attributes as Record<string, string>;
    const within = open.map((element) => element.name);
    const element = { name: tag.name, attributes, within, text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return elements;
}

/** Width and height from the header of a PNG file. */
function pngSize(icon: string): [number, number] {
  const bytes = readFileSync(path.join(root, icon));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const xml = readFileSync(file, "utf8");
const elements = elementsOf(xml);
const named = (name: string) => elements.filter((element) => element.name === name);
const textOf = (name: string) => named(name)[0]?.text.trim();
const values = elements
  .flatMap(({ attributes }) => [attributes["DefaultValue"], attributes["Value"]])
  .filter((value) => value !== undefined);

describe("the manifest", () => {
  it("has a GUID and a version of four numbers that begins with the package's", () => {
    expect(textOf("Id")).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    );
    expect(textOf("Version")).toBe(`${packageJson.version}.0`);
  });

  it("asks for workbooks, ExcelApi 1.9 and to read and write the document, and nothing else", () => {
    const hosts = named("Host").map(
      ({ attributes }) => attributes["Name"] ?? attributes["xsi:type"]
    );
    expect(hosts).toEqual(["Workbook", "Workbook"]);
    expect(named("Sets")[0]?.attributes).toEqual({ DefaultMinVersion: "1.9" });
    expect(named("Set").map(({ attributes }) => attributes["Name"])).toEqual(["ExcelApi"]);
    expect(textOf("Permissions")).toBe("ReadWriteDocument");
  });

  it("works where ribbons are not shown: the pane is its own source location", () => {
    const [source] = named("SourceLocation");
    expect(source?.within).toEqual(["OfficeApp", "DefaultSettings"]);
    expect(source?.attributes["DefaultValue"]).toBe(`${DEVELOPMENT}taskpane.html`);
  });

  it("speaks Chinese by default and English in every text", () => {
    expect(textOf("DefaultLocale")).toBe("zh-CN");
    const texts = elements.filter(({ name }) =>
      ["DisplayName", "Description", "bt:String"].includes(name)
    );
    const shown = texts.filter(({ attributes }) => attributes["DefaultValue"] !== undefined);
    const overrides = elements.filter(({ name }) => name.endsWith("Override"));
    expect(overrides).toHaveLength(shown.length);
    expect(new Set(overrides.map(({ attributes }) => attributes["Locale"]))).toEqual(
      new Set(["en-US"])
    );
  });

  it("resolves every resid exactly once and leaves no resource unused", () => {
    const used = elements.flatMap(({ attributes }) => attributes["resid"] ?? []);
    const defined = elements
      .filter(({ within, attributes }) => within.includes("Resources") && attributes["id"])
      .map(({ attributes }) => attributes["id"] ?? "");
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(used)).toEqual(new Set(defined));
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(RESID);
  });

  it("labels its buttons briefly enough for a ribbon, in both languages", () => {
    const labels = named("bt:String").filter(({ attributes }) =>
      attributes["id"]?.endsWith(".Label")
    );
    expect(labels.map(({ attributes }) => attributes["DefaultValue"])).toEqual([
      "衡比",
      "打开衡比",
      "开始审核",
      "新建空白表",
    ]);
    const english = elements.filter(({ name, attributes }) => {
      return name === "bt:Override" && attributes["Locale"] === "en-US";
    });
    for (const { attributes } of english.slice(0, labels.length)) {
      expect(attributes["Value"]?.length).toBeLessThanOrEqual(20);
    }
  });

  it("keeps its texts within the limits", () => {
    for (const element of elements) {
      const text = element.attributes["DefaultValue"] ?? element.attributes["Value"];
      if (text === undefined) continue;
      const short =
        element.within.includes("bt:ShortStrings") || element.within.includes("DisplayName");
      expect([text, text.length <= (short ? SHORT_STRING : LONG_STRING)]).toEqual([text, true]);
    }
  });

  it("gives each control its own id and each icon all three sizes", () => {
    const controls = named("Control").map(({ attributes }) => attributes["id"]);
    expect(controls).toEqual(["Hengbi.Open", "Hengbi.Check", "Hengbi.BlankForm"]);
    const sizes = named("bt:Image")
      .map(({ attributes }) => attributes["size"])
      .filter((size) => size !== undefined);
    expect(sizes).toEqual(Array(named("Icon").length).fill(["16", "32", "80"]).flat());
  });

  it("names icons that exist at the size that their name says", () => {
    const icons = values.filter((value) => value.endsWith(".png"));
    expect(icons.length).toBeGreaterThanOrEqual(5);
    for (const url of icons) {
      const icon = url.slice(DEVELOPMENT.length);
      const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
      expect([icon, existsSync(path.join(root, icon)) && pngSize(icon)]).toEqual([
        icon,
        [size, size],
      ]);
    }
    for (const size of [16, 32, 64, 80, 128]) {
      expect(pngSize(`assets/icon-${size}.png`)).toEqual([size, size]);
    }
  });

  it("loads everything from where it is served: no other host, no content network", () => {
    const urls = values.filter((value) => value.startsWith("http"));
    expect(urls.length).toBeGreaterThan(10);
    for (const url of urls) expect(url.startsWith(DEVELOPMENT)).toBe(true);
  });

  it("names only files that the build makes", () => {
    const folder = builtPages();
    const files = values
      .filter((value) => value.startsWith(DEVELOPMENT))
      .map((value) => value.slice(DEVELOPMENT.length));
    for (const name of files) {
      expect([name, existsSync(path.join(folder, name))]).toEqual([name, true]);
    }
  }, 600_000);

  it("names only functions that the page of the commands ties to the ribbon", () => {
    const page = [...bundles(builtPages())].find(([name]) => name.startsWith("commands."));
    const names = named("FunctionName").map(({ text }) => text.trim());
    expect(names).toEqual(["checkWorkbook", "newBlankForm"]);
    for (const name of names) expect(page?.[1]).toContain(`${name}:()=>`);
  }, 600_000);

  it("is read by Microsoft's own reader", () => {
    // In a process of its own: under jest the reader fails on a package that is an ES module only.
    const script = `const { OfficeAddinManifest } = await import("office-addin-manifest");
      console.log(JSON.stringify(await OfficeAddinManifest.readManifestFile(process.argv[1])));`;
    const args = ["--input-type=module", "-e", script, file];
    const read = JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" }));
    expect(read).toMatchObject({
      id: textOf("Id"),
      displayName: "衡比",
      defaultLocale: "zh-CN",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      officeAppType: "TaskPaneApp",
    });
  });
});
