/** How much chance the rules may have in their findings. */

/** Per rule and workbook: the expected number of findings on honest births (Bonferroni over all that is looked at). */
export const FALSE_ALARMS = 0.01;
