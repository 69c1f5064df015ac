/**
 * The judge: holds the sheets, judges them, and answers what the page asks about the last judgement. One
 * method a call of the protocol; whether it sits in a Worker or in the page makes no difference to it.
 */
import { assess } from "../../core/assess";
import type { Assessed } from "../../core/model/assessed";
import { typedRows } from "../../core/model/clerk-entries";
import type { TypedRow } from "../../core/model/clerk-entries";
import type { CellRef, OwnCell } from "../../core/model/cell-ref";
import type { OnProgress } from "../../core/model/progress";
import type { RollCall } from "../../core/model/roll-call";
import type { SheetGrid } from "../../core/model/sheet-grid";
import type { SubmittableForm } from "../../core/model/submission";
import type { SheetPlan } from "../../core/model/sheet-plan";
import type { WhatIf } from "../../core/model/what-if";
import { clerkEntries } from "../../core/reading/own-sheets";
import type { FormToSubmit, OfficialForms } from "../../core/reporting/official-forms";
import { rollCalls } from "../../core/receiving/roll-call";
import { clerkReasons } from "../../core/reconciling/clerk-reasons";
import { equalFigures } from "../../core/reconciling/equal-figures";
import type { ComparedFigure } from "../../core/reconciling/equal-figures";
import { checkCodes } from "./check-codes";
import { chosenRules } from "./chosen-rules";
import { FirstSheets } from "./first-sheets";
import { HeldGrids } from "./held-grids";
import { JudgeFailure } from "./judge-failure";
import type {
  CheckCodes,
  Judgement,
  LedgerItem,
  Origin,
  RatioOverview,
  RatioSubject,
  WatchView,
} from "./judgement";
import { judgementOf } from "./judgement-of";
import { latestUnits } from "./latest-units";
import { ledgerItems } from "./ledger-items";
import { locate } from "./locate";
import { Origins } from "./origin/origin-of";
import type { JudgeAnswers } from "./answer";
import type { JudgeCalls, JudgeRequest, ReasonInSheet, SheetKey } from "./protocol";
import { ratioOverview, ratioSubjects } from "./ratio-overview";

/** Loaded when somebody looks at what was submitted. */
const submitting = () =>
  import(/* webpackChunkName: "judge-submitting" */ "../../core/submitting/record-forms");
/** Loaded when somebody wants to submit forms. */
const official = () =>
  import(/* webpackChunkName: "judge-official" */ "../../core/reporting/official-forms");

export class Judge implements JudgeAnswers {
  private readonly grids = new HeldGrids();
  private readonly first = new FirstSheets();
  private assessed: Assessed | null = null;
  /** Of the last judgement, once somebody asks for an origin. */
  private origins: Origins | null = null;

  order(keys: readonly SheetKey[]): null {
    this.grids.arrange(keys);
    this.first.keepOnly(keys);
    return null;
  }

  put(grid: SheetGrid): null {
    const before = this.grids.put(grid);
    if (before) this.first.replace(before, grid, this.assessed?.reading.tables ?? []);
    return null;
  }

  /** @throws JudgeFailure over settings that cannot be used; the last judgement then stands */
  judge({ settings: written, given }: JudgeRequest, onProgress?: OnProgress): Judgement {
    const { settings, scheme, readings } = chosenRules(written);
    const start = performance.now();
    const assessed = assess(this.grids.all(), settings, scheme, readings, given, onProgress);
    this.assessed = assessed;
    this.origins = null;
    return judgementOf(assessed, performance.now() - start);
  }

  ledger(scored: number): LedgerItem[] {
    const { assessment } = this.judged();
    return assessment ? ledgerItems(assessment, scored) : [];
  }

  async whatIf(scored: number): Promise<WhatIf | null> {
    const assessed = this.judged();
    const { whatIfView } = await import(/* webpackChunkName: "judge-what-if" */ "./what-if-view");
    return whatIfView(assessed, scored);
  }

  subjects(): RatioSubject[] {
    return ratioSubjects(this.judged().ratios);
  }

  overview(of: JudgeCalls["overview"]["in"]): RatioOverview {
    return ratioOverview(this.judged().ratios, of);
  }

  async watch(of: JudgeCalls["watch"]["in"]): Promise<WatchView> {
    const assessed = this.judged();
    const { watchView } = await import(/* webpackChunkName: "judge-watch" */ "./watch-view");
    return watchView(assessed, of);
  }

  /** Of the judgement that stands when they are asked for, also where another follows meanwhile. */
  async plans(of: JudgeCalls["plans"]["in"]): Promise<readonly SheetPlan[]> {
    const assessed = this.judged();
    const grids = this.grids.all();
    const { plannedSheets } = await import(
      /* webpackChunkName: "judge-plans" */ "./planned-sheets"
    );
    return plannedSheets(assessed, grids, of);
  }

  equal(figures: readonly ComparedFigure[]): string[] {
    const { reading, settings } = this.judged();
    return equalFigures(figures, reading, settings).map(({ id }) => id);
  }

  reasons(ids: readonly string[]): ReasonInSheet[] {
    const reasons = clerkReasons(clerkEntries(this.grids.all()));
    return ids.flatMap((id) => {
      const said = reasons.get(id);
      return said ? [{ id, ...said }] : [];
    });
  }

  units(): string[] {
    return latestUnits(this.judged().reading.tables);
  }

  rollCalls(): RollCall[] {
    const { reading, settings, asOf } = this.judged();
    return rollCalls(reading, settings, asOf);
  }

  async submittable(): Promise<readonly SubmittableForm[]> {
    const { reading, submissions, settings, asOf } = this.judged();
    const { submittableForms } = await submitting();
    return submittableForms(reading, submissions, settings, asOf);
  }

  async record({ forms, day }: JudgeCalls["record"]["in"]): Promise<readonly TypedRow[]> {
    const { reading } = this.judged();
    const { submittedRows } = await submitting();
    return submittedRows(reading, forms, day);
  }

  recorded(ids: readonly string[]): string[] {
    const rows = typedRows(clerkEntries(this.grids.all()), "submissions");
    return ids.filter((id) => rows.has(id));
  }

  async officialSheets(): Promise<readonly FormToSubmit[]> {
    const assessed = this.judged();
    const { sheetsToSubmit } = await official();
    return sheetsToSubmit(assessed);
  }

  /** Of the sheets and the judgement that stand when they are asked for. */
  async officialForms(chosen: readonly FormToSubmit[]): Promise<OfficialForms> {
    const assessed = this.judged();
    const grids = this.grids.all();
    const { officialForms } = await official();
    return officialForms(assessed, grids, chosen);
  }

  codes({ table, margin }: JudgeCalls["codes"]["in"]): CheckCodes | null {
    const { tables } = this.judged().reading;
    const of = tables[table];
    return of ? checkCodes(of, tables, margin) : null;
  }

  locate(cell: OwnCell): CellRef | null {
    return locate(this.grids.all(), cell);
  }

  /** Null before the first judgement, too: nothing is known of any cell then. */
  origin(cell: CellRef): Origin | null {
    if (!this.assessed) return null;
    this.origins ??= new Origins(this.assessed, this.grids, this.first);
    return this.origins.of(cell);
  }

  private judged(): Assessed {
    if (!this.assessed) {
      throw new JudgeFailure({ code: "judge-failed", message: "nothing was judged yet" });
    }
    return this.assessed;
  }
}
