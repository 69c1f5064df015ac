/** Who is assessed: a reporting unit with all its units, or one row unit of a sheet (contract §4). */
export interface AssessedTarget {
  /** Unique among the assessed; part of the ids of 收报登记 and 考核录入. */
  readonly name: string;
  /** Type of unit as schemes name it: 乡镇, 街道, 村, 社区, 部门; "" where the name does not tell. */
  readonly type: string;
  /** The office's name as in differences; for a unit that no sheet names, its own name. */
  readonly reportingUnit: string;
  /** `*` for a reporting unit, else the row unit's name. */
  readonly unit: string;
}
