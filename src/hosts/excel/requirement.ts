/**
 * What this Excel can do. The floor is ExcelApi 1.9; anything above needs the set *and* the member: the
 * npm library ends at 1.15 while `isSetSupported` answers for the host (office-js npm package 1.1.110).
 */
export function hasMember(version: string, owner: { readonly prototype: object }, member: string) {
  return (
    Office.context.requirements.isSetSupported("ExcelApi", version) && member in owner.prototype
  );
}

/** Merged cells can be read from ExcelApi 1.13 on. */
export function readsMerges(): boolean {
  return hasMember("1.13", Excel.Range, "getMergedAreasOrNullObject");
}
