/** The header of a form as a tree of merged cells over columns. */
import type { Measure, Parity, Sex } from "./truth";

export type Role =
  | { readonly is: "unit" | "row-number" | "remark" }
  | {
      readonly is: "count";
      readonly measure: Measure;
      readonly parity: Parity;
      readonly sex: Sex;
      readonly sum: readonly number[];
      /** Index of the residence part, null for all births. */
      readonly part: number | null;
      readonly optional: boolean;
    }
  | {
      readonly is: "ratio";
      readonly parity: Parity;
      readonly male: readonly number[];
      readonly female: readonly number[];
      readonly part: number | null;
    }
  | {
      readonly is: "rate";
      readonly top: readonly number[];
      readonly bottom: readonly number[];
      readonly factor: number;
      readonly decimals: number;
    }
  /** A figure that is no count of births, or only of a part of them. */
  | { readonly is: "other"; readonly sum: readonly number[] }
  /** An empty column that only sets groups apart. */
  | { readonly is: "gap" };

export interface Leaf {
  readonly text: string;
  readonly role: Role;
}

export interface Group {
  readonly text: string;
  readonly children: readonly HeaderNode[];
}

export type HeaderNode = Leaf | Group;

export function isGroup(node: HeaderNode): node is Group {
  return "children" in node;
}

export function leavesOf(nodes: readonly HeaderNode[]): Leaf[] {
  return nodes.flatMap((node) => (isGroup(node) ? leavesOf(node.children) : [node]));
}

export function depthOf(nodes: readonly HeaderNode[]): number {
  return nodes.reduce(
    (deepest, node) => Math.max(deepest, isGroup(node) ? 1 + depthOf(node.children) : 1),
    0
  );
}

/** A text and the cells that it covers; rows from 0 of the header, columns from 0 of the table. */
export interface HeaderCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function headerCells(nodes: readonly HeaderNode[], depth = depthOf(nodes)): HeaderCell[] {
  const cells: HeaderCell[] = [];
  const place = (node: HeaderNode, row: number, column: number): number => {
    if (!isGroup(node)) {
      cells.push({ text: node.text, row, column, rows: depth - row, columns: 1 });
      return 1;
    }
    const at = cells.length;
    let columns = 0;
    for (const child of node.children) columns += place(child, row + 1, column + columns);
    cells.splice(at, 0, { text: node.text, row, column, rows: 1, columns });
    return columns;
  };
  let column = 0;
  for (const node of nodes) column += place(node, 0, column);
  return cells;
}

/** The same tree with its texts changed. */
export function reworded(
  nodes: readonly HeaderNode[],
  change: (text: string) => string
): HeaderNode[] {
  return nodes.map((node) =>
    isGroup(node)
      ? { text: change(node.text), children: reworded(node.children, change) }
      : { text: change(node.text), role: node.role }
  );
}
