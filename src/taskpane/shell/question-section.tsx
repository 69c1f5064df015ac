/** What the clerk is asked, set off from what is merely shown. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  section: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteYellowBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

export interface QuestionSectionProps {
  readonly title: string;
  /** One `li` a question. */
  readonly questions: ReactNode;
  /** Below them. */
  readonly children?: ReactNode;
}

export function QuestionSection({ title, questions, children }: QuestionSectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.title}>
        <QuestionCircle20Regular />
        {title}
      </h2>
      <ul className={styles.list}>{questions}</ul>
      {children}
    </section>
  );
}
