/** @jest-environment jsdom */
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/taskpane/app";
import { PaneRoot } from "../../../src/taskpane/shell/pane-root";
import { judgedSample } from "../judged-sample";
import type { JudgedSample } from "../judged-sample";
import { stubLayout } from "../pane-fixture";
import { seriousFindings } from "../serious-findings";
import { stillSession, stillSurroundings } from "./still-session";
import type { StillSession } from "./still-session";
import "../../support/both-languages";

let sample: JudgedSample;

beforeAll(async () => {
  stubLayout();
  sample = await judgedSample();
});

function renderApp(session: StillSession, surroundings = stillSurroundings()) {
  return render(
    <PaneRoot session={session} surroundings={surroundings}>
      <App />
    </PaneRoot>
  );
}

const selected = () => screen.getByRole("tab", { selected: true }).textContent;
const said = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join("");

describe("the pane", () => {
  it("leads from the sheets to the findings by one button", async () => {
    let end: () => void = () => undefined;
    const session = stillSession(
      { judgement: sample.judgement },
      () => new Promise((resolve) => (end = resolve))
    );
    renderApp(session);
    expect(selected()).toContain("识别表格");
    expect(screen.queryByRole("button", { name: "重新审核" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "审核" }));
    expect(session.did).toEqual([["check"]]);
    expect(said()).toContain("正在审核");

    await act(async () => {
      session.show({ checked: true });
      end();
      await Promise.resolve();
    });
    expect(selected()).toContain("问题清单");
    expect(said()).toMatch(/审核完成：必须更正7处，需要核实11处/);
    expect(screen.getByRole("button", { name: "重新审核" })).toBeTruthy();
    expect(document.activeElement?.textContent).toContain("问题清单");
  });

  it("stays where it is when an edit is judged again", async () => {
    const session = stillSession({ judgement: sample.judgement, checked: true });
    renderApp(session);
    await userEvent.click(screen.getByRole("tab", { name: /性别比/ }));
    act(() => session.show({ activity: "judging" }));
    expect(screen.getByText("正在重新审核")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "取消" })).toBeNull();
    act(() => session.show({ activity: "idle", recheck: 1 }));
    expect(screen.queryByText("正在重新审核")).toBeNull();
    expect(selected()).toContain("性别比");
    expect(said()).toContain("已重新审核：必须更正7处");
  });

  it("leaves a clerk who went to another page during the first check there", async () => {
    const session = stillSession({ judgement: sample.judgement });
    renderApp(session);
    await userEvent.click(screen.getByRole("button", { name: "审核" }));
    await userEvent.click(screen.getByRole("tab", { name: /生成结果表/ }));
    act(() => session.show({ checked: true }));
    expect(selected()).toContain("生成结果表");
  });

  it("lets a long check be called off from the top bar", async () => {
    const session = stillSession(
      { judgement: sample.judgement, checked: true },
      () => new Promise(() => undefined)
    );
    renderApp(session);
    await userEvent.click(screen.getByRole("button", { name: "重新审核" }));
    act(() =>
      session.show({
        activity: "judging",
        progress: { share: 0.5, sheet: "3月", cancellable: true },
      })
    );
    await userEvent.click(await screen.findByRole("button", { name: "取消" }));
    expect(session.did).toEqual([["check"], ["cancel"]]);
  });

  it("counts on the tab what is to be corrected or checked", () => {
    const session = stillSession({ judgement: sample.judgement, checked: true });
    renderApp(session);
    const tab = screen.getByRole("tab", { name: /问题清单/ });
    expect(within(tab).getAllByLabelText("18 条需要处理").length).toBeGreaterThan(0);
  });

  it("has its steps in the order of the work, chosen by Enter or Space", async () => {
    const session = stillSession({ judgement: sample.judgement });
    renderApp(session);
    expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("识别表格"),
      expect.stringContaining("问题清单"),
      expect.stringContaining("性别比"),
      expect.stringContaining("考核得分"),
      expect.stringContaining("生成结果表"),
    ]);
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "菜单" }));
    screen.getByRole("tab", { name: /考核得分/ }).focus();
    await userEvent.keyboard("{Enter}");
    expect(selected()).toContain("考核得分");
    screen.getByRole("tab", { name: /性别比/ }).focus();
    await userEvent.keyboard(" ");
    expect(selected()).toContain("性别比");
  });

  it("keeps what was typed on a page that is left", async () => {
    const session = stillSession({ judgement: sample.judgement, checked: true });
    renderApp(session);
    await userEvent.type(screen.getByRole("searchbox", { name: /查找表名/ }), "3月");
    await userEvent.click(screen.getByRole("tab", { name: /性别比/ }));
    await userEvent.click(screen.getByRole("tab", { name: /识别表格/ }));
    expect(screen.getByRole<HTMLInputElement>("searchbox", { name: /查找表名/ }).value).toBe("3月");
  });

  it("shows what the browser page puts at the start instead of the first run", () => {
    const session = stillSession({ judgement: { ...sample.judgement, tables: [], skipped: [] } });
    render(
      <PaneRoot session={session} surroundings={stillSurroundings()}>
        <App start={<p>drop it here</p>} />
      </PaneRoot>
    );
    expect(screen.getByText("drop it here")).toBeTruthy();
    expect(screen.queryByText("欢迎使用衡比")).toBeNull();
  });

  it.each(["zh", "en"] as const)("has nothing that axe calls serious (%s)", async (language) => {
    const session = stillSession({ judgement: sample.judgement, checked: true });
    const surroundings = stillSurroundings({ language });
    const { container } = renderApp(session, surroundings);
    expect(await seriousFindings(container)).toEqual([]);
  });
});
