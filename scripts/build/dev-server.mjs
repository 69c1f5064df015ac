/**
 * `npm run dev-server`: the pane over https, as Excel wants it, with certificates that office-addin-dev-certs
 * (it comes with office-addin-debugging) makes and, on Windows and Mac, asks to trust once.
 */
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

/** The address in manifest.xml, and `config.dev_server_port` of package.json. */
export const PORT = 3000;

/** Asked for only when the server starts: making certificates is no part of a build. */
export async function devServer() {
  return {
    host: "localhost",
    port: PORT,
    server: { type: "https", options: await certificates() },
    static: false,
    hot: false,
    liveReload: true,
    client: { overlay: false },
    headers: { "Cache-Control": "no-store" },
  };
}

async function certificates() {
  const { default: certs } = await import("office-addin-dev-certs");
  try {
    return await certs.getHttpsServerOptions();
  } catch (error) {
    // Made, but not trusted (Linux without root): enough for a browser that is told to ignore it.
    console.warn(`The certificate is not trusted here: ${error.message}`);
    const folder = path.join(homedir(), ".office-addin-dev-certs");
    const read = (name) => readFileSync(path.join(folder, name));
    return { ca: read("ca.crt"), cert: read("localhost.crt"), key: read("localhost.key") };
  }
}
