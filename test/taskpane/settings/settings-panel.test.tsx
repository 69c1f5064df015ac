/** @jest-environment jsdom */
import { configure, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { SettingsPanel } from "../../../src/taskpane/settings/settings-panel";
import { EMPTY_JUDGEMENT, renderPane } from "../pane-fixture";
import { seriousFindings } from "../serious-findings";

// Everything is in view here; asking each element for its style takes most of the time.
configure({ defaultHidden: true });

const open = () => userEvent.click(screen.getByRole("button", { name: /审核设置|Settings/ }));

describe("审核设置", () => {
  it("stand in one line while they are folded away", () => {
    renderPane(<SettingsPanel />, {
      state: {
        settings: { ...DEFAULT_SETTINGS, dueDay: 3, yearStartMonth: 10, compare: "totals" },
      },
    });
    expect(screen.getByRole("button").textContent).toContain(
      "次月3日前报送，统计年度上年10月—9月，只比合计"
    );
  });

  it("apply at once", async () => {
    const { did } = renderPane(<SettingsPanel />);
    await open();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /报送期限/ }), "8");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "统计年度" }), "11");
    await userEvent.click(screen.getByRole("radio", { name: "只比对合计" }));
    expect(did).toEqual([
      ["changeSettings", { dueDay: 8 }],
      ["changeSettings", { yearStartMonth: 11 }],
      ["changeSettings", { compare: "totals" }],
    ]);
  });

  it("take a day to judge by, and give it back", async () => {
    const { did, show } = renderPane(<SettingsPanel />, {
      state: { judgement: { ...EMPTY_JUDGEMENT, asOf: "2026-01-05" } },
    });
    await open();
    expect(screen.getByRole("radio", { name: /自动（2026年1月5日）/ })).toBeTruthy();
    await userEvent.click(screen.getByRole("radio", { name: "指定日期" }));
    const day = screen.getByLabelText<HTMLInputElement>("审核基准日", {
      selector: "input[type=date]",
    });
    expect(day.value).toBe("2026-01-05");
    fireEvent.change(day, { target: { value: "2025-12-01" } });
    show({ settings: { ...DEFAULT_SETTINGS, asOf: "2025-12-01" } });
    await userEvent.click(screen.getByRole("radio", { name: /自动/ }));
    expect(did).toEqual([
      ["changeSettings", { asOf: "2025-12-01" }],
      ["changeSettings", { asOf: null }],
    ]);
  });

  it("offer every due day that the settings take, and no other", async () => {
    renderPane(<SettingsPanel />);
    await open();
    const days = screen.getByRole<HTMLSelectElement>("combobox", { name: /报送期限/ });
    expect([...days.options].map(({ value }) => Number(value))).toEqual(
      Array.from({ length: 28 }, (_, index) => index + 1)
    );
  });

  it.each(["zh", "en"] as const)("have nothing that axe calls serious (%s)", async (language) => {
    const { container } = renderPane(<SettingsPanel />, {
      language,
      state: { settings: { ...DEFAULT_SETTINGS, asOf: "2025-12-01" } },
    });
    await open();
    expect(await seriousFindings(container)).toEqual([]);
  });
});
