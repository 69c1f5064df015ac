/** The browser page: dropping, grid, download. */
export interface BrowserWords {
  readonly title: string;
}
