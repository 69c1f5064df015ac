/** A heading that folds its content away. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  button: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "32px",
    margin: 0,
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:focus-visible": {
      outlineStyle: "solid",
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
  icon: { flexShrink: 0 },
  title: { minWidth: 0, overflowWrap: "anywhere" },
  aside: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

export interface DisclosureProps {
  readonly title: string;
  /** Said beside the title while it is folded. */
  readonly aside?: string;
  readonly level?: 2 | 3;
  /** At first; then the clerk decides. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

export function Disclosure({ title, aside, level = 2, open = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const content = useId();
  const isOpen = chosen ?? open;
  const Heading = level === 2 ? "h2" : "h3";
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <div>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={content}
          onClick={() => setChosen(!isOpen)}
        >
          <Chevron className={styles.icon} />
          <span className={styles.title}>
            {title}
            {!isOpen && aside !== undefined && <span className={styles.aside}> {aside}</span>}
          </span>
        </button>
      </Heading>
      <div id={content}>{isOpen && children}</div>
    </div>
  );
}
