/** 监测 below the ratios of an office or unit: what its months show together, and where it stands among the units. */
import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { ALL_UNITS } from "../../core/model/births";
import { watchWordsIn } from "../../messages/watch-words-in";
import type { Judgement, WatchView } from "../judge/judgement";
import { usePane } from "../pane-context";
import { subjectKey } from "../ratio/ratio-subject";
import type { Subject } from "../ratio/ratio-subject";
import type { LongLists } from "../session/long-lists";
import { useAsked } from "../use-asked";
import { ChangeSplit } from "./change-split";
import { DeviationTable } from "./deviation-table";
import { FunnelWatch } from "./funnel-watch";
import { MonthsWatch } from "./months-watch";
import { useBlockStyles } from "./picture-block";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

export interface WatchSectionProps {
  /** Asked again for every judgement. */
  readonly judgement: Judgement;
  readonly chosen: Subject;
  readonly onChoose: (subject: Subject) => void;
}

export function WatchSection({ judgement, chosen, onChoose }: WatchSectionProps) {
  const { language } = usePane();
  const words = watchWordsIn(language).pane;
  const styles = useStyles();
  const block = useBlockStyles();
  const { unit } = chosen;
  const { view, failed } = useWatch(judgement, chosen);
  if (failed) {
    return (
      <p role="alert" className={block.note}>
        {words.failed}
      </p>
    );
  }
  if (!view) return <Spinner size="small" label={words.loading} />;
  const { watched, changes, deviations, funnel } = view;
  const offices = unit === ALL_UNITS;
  if (!watched && changes.length + deviations.length === 0 && !funnel) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{words.title}</h2>
      {watched && <MonthsWatch watched={watched} />}
      {!offices && <p className={block.note}>{words.unitOnly}</p>}
      {changes.length > 0 && (
        <section>
          <h3 className={block.heading}>{words.change.title}</h3>
          {changes.map((change) => (
            <ChangeSplit key={`${change.from} ${change.to}`} change={change} />
          ))}
          <p className={block.note}>{words.change.note}</p>
        </section>
      )}
      {deviations.length > 0 && <DeviationTable deviations={deviations} />}
      {funnel && <FunnelWatch funnel={funnel} chosen={chosen} onChoose={onChoose} />}
    </section>
  );
}

interface Watch {
  /** Null while nothing is known yet. */
  readonly view: WatchView | null;
  readonly failed: boolean;
}

/**
 * What is shown stays until the next answer is there, so that an edit does not make the page jump; of another
 * office or unit only the funnel, which is the same for all.
 */
function useWatch(judgement: Judgement, { reportingUnit, unit, part }: Subject): Watch {
  const { lists } = usePane();
  const asked = useAsked(
    useCallback(
      () => watchOf(judgement, lists, { reportingUnit, unit, part }),
      [judgement, lists, reportingUnit, unit, part]
    )
  );
  const key = subjectKey({ reportingUnit, unit, part });
  const [kept, setKept] = useState<{ readonly key: string; readonly view: WatchView } | null>(null);
  if (asked.state === "answered" && kept?.view !== asked.answer) {
    setKept({ key, view: asked.answer });
  }
  if (asked.state === "answered") return { view: asked.answer, failed: false };
  if (asked.state === "failed") return { view: null, failed: true };
  if (!kept) return { view: null, failed: false };
  const { funnel } = kept.view;
  const view = kept.key === key ? kept.view : { ...NOTHING, funnel };
  return { view, failed: false };
}

const NOTHING = { watched: null, changes: [], deviations: [] } as const;

/** Of this judgement: after the next one the same question has another answer. */
function watchOf(_of: Judgement, lists: LongLists, subject: Subject): Promise<WatchView> {
  return lists.watch(subject);
}
