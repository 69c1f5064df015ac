/** 生成结果表, 清除本工具生成的表, 新建空白表: everything that changes the workbook. */
import { Divider, makeStyles, tokens } from "@fluentui/react-components";
import { OfficialSection } from "../official/official-section";
import { SubmissionsSection } from "../submissions/submissions-section";
import { BlankFormSection } from "./blank-form-section";
import { RemoveSection } from "./remove-section";
import { WriteSection } from "./write-section";

const useStyles = makeStyles({
  page: {
    height: "100%",
    boxSizing: "border-box",
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    "& > *": { flexShrink: 0 },
  },
  divider: { flexGrow: 0 },
});

export function WritingPage() {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <WriteSection />
      <Divider className={styles.divider} />
      <OfficialSection />
      <SubmissionsSection />
      <Divider className={styles.divider} />
      <BlankFormSection />
      <Divider className={styles.divider} />
      <RemoveSection />
    </div>
  );
}
