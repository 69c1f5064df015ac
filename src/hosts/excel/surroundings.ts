/** What the pane stands in: whether it is Excel at all, its language and its theme. */

/** Resolves when office.js is ready; false where the page was opened outside of Excel. */
export async function isInExcel(): Promise<boolean> {
  // office.js answers with null for both where there is no host.
  const { host } = (await Office.onReady()) as { host: Office.HostType | null };
  return host === Office.HostType.Excel;
}

/** Tag of the language that Office speaks, e.g. `zh-CN`. */
export function officeLanguage(): string {
  return Office.context.displayLanguage;
}

/** Null where Office does not say: then the system decides. */
export function isOfficeDark(): boolean | null {
  // Typed as always there; older hosts lack it.
  const { officeTheme } = Office.context as { officeTheme?: Partial<Office.OfficeTheme> | null };
  const background = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(
    officeTheme?.bodyBackgroundColor ?? ""
  );
  if (!background) return null;
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((part) => parseInt(part, 16));
  // Relative brightness of the eye (ITU-R BT.601), of 255.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
