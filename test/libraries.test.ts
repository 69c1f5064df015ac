import { readFileSync } from "node:fs";
import path from "node:path";
import packageJson from "../package.json";

const root = path.resolve(__dirname, "..");

describe("docs/libraries.md", () => {
  it("names every dependency with its pinned version and licence, and no other", () => {
    const page = readFileSync(path.join(root, "docs/libraries.md"), "utf8");
    const rows = [...page.matchAll(/^\| (\S+) +\| (\d\S*) +\| ([^|]+?) +\|/gm)];
    const listed = rows.map(([, name, version]) => `${name ?? ""}@${version ?? ""}`);
    const pinned = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies });
    expect(listed.sort()).toEqual(pinned.map(([name, version]) => `${name}@${version}`).sort());
    for (const [, name = "", , licence = ""] of rows) {
      const own = path.join(root, "node_modules", name, "package.json");
      const { license } = JSON.parse(readFileSync(own, "utf8")) as { license: string };
      expect([name, licence.startsWith(license) || license === "LICENSE"]).toEqual([name, true]);
    }
  });
});

describe("package-lock.json", () => {
  it("lists every optional package of every platform, as npm ci asks", () => {
    // Where this fails: node scripts/complete-lockfile.mjs
    const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const places = Object.keys(packages);
    const optional = Object.values(packages).flatMap((one) =>
      Object.keys(one.optionalDependencies ?? {})
    );
    const missing = optional.filter(
      (name) => !places.some((place) => place.endsWith(`node_modules/${name}`))
    );
    expect(missing).toEqual([]);
  });
});
