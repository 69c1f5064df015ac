/** Never a white pane: a fault while drawing says what to do. It needs nothing that may itself be broken. */
import { Component } from "react";
import type { ReactNode } from "react";
import type { ShellWords } from "../../messages/pane/shell-words";

export interface PaneBoundaryProps {
  readonly words: ShellWords["broken"];
  /** One page of several: the others still work, and this one can be tried again. */
  readonly page?: boolean;
  readonly reload?: () => void;
  readonly children: ReactNode;
}

interface PaneBoundaryState {
  readonly message: string | null;
}

export class PaneBoundary extends Component<PaneBoundaryProps, PaneBoundaryState> {
  override state: PaneBoundaryState = { message: null };

  static getDerivedStateFromError(error: unknown): PaneBoundaryState {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { words, page = false, reload = reloadPage, children } = this.props;
    const { message } = this.state;
    if (message === null) return children;
    const again = () => {
      if (page) this.setState({ message: null });
      else reload();
    };
    return (
      <div role="alert" style={{ padding: 16, overflowWrap: "anywhere", overflowY: "auto" }}>
        <h1 style={{ fontSize: 18 }}>{words.title}</h1>
        <p>{page ? words.page : words.advice}</p>
        <button type="button" onClick={again} style={{ font: "inherit", padding: "8px 16px" }}>
          {page ? words.again : words.reload}
        </button>
        <p style={{ fontSize: 12 }}>{words.report(message)}</p>
      </div>
    );
  }
}

function reloadPage(): void {
  globalThis.location.reload();
}
