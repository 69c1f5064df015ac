/**
 * npm leaves an optional package of another platform out of the lockfile when the registry at hand does
 * not carry it, and `npm ci` then refuses the lockfile. This adds such packages by their exact version and
 * the platform in their name. Run it after `npm install` where test/libraries.test.ts says so.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const file = fileURLToPath(new URL("../package-lock.json", import.meta.url));
const lock = JSON.parse(readFileSync(file, "utf8"));
const PLATFORM =
  /(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64)(?:-(gnu|musl)$)?/;

/** The nearest place up the tree where node would find the package. */
function placeOf(name, from) {
  for (let base = from; ; base = base.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, "")) {
    const place = `${base}${base ? "/" : ""}node_modules/${name}`;
    if (lock.packages[place]) return place;
    if (!base) return null;
  }
}

let added = 0;
for (const [from, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (placeOf(name, from)) continue;
    const [, os, cpu, libc] = PLATFORM.exec(name) ?? [];
    if (!os || !/^\d+\.\d+\.\d+$/.test(version))
      throw new Error(`${name}@${version}: add it by hand`);
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(dev && { dev }),
      ...(libc && { libc: [libc === "gnu" ? "glibc" : libc] }),
      optional: true,
      os: [os],
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en"))
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added} packages added to package-lock.json\n`);
