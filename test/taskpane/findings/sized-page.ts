/** jsdom has no layout: rows are as high as the list guesses, and it is seen through a window of 600 px. */
export function giveSizes(): void {
  Object.defineProperties(HTMLElement.prototype, {
    offsetHeight: { configurable: true, get: heightOf },
    offsetWidth: { configurable: true, get: () => 320 },
    clientHeight: { configurable: true, get: heightOf },
    scrollHeight: {
      configurable: true,
      get(this: HTMLElement) {
        const list = this.querySelector<HTMLElement>("[role=treegrid]");
        return list ? Number.parseFloat(list.style.height) : 600;
      },
    },
  });
}

function heightOf(this: HTMLElement): number {
  if (this.getAttribute("role") === "row")
    return this.getAttribute("aria-level") === "1" ? 33 : 132;
  // What stands above the list: nothing, so that rows begin at 0.
  return this.querySelector("[role=treegrid]") === null ? 0 : 600;
}
