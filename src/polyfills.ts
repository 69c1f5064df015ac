/**
 * What Chromium 86 lacks and the bundles use at run time, libraries included: test/build lists what it
 * finds in them. Syntax is lowered by the build; this adds library functions. Each is added only where it
 * is missing, and does what ECMA-262 says for the values that we and the libraries give it. Imported first
 * by every entry, the Workers' included.
 */

function add(owner: object, name: string, method: (this: never, ...args: never[]) => unknown) {
  if (name in owner) return;
  Object.defineProperty(owner, name, { value: method, writable: true, configurable: true });
}

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

/** Chromium 92. */
for (const owner of [Array, String, Object.getPrototypeOf(Uint8Array) as { prototype: object }]) {
  add(owner.prototype, "at", at);
}

type Test<T> = (value: T, index: number, all: readonly T[]) => unknown;

/** Chromium 97. */
add(Array.prototype, "findLastIndex", function <T>(this: readonly T[], test: Test<T>): number {
  let index = this.length - 1;
  while (index >= 0 && !test(this[index] as T, index, this)) index -= 1;
  return index;
});
add(Array.prototype, "findLast", function <T>(this: readonly T[], test: Test<T>): T | undefined {
  return this[this.findLastIndex(test)];
});

/** Chromium 110. */
add(Array.prototype, "toSorted", function <T>(this: readonly T[], order?: (a: T, b: T) => number) {
  return [...this].sort(order);
});

/** Chromium 93. */
add(Object, "hasOwn", (owner: object, key: PropertyKey) =>
  Object.prototype.hasOwnProperty.call(owner, key)
);
