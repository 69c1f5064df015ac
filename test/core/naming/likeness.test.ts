import { beginnings, likeable, likeness, likenessKeys } from "../../../src/core/naming/likeness";

const like = (one: string, other: string) => likeness(likeable(one), likeable(other));

describe("how like two names are", () => {
  it.each([
    ["the same but for a note in brackets", "东坪(大)", "东坪", 0],
    ["the same in characters that are mistaken for each other", "杨家湾", "阳家弯", 1],
    ["one other character", "李家垭", "李家垮", 2],
    ["two that changed places", "大河沿", "大沿河", 2],
    ["one character more", "石门坎", "石门坎子", 2],
    ["one character more in the middle", "石门坎", "石家门坎", 2],
    ["another first character in a longer name", "王家大屋", "黄家大屋", 2],
    ["a name that goes on", "石门", "石门坎子", 3],
  ])("%s: %s and %s", (_, one, other, degree) => {
    expect(like(one, other)).toBe(degree);
    expect(like(other, one)).toBe(degree);
  });

  it.each([
    ["another first character in a short name", "王家屋", "黄家屋"],
    ["上 and 下", "上李家", "下李家"],
    ["numbers", "第一组", "第二组"],
    ["two characters of which one differs", "东坪", "东坝"],
    ["a single character that begins the other", "东", "东坪"],
    ["two other characters", "李家垭口", "李家门前"],
    ["a longer name that begins otherwise", "石门", "大石门坎"],
  ])("are not like: %s, %s and %s", (_, one, other) => {
    expect(like(one, other)).toBeNull();
    expect(like(other, one)).toBeNull();
  });

  it("a name that is nothing but a note is compared as it stands", () => {
    expect(likeable("(东坪)").core).toBe("(东坪)");
  });

  it("all ways to write 湾 are one", () => {
    expect(new Set(["周家湾", "周家弯", "周家塆"].map((name) => likeable(name).folded)).size).toBe(
      1
    );
  });

  it("like names have a key in common, or one begins as the other", () => {
    const keys = (name: string) => new Set(likenessKeys(likeable(name)));
    expect([...keys("石门坎")].filter((key) => keys("石家门坎").has(key))).toEqual(["石门坎"]);
    expect([...keys("大河沿")].filter((key) => keys("大沿河").has(key))).not.toEqual([]);
    expect(likenessKeys(likeable("东坪"))).toEqual(["东评"].map((key) => likeable(key).folded));
    expect(beginnings(likeable("石门坎子"))).toEqual(["石门", "石门坎"]);
  });
});
