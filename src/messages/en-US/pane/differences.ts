import type { DifferencesWords } from "../../pane/differences-words";

export const differences: DifferencesWords = {
  title: "Differences between both sides",
  convention: "Difference = registration − health",
  total: "Difference in all",
  gross: (gross) =>
    `Where two figures were exchanged (boys for girls), one is too high and one too low, and the net is 0. Without netting: ${gross.differences} births differ, ${gross.confirmed} explained, ${gross.presumed} likely, ${gross.unexplained} unexplained.`,
  difference: "Difference",

  causes: "Possible causes (to be verified)",
  eitherSide: "Either side may be mistaken, or both count by different rules.",
  partner: "Goes with: ",
  morePartners: (count) => `and ${count} more, see the comparison`,
  states: {
    confirmed: "Explained",
    presumed: "Possible cause to be verified",
    unexplained: "To be explained",
  },
  toldElsewhere:
    "One of the two cells does not add up within its own sheet. Once that is corrected, this difference may disappear.",
  showFinding: "Show that finding",

  chooseReason: "Give a reason",
  changeReason: "Change",
  noReason: "(please choose)",
  groundHint: "Which register was consulted, with what result (no names, no ID numbers)",
  bothNeeded:
    "Consult the register first; do not simply copy the other side's figure. A difference is explained once reason and ground are both given.",
  groundMissing: "A reason without a ground: not explained yet.",
  reasonMissing: "A ground without a reason: not explained yet.",
  save: "Save",
  clear: "Clear",
  cancel: "Cancel",

  select: (what) => `Select ${what}`,
  selectGroup: (group) => `Select all differences of ${group}`,
  selected: (count) => `${count} selected`,
  sameReason: "Same reason for all",

  equalised: "Made equal, the reason is still missing",
  equalisedText:
    "Both sides are equal now. Say why it was changed and on what ground; then it leaves this list.",
  before: "Before",
  moreEqualised: (count) => `${count} more`,
};
