/** What belongs to a difference: its causes, and the other differences that the same cause joins to it. */
import type { Cause, Difference, Reconciliation } from "../../core/model/reconciliation";
import { isConfirmed } from "../../core/model/reconciliation";
import type { DifferenceState } from "../../messages/pane/differences-words";

export class DifferenceLinks {
  private readonly causes = new Map<string, Cause[]>();
  private readonly differences: ReadonlyMap<string, Difference>;

  constructor({ differences, causes }: Pick<Reconciliation, "differences" | "causes">) {
    this.differences = new Map(differences.map((one) => [one.id, one]));
    for (const cause of causes) {
      for (const { difference } of cause.parts) {
        const known = this.causes.get(difference);
        if (known) known.push(cause);
        else this.causes.set(difference, [cause]);
      }
    }
  }

  causesOf(difference: string): readonly Cause[] {
    return this.causes.get(difference) ?? [];
  }

  /** The other differences of a cause. */
  partners(cause: Cause, of: string): Difference[] {
    return cause.parts.flatMap(({ difference }) => {
      const partner = difference === of ? undefined : this.differences.get(difference);
      return partner ? [partner] : [];
    });
  }

  /** 已说明 by the clerk alone; a likely cause makes it presumed, as in the balance. */
  stateOf(difference: Difference): DifferenceState {
    if (isConfirmed(difference)) return "confirmed";
    const likely = this.causesOf(difference.id).some(({ strength }) => strength === "likely");
    return likely ? "presumed" : "unexplained";
  }
}
