/** The month on the clerk's wall: only to suggest what a new form is for, never to judge by. */
import { month } from "../../core/model/period";
import type { Month } from "../../core/model/period";

export function thisMonth(today: Date = new Date()): Month {
  return month(today.getFullYear(), today.getMonth() + 1);
}
