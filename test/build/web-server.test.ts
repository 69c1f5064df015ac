/** `npm run web`, and what docs/deployment.md tells an administrator to send along. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const FRAMES =
  "frame-ancestors 'self' https://*.officeapps.live.com https://*.sharepoint.com https://excel.cloud.microsoft https://onedrive.live.com";
const HEADER = `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; ${FRAMES}`;

let folder: string;
let server: ChildProcess;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "hengbi-web-"));
  mkdirSync(path.join(folder, "dist/assets"), { recursive: true });
  const files = {
    "dist/browser.html": "page",
    "dist/hengbi.html": "one file",
    "dist/browser.0123456789abcdef0123.js": "1",
    "dist/office.js": "2",
    "dist/assets/表.xlsx": "3",
    "secret.txt": "4",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const script = `
    const { serve } = await import(process.argv[2]);
    const server = await serve(process.argv[3], 0);
    console.log(server.address().port);`;
  const args = ["--input-type=module", "-e", script, "-", path.join(ROOT, "scripts/web.mjs")];
  server = spawn(process.execPath, [...args, path.join(folder, "dist")], { stdio: "pipe" });
  port = await new Promise((done) => {
    server.stdout?.once("data", (text: Buffer) => done(Number(text.toString())));
  });
});
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** As it stands: fetch would tidy the path. */
function ask(name: string, method = "GET"): Promise<Answer> {
  return new Promise((done, failed) => {
    const asked = request({ host: "localhost", port, path: name, method }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        done({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts).toString(),
        })
      );
    });
    asked.on("error", failed);
    asked.end();
  });
}

describe("npm run web", () => {
  it("gives the browser page for the bare address, not to be cached, under the policy", async () => {
    const { status, headers, body } = await ask("/");
    expect([status, body]).toEqual([200, "page"]);
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
      "content-security-policy": HEADER,
    });
  });

  it("lets the page in one file keep its own policy", async () => {
    expect((await ask("/hengbi.html")).headers["content-security-policy"]).toBeUndefined();
  });

  it("lets only files with a hash in their name be kept for good", async () => {
    const hashed = await ask("/browser.0123456789abcdef0123.js?x=1");
    expect(hashed.headers).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
    });
    expect((await ask("/office.js")).headers["cache-control"]).toBe("no-cache");
  });

  it("knows workbooks, and names in Chinese", async () => {
    const { status, headers } = await ask(`/assets/${encodeURIComponent("表.xlsx")}`);
    expect(status).toBe(200);
    expect(headers["content-type"]).toContain("spreadsheetml");
  });

  it.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/%",
    "/assets",
    "/no.html",
  ])("gives nothing for %s", async (name) => {
    expect((await ask(name)).status).toBe(404);
  });

  it("only gives", async () => {
    expect((await ask("/", "POST")).status).toBe(405);
    const head = await ask("/", "HEAD");
    expect([head.status, head.body]).toEqual([200, ""]);
  });
});

describe("docs/deployment.md", () => {
  const page = readFileSync(path.join(ROOT, "docs/deployment.md"), "utf8");

  it("gives IIS and nginx the same policy as the server here", () => {
    expect(page.split(`"${HEADER}"`)).toHaveLength(3);
  });

  it("names the registry key of the trusted catalogue as Microsoft does", () => {
    expect(page).toMatch(
      /\[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16\.0\\WEF\\TrustedCatalogs\\(\{[0-9a-f-]{36}\})\]\s+"Id"="\1"\s+"Url"="\\\\\\\\fileserver\\\\office-addins"\s+"Flags"=dword:00000001/
    );
  });

  it("names only switches and files that there are", () => {
    for (const source of ["local", "cdn", "cdn-21vianet"])
      expect(page).toContain(`office=${source}`);
    for (const file of ["taskpane", "commands", "notice", "browser", "hengbi", "support"]) {
      expect(page).toContain(`\`${file}.html\``);
    }
  });
});
