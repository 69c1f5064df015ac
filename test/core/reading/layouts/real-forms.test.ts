import { compared } from "../as-read";
import { read } from "../reading-support";
import { FAMILY_PLANNING_FORMS } from "./family-planning-forms";
import { OTHER_FORMS } from "./other-forms";

describe.each([
  ["family planning", FAMILY_PLANNING_FORMS],
  ["others", OTHER_FORMS],
])("forms of real systems: %s", (_, forms) => {
  it.each(forms.map((form) => [form.what, form] as const))("%s", (__, form) => {
    const { got, wanted } = compared(form, read([form.grid], form.settings));
    expect(got).toEqual(wanted);
  });
});
