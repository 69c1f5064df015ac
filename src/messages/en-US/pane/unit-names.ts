import type { NamePlace, UnitNamesWords } from "../../pane/unit-names-words";

const PLACES = { registration: " of registration", health: " of health" };
const place = ({ name, side }: NamePlace) => `“${name}”${side === null ? "" : PLACES[side]}`;

export const unitNames: UnitNamesWords = {
  title: (count) => `Unit names: please say which are one unit (${count})`,
  more: (count) => `${count} more: show all`,
  similar: (name, unit) =>
    name.side === unit.side
      ? `Are “${name.name}” and “${unit.name}” one unit?`
      : `Are ${place(name)} and ${place(unit)} one unit?`,
  renamed: (name, unit) =>
    `Earlier months have “${unit}”, later ones “${name}” instead. Was the unit renamed?`,
  which: (name) => `Which unit is ${place(name)}?`,
  office: (name) => `Reporting unit: ${name}`,
  spellings: (spellings) => `Also written: ${spellings.map((each) => `“${each}”`).join(", ")}`,
  same: "One unit",
  apart: "No",
  merged: (name, unit) => `“${name}” was merged into “${unit}”`,
  isUnit: (unit) => `It is “${unit}”`,
  none: "None of them",
  unproposed: (count) =>
    `Too many names: ${count} more were not compared. First have both sides use one list of units.`,
  said: {
    title: (count) => `Confirmed unit names (${count})`,
    same: (name, unit) => `“${name}” is “${unit}”`,
    merged: (name, unit) => `“${name}” was merged into “${unit}”; counts are added up`,
    apart: (name) => `“${name}” is a unit of its own`,
    withdraw: "Undo",
    withdrawSpoken: (said) => `Undo: ${said}`,
  },
};
