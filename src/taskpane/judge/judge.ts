/**
 * The judge: holds the sheets, judges them, and answers what the page asks about the last judgement. One
 * method a call of the protocol; whether it sits in a Worker or in the page makes no difference to it.
 */
import { assess } from "../../core/assess";
import type { Assessed } from "../../core/model/assessed";
import { typedRows } from "../../core/model/clerk-entries";
import type { TypedRow } from "../../core/model/clerk-entries";
import type { CellRef } from "../../core/model/cell-ref";
import type { SheetGrid } from "../../core/model/sheet-grid";
import type { SheetPlan } from "../../core/model/sheet-plan";
import { clerkEntries } from "../../core/reading/own-sheets";
import { equalFigures } from "../../core/reconciling/equal-figures";
import type { ComparedFigure } from "../../core/reconciling/equal-figures";
import { planReport } from "../../core/reporting/plan-report";
import { messagesIn } from "../../messages/languages";
import packageJson from "../../../package.json";
import { chosenRules } from "./chosen-rules";
import { HeldGrids } from "./held-grids";
import { JudgeFailure } from "./judge-failure";
import type { Judgement, LedgerItem, Origin, RatioOverview, RatioSubject } from "./judgement";
import { judgementOf } from "./judgement-of";
import { latestUnits } from "./latest-units";
import { ledgerItems } from "./ledger-items";
import type { JudgeCall, JudgeCalls, JudgeRequest, SheetKey } from "./protocol";
import { ratioOverview, ratioSubjects } from "./ratio-overview";

type Answers = {
  readonly [Call in JudgeCall]: (input: JudgeCalls[Call]["in"]) => JudgeCalls[Call]["out"];
};

export class Judge implements Answers {
  private readonly grids = new HeldGrids();
  private assessed: Assessed | null = null;

  order(keys: readonly SheetKey[]): null {
    this.grids.arrange(keys);
    return null;
  }

  put(grid: SheetGrid): null {
    this.grids.put(grid);
    return null;
  }

  /** @throws JudgeFailure over settings that cannot be used; the last judgement then stands */
  judge({ settings: written, given }: JudgeRequest): Judgement {
    const { settings, scheme, readings } = chosenRules(written);
    const start = performance.now();
    const assessed = assess(this.grids.all(), settings, scheme, readings, given);
    this.assessed = assessed;
    return judgementOf(assessed, performance.now() - start);
  }

  ledger(scored: number): LedgerItem[] {
    const { assessment } = this.judged();
    return assessment ? ledgerItems(assessment, scored) : [];
  }

  subjects(): RatioSubject[] {
    return ratioSubjects(this.judged().ratios);
  }

  overview(of: JudgeCalls["overview"]["in"]): RatioOverview {
    return ratioOverview(this.judged().ratios, of);
  }

  plans({ language, copies }: JudgeCalls["plans"]["in"]): readonly SheetPlan[] {
    const { sheets } = messagesIn(language);
    const options = { version: packageJson.version, copies };
    return planReport(this.judged(), this.grids.all(), sheets, options).plans;
  }

  equal(figures: readonly ComparedFigure[]): string[] {
    const { reading, settings } = this.judged();
    return equalFigures(figures, reading, settings).map(({ id }) => id);
  }

  typed({ kind, ids }: JudgeCalls["typed"]["in"]): readonly TypedRow[] {
    const rows = typedRows(clerkEntries(this.grids.all()), kind);
    return ids.flatMap((id) => rows.get(id) ?? []);
  }

  units(): string[] {
    return latestUnits(this.judged().reading.tables);
  }

  locate(): CellRef | null {
    return null;
  }

  origin(): Origin | null {
    return null;
  }

  private judged(): Assessed {
    if (!this.assessed) {
      throw new JudgeFailure({ code: "judge-failed", message: "nothing was judged yet" });
    }
    return this.assessed;
  }
}
