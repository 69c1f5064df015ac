/** What is added where it is missing does what the language's own functions do. */
import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { transformSync } from "@swc/core";
import fc from "fast-check";

/** A realm without these functions, then with ours. */
function olderRealm(): vm.Context {
  const context = vm.createContext({});
  vm.runInContext(
    `for (const owner of [Array, String, Object.getPrototypeOf(Uint8Array)]) {
       for (const name of ["at", "findLast", "findLastIndex", "toSorted"]) delete owner.prototype[name];
     }
     delete Object.hasOwn;`,
    context
  );
  const source = readFileSync(path.resolve(__dirname, "../src/polyfills.ts"), "utf8");
  const { code } = transformSync(source, { jsc: { parser: { syntax: "typescript" } } });
  vm.runInContext(code, context);
  return context;
}

const context = olderRealm();

function there(expression: string, given: object): unknown {
  return vm.runInContext(`(${expression})`, Object.assign(context, given)) as unknown;
}

/** From the other realm: compared by content. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

const numbers = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 8 });
const index = fc.oneof(fc.integer({ min: -10, max: 10 }), fc.double({ min: -9, max: 9 }));

describe("what older browsers lack", () => {
  it("at counts from either end, in arrays, texts and typed arrays", () => {
    fc.assert(
      fc.property(numbers, fc.string(), index, (list, text, place) => {
        expect(there("list.at(place)", { list, place })).toBe(list.at(place));
        expect(there("text.at(place)", { text, place })).toBe(text.at(place));
        const bytes = Uint8Array.from(list);
        expect(there("Uint8Array.from(list).at(place)", { list, place })).toBe(bytes.at(place));
      })
    );
    expect(there("[7].at(undefined)", {})).toBe(7);
    expect(there("[7].at(NaN)", {})).toBe(7);
  });

  it("findLast and findLastIndex search from the end", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -9, max: 9 }), (list, least) => {
        const test = (value: number) => value >= least;
        const given = { list: there("Array.from(list)", { list }), test };
        expect(there("list.findLast(test)", given)).toBe(list.findLast(test));
        expect(there("list.findLastIndex(test)", given)).toBe(list.findLastIndex(test));
      })
    );
  });

  it("toSorted gives a sorted copy, stable, and leaves the array alone", () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const order = (a: number, b: number) => Math.abs(a) - Math.abs(b);
        const result = there("((o) => ({ sorted: o.toSorted(order), o }))(Array.from(list))", {
          list,
          order,
        });
        expect(plain(result)).toEqual({ sorted: list.toSorted(order), o: list });
      })
    );
  });

  it("Object.hasOwn knows own keys from inherited ones", () => {
    expect(there("Object.hasOwn({ a: undefined }, 'a')", {})).toBe(true);
    expect(there("Object.hasOwn({}, 'toString')", {})).toBe(false);
    expect(there("Object.hasOwn(Object.assign(Object.create(null), { b: 1 }), 'b')", {})).toBe(
      true
    );
  });

  it("is not seen by loops over keys, and replaces nothing that is there", () => {
    expect(
      there(
        "(() => { const keys = []; for (const key in [1]) keys.push(key); return keys.join() })()",
        {}
      )
    ).toBe("0");
    const kept = Array.prototype.at;
    const source = readFileSync(path.resolve(__dirname, "../src/polyfills.ts"), "utf8");
    const { code } = transformSync(source, { jsc: { parser: { syntax: "typescript" } } });
    vm.runInThisContext(code);
    expect(Array.prototype.at).toBe(kept);
  });
});
