import { delimiterOf, scanFields } from "../../../src/hosts/xlsx-file/delimited-text";

function fields(text: string, delimiter = ","): string[][] | null {
  const rows: string[][] = [];
  const whole = scanFields(text, delimiter, 100, (row, _, field) => {
    (rows[row] ??= []).push(field);
  });
  return whole ? rows : null;
}

describe("the delimiter of a text", () => {
  it.each([
    [",", "单位,男,女\n李家村,1,2\n"],
    ["\t", "单位\t男\t女\r\n李家村\t1\t2"],
    [";", "单位;男;女\n李家村;1,5;2\n王家村;2;3\n"],
    ["|", "单位|男|女\n李家村|1|2"],
    [",", "2025年3月出生实名制汇总表\n单位,男,女\n"],
    [",", "单位\n李家村\n"],
    [",", '"a;b;c;d;e",1\n"a;b;c;d;e",2\n'],
    [",", ""],
  ])("is %j", (delimiter, text) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });
});

describe("the fields of a text", () => {
  it("keep line breaks and doubled quotes within quotes", () => {
    expect(fields('a,"b\n""c""",d\r\n1,2,3')).toEqual([
      ["a", 'b\n"c"', "d"],
      ["1", "2", "3"],
    ]);
  });

  it("are refused where a quote is never closed, or a field is too long", () => {
    expect(fields('a,"b\nc')).toBeNull();
    expect(fields(`a,${"x".repeat(101)}`)).toBeNull();
  });
});
