/** Why both sides may differ: always as possible, always either side, with the other cells of the same story. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Difference } from "../../core/model/reconciliation";
import { INLINE_LINK } from "../findings/place-link";
import { useRow } from "../findings/row-context";
import { useSubject } from "../findings/subject-line";
import { usePane } from "../pane-context";
import { useDifferences } from "./differences-context";

/** Beyond that a card would be longer than the pane is high. */
const MOST_PARTNERS = 5;

const useStyles = makeStyles({
  causes: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  heading: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  cause: { ":first-letter": { textTransform: "uppercase" } },
  link: { ...INLINE_LINK, overflowWrap: "anywhere", textAlign: "left" },
  either: { color: tokens.colorNeutralForeground3 },
});

export function PossibleCauses({ difference }: { readonly difference: Difference }) {
  const styles = useStyles();
  const { sheets, pane } = usePane().messages;
  const words = pane.differences;
  const { tabIndex } = useRow();
  const { links, goTo } = useDifferences();
  const subject = useSubject();
  const causes = links.causesOf(difference.id);
  if (causes.length === 0) return null;
  return (
    <div className={styles.causes}>
      <div className={styles.heading}>{words.causes}</div>
      <ul className={styles.list}>
        {causes.map((cause) => (
          <li key={cause.id} className={styles.cause}>
            {sheets.comparison.cause(cause)}
            {links
              .partners(cause, difference.id)
              .slice(0, MOST_PARTNERS)
              .map((partner) => (
                <div key={partner.id}>
                  {words.partner}
                  <Link
                    className={styles.link}
                    tabIndex={tabIndex}
                    onClick={() => goTo(partner.id)}
                  >
                    {subject(partner.unit === difference.unit ? { ...partner, unit: "" } : partner)}
                  </Link>
                </div>
              ))}
            {cause.parts.length - 1 > MOST_PARTNERS && (
              <div>{words.morePartners(cause.parts.length - 1 - MOST_PARTNERS)}</div>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.either}>{words.eitherSide}</div>
    </div>
  );
}
