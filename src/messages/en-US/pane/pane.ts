import type { PaneWords } from "../../pane/pane-words";
import { browser } from "./browser";
import { check } from "./check";
import { differences } from "./differences";
import { findings } from "./findings";
import { firstRun } from "./first-run";
import { notice } from "./notice";
import { origin } from "./origin";
import { problems } from "./problems";
import { ratio } from "./ratio";
import { score } from "./score";
import { settings } from "./settings";
import { sheetsFound } from "./sheets-found";
import { shell } from "./shell";
import { writing } from "./writing";

export const pane: PaneWords = {
  shell,
  sheetsFound,
  settings,
  check,
  firstRun,
  problems,
  findings,
  differences,
  ratio,
  score,
  writing,
  origin,
  browser,
  notice,
};
