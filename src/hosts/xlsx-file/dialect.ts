/** The two sets of namespaces of SpreadsheetML: transitional (what Excel writes) and strict (ISO/IEC 29500-1). */
export interface Dialect {
  readonly main: string;
  readonly relationships: string;
  /** Relationship types of custom XML parts have no strict form in Excel's own files. */
  readonly strict: boolean;
}

export const TRANSITIONAL: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  strict: false,
};

const STRICT: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  strict: true,
};

/** The dialect of a workbook from the namespace of its root element. */
export function dialectOf(uri: string): Dialect {
  return uri === STRICT.main ? STRICT : TRANSITIONAL;
}
