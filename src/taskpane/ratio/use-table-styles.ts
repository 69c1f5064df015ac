/** How the small tables of figures beside charts look: the first column names the row, figures stand at the right. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useTableStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: "top",
    },
    "& tbody th": { fontWeight: tokens.fontWeightRegular },
    "& thead th": {
      fontWeight: tokens.fontWeightSemibold,
      color: tokens.colorNeutralForeground2,
    },
  },
  // 一孩 is not broken in two; English breaks between words.
  name: { textAlign: "left", wordBreak: "keep-all" },
  figure: { textAlign: "right" },
  last: { "& th, & td": { fontWeight: tokens.fontWeightSemibold } },
  verdict: { "&&": { paddingLeft: tokens.spacingHorizontalS }, textAlign: "left" },
});
