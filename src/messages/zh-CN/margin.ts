/** 比对和对码用到的口径。 */
import type { Margin } from "../../core/model/reconciliation";

/** After 对码, before 计算. */
export const margin: Readonly<Record<Margin, string>> = {
  cell: "按分孩次分性别的数",
  sex: "按男、女的数",
  parity: "按一孩、二孩、多孩的数",
  total: "按出生合计",
};
