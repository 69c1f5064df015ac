/** The package of a workbook without a sheet, to which plans are added like to any other. */
import { CONTENT_TYPE } from "./content-types";
import { TRANSITIONAL } from "./dialect";
import { OoxmlPackage } from "./ooxml-package";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

export const NEW_WORKBOOK_PART = "xl/workbook.xml";

export function newPackage(): OoxmlPackage {
  const archive = OoxmlPackage.empty();
  const { main, relationships } = TRANSITIONAL;
  archive.write(
    "[Content_Types].xml",
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/${NEW_WORKBOOK_PART}" ContentType="${CONTENT_TYPE.workbook}"/></Types>`
  );
  archive.write(
    "_rels/.rels",
    `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">` +
      `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="${NEW_WORKBOOK_PART}"/>` +
      "</Relationships>"
  );
  archive.write(
    NEW_WORKBOOK_PART,
    `${DECLARATION}<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr/>` +
      // The calculation engine of Excel 2019 and later: stored results are taken as they are.
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
      '<sheets></sheets><calcPr calcId="191029"/></workbook>'
  );
  archive.write(
    "xl/_rels/workbook.xml.rels",
    `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`
  );
  return archive;
}
