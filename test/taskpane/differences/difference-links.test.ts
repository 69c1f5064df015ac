import { DifferenceLinks } from "../../../src/taskpane/differences/difference-links";
import { joinedOrder } from "../../../src/taskpane/differences/joined-order";
import { signedNumber } from "../../../src/taskpane/differences/signed-number";
import { difference, sexSwap } from "../findings/some-findings";

const boys = difference("boys");
const girls = difference("girls", { sex: "female", registration: 5, health: 3 });
const other = difference("other");
const links = new DifferenceLinks({
  differences: [boys, other, girls],
  causes: [sexSwap("swap", "boys", "girls")],
});

test("a cause leads from each of its differences to the others", () => {
  const [cause] = links.causesOf("boys");
  expect(cause?.id).toBe("swap");
  if (!cause) return;
  expect(links.partners(cause, "boys")).toEqual([girls]);
  expect(links.partners(cause, "girls")).toEqual([boys]);
  expect(links.causesOf("other")).toEqual([]);
});

test("only reason and ground together explain; a likely cause is presumed, never explained", () => {
  expect(links.stateOf(boys)).toBe("presumed");
  expect(links.stateOf({ ...boys, reason: "D08" })).toBe("presumed");
  expect(links.stateOf({ ...boys, reason: "D08", ground: "查登记" })).toBe("confirmed");
  expect(links.stateOf(other)).toBe("unexplained");
  const possible = new DifferenceLinks({
    differences: [boys, girls],
    causes: [{ ...sexSwap("swap", "boys", "girls"), strength: "possible" }],
  });
  expect(possible.stateOf(boys)).toBe("unexplained");
});

test("differences that a cause joins stand together, all else keeps its place", () => {
  const idOf = (item: string) => (item.startsWith("finding") ? null : item);
  const items = ["finding 1", "boys", "other", "finding 2", "girls"];
  expect(joinedOrder(items, links, idOf)).toEqual([
    "finding 1",
    "boys",
    "girls",
    "other",
    "finding 2",
  ]);
  expect(joinedOrder(["girls", "other"], links, idOf)).toEqual(["girls", "other"]);
});

test("differences have the minus of print", () => {
  expect([-2, 0, 3].map(signedNumber)).toEqual(["−2", "0", "+3"]);
});
