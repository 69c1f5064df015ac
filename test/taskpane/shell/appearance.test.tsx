/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import packageJson from "../../../package.json";
import { PaneBoundary } from "../../../src/taskpane/shell/pane-boundary";
import { PaneMenu } from "../../../src/taskpane/shell/pane-menu";
import { PaneRoot } from "../../../src/taskpane/shell/pane-root";
import { useAppearance } from "../../../src/taskpane/shell/appearance";
import { localPreferences } from "../../../src/taskpane/shell/local-preferences";
import { messagesIn } from "../../../src/messages/languages";
import { stubLayout } from "../pane-fixture";
import { stillSession, stillSurroundings } from "./still-session";
import type { StillSurroundings } from "./still-session";
import "../../support/both-languages";

beforeAll(stubLayout);

function Shown() {
  const { language, theme } = useAppearance();
  return <p>{`${language} ${theme}`}</p>;
}

function renderMenu(surroundings: StillSurroundings) {
  return render(
    <PaneRoot session={stillSession()} surroundings={surroundings}>
      <Shown />
      <PaneMenu />
    </PaneRoot>
  );
}

describe("language and theme", () => {
  it("follow the host while it changes", () => {
    const surroundings = stillSurroundings();
    renderMenu(surroundings);
    expect(screen.getByText("zh light")).toBeTruthy();
    expect(document.documentElement.lang).toBe("zh-CN");
    act(() => surroundings.become("dark", "en"));
    expect(screen.getByText("en dark")).toBeTruthy();
    expect(document.documentElement.lang).toBe("en-US");
    expect(document.title).toBe("Hengbi");
    act(() => surroundings.become("contrast", "en"));
    expect(screen.getByText("en contrast")).toBeTruthy();
  });

  it("are the clerk's once chosen, and remembered", async () => {
    const surroundings = stillSurroundings();
    renderMenu(surroundings);
    await userEvent.click(screen.getByRole("button", { name: "菜单" }));
    await userEvent.click(screen.getByRole("menuitemradio", { name: "English" }));
    expect(surroundings.kept.get("language")).toBe("en");
    act(() => surroundings.become("dark", "zh"));
    expect(screen.getByText("en dark")).toBeTruthy();
  });

  it("are remembered from the last time, and given back to the host", async () => {
    const surroundings = stillSurroundings({ theme: "dark", language: "klingon" });
    renderMenu(surroundings);
    expect(screen.getByText("zh dark")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "菜单" }));
    const follow = screen.getAllByRole("menuitemradio", { name: "跟随 Excel" });
    await userEvent.click(follow[1] ?? document.body);
    expect(screen.getByText("zh light")).toBeTruthy();
    expect(surroundings.kept.has("theme")).toBe(false);
  });

  it("stand in a menu that Esc closes and that names the version", async () => {
    renderMenu(stillSurroundings());
    const button = screen.getByRole("button", { name: "菜单" });
    await userEvent.click(button);
    expect(screen.getByText(`版本 ${packageJson.version}`)).toBeTruthy();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(document.activeElement).toBe(button);
  });
});

describe("preferences on this computer", () => {
  it("last as long as the page where storage is refused", () => {
    const preferences = localPreferences(() => {
      throw new Error("SecurityError");
    });
    expect(preferences.read("theme")).toBeNull();
    preferences.write("theme", "dark");
    expect(preferences.read("theme")).toBe("dark");
    preferences.write("theme", null);
    expect(preferences.read("theme")).toBeNull();
  });

  it("are found again by the next pane", () => {
    localPreferences().write("language", "en");
    expect(localPreferences().read("language")).toBe("en");
    localPreferences().write("language", null);
    expect(localPreferences().read("language")).toBeNull();
  });
});

describe("a fault while drawing", () => {
  const Broken = ({ broken }: { readonly broken: { now: boolean } }) => {
    if (broken.now) throw new Error("cannot draw");
    return <p>drawn</p>;
  };
  const { broken: words } = messagesIn("zh").pane.shell;

  beforeEach(() => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it("says what to do instead of leaving the pane white", async () => {
    const reload = jest.fn();
    render(
      <PaneBoundary words={words} reload={reload}>
        <Broken broken={{ now: true }} />
      </PaneBoundary>
    );
    expect(screen.getByRole("alert").textContent).toContain("您的表没有改动");
    expect(screen.getByRole("alert").textContent).toContain("cannot draw");
    await userEvent.click(screen.getByRole("button", { name: "重新打开窗格" }));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it("takes one page only, which can be tried again", async () => {
    const broken = { now: true };
    render(
      <PaneBoundary words={words} page>
        <Broken broken={broken} />
      </PaneBoundary>
    );
    broken.now = false;
    await userEvent.click(screen.getByRole("button", { name: "再试一次" }));
    expect(screen.getByText("drawn")).toBeTruthy();
  });
});
