/** `2025-03-31` of a serial number; the 1900 system, whose day 60 does not exist (ECMA-376, 18.17.4.1). */

const MILLISECONDS_A_DAY = 86_400_000;

/** 1899-12-30: serial numbers from 61 on count from here. */
const EPOCH = Date.UTC(1899, 11, 30);

export function calendarDay(serial: number): string {
  const day = new Date(EPOCH + Math.floor(serial) * MILLISECONDS_A_DAY);
  return Number.isNaN(day.getTime()) ? String(serial) : day.toISOString().slice(0, 10);
}
