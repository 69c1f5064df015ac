/** A story: what would explain some differences, and how well. */
import type { CauseKind } from "../../model/reconciliation";

export interface Story {
  readonly kind: CauseKind;
  /** Differences that it leaves no room for another story, by index, in order; those that it explains are among them. */
  readonly covers: readonly number[];
  /** Differences that it explains, in full but for those of {@link amounts}. */
  readonly explains: readonly number[];
  /** How much it explains of a difference over which something else came. */
  readonly amounts?: ReadonlyMap<number, number>;
  /** log of how often it would be seen at this very place, as far as fixed: default rates and shares. */
  readonly prior: number;
  /** Stories of one kind and class learn their rate together. */
  readonly sized: number;
  /** Never more than `possible`, whatever the odds. */
  readonly neverLikely?: boolean;
  /** Stories with one family tell the same in more or fewer words: no rivals of each other. */
  readonly family?: string;
  /** Last parts of the id of the cause. */
  readonly id: readonly string[];
  /** Parameters of the sentence. */
  readonly detail: Readonly<Record<string, string | number>>;
}

/** A story with its log odds against accident. */
export interface WeighedStory {
  readonly story: Story;
  /** log of (how often the slip would bring this) / (how often accident would), natural; what the choice adds up. */
  readonly gain: number;
}
