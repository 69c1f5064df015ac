/** A file dropped beside the place for it would take the place of the pane: the browser opens it. */
export function keepPage(page: Window): void {
  for (const event of ["dragover", "drop"]) {
    page.addEventListener(event, (dropped) => dropped.preventDefault());
  }
}
