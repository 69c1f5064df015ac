/** Where office.js comes from. The only place that names a host of somebody else's. */

/** Documented addresses: Microsoft's network, and that of 21Vianet for tenants in China. */
const ADDRESSES = {
  local: "office/office.js",
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "cdn-21vianet":
    "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/** @param {string} source the switch `--env office=` */
export function officeAddress(source) {
  const address = ADDRESSES[source];
  if (!address) {
    throw new Error(`--env office= must be one of ${Object.keys(ADDRESSES).join(", ")}`);
  }
  return address;
}

/** The foreign origin that the pages then need, or null. */
export function officeOrigin(source) {
  const address = officeAddress(source);
  return address.startsWith("https:") ? new URL(address).origin : null;
}
