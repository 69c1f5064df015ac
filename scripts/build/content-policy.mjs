/** The content security policy of the pages: nothing leaves, nothing foreign runs, nothing is evaluated. */
import { officeOrigin } from "./office-source.mjs";

/** Excel on the web draws with style attributes, and Fluent's styles are added at run time. */
const STYLES = "'unsafe-inline'";

/** Who may show the pane in a frame: Excel on the web. Counts only as a header, never in a page. */
const FRAMES = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://excel.cloud.microsoft",
  "https://onedrive.live.com",
];

/** Of pages with office.js, and of those without, from the server. */
export function servedPolicy(office = "local") {
  const origin = officeOrigin(office);
  const own = origin ? `'self' ${origin}` : "'self'";
  return joined({
    "default-src": "'none'",
    "script-src": own,
    "style-src": `'self' ${STYLES}`,
    "img-src": "'self' data: blob:",
    "font-src": "'self'",
    "connect-src": own,
    "worker-src": "'self' blob:",
    "base-uri": "'none'",
    "form-action": "'none'",
  });
}

/** The same as a response header, with who may frame the pages. */
export function servedHeader(office = "local") {
  return `${servedPolicy(office)}; frame-ancestors 'self' ${FRAMES.join(" ")}`;
}

/**
 * Of the page in one file: exactly its own scripts, by their hashes, and no connection at all.
 *
 * @param {readonly string[]} hashes `sha256-…`
 */
export function oneFilePolicy(hashes) {
  return joined({
    "default-src": "'none'",
    "script-src": hashes.map((hash) => `'${hash}'`).join(" "),
    "style-src": STYLES,
    "img-src": "data: blob:",
    "worker-src": "blob:",
    "base-uri": "'none'",
    "form-action": "'none'",
  });
}

function joined(directives) {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}
