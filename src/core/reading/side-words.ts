/** Which department a text speaks of (contract §1). */
import type { Side } from "../model/births";
import { folded } from "./folded-text";
import { remembered } from "./remembered";

const REGISTRATION = /计生|计划生育|人口家庭|人口|实名|村\(?居\)?.{0,8}上报|村居委?会?.{0,8}上报/;
const HEALTH = /卫生|采集卡|接产|助产|分娩|活产|妇幼|出生医学证明/;
/** 卫健 (卫生健康) took over both departments: it places nothing. */
const NEITHER = /卫生健康|卫健/g;
/** 出生人口 names what is counted, not who counts: it yields to any health word. */
const WHAT_IS_COUNTED = /出生(?:总)?人口|人口出生|人口性别比/g;

/** The side that the words place, `both` where they contradict each other, null without any word. */
export const sideOf = remembered((raw): Side | "both" | null => {
  const text = folded(raw).replace(NEITHER, "");
  const health = HEALTH.test(text);
  const registration = REGISTRATION.test(health ? text.replace(WHAT_IS_COUNTED, "") : text);
  if (health && registration) return "both";
  if (health) return "health";
  return registration ? "registration" : null;
});
