/** Before the first check nothing is judged by itself: files that came or went are then looked at. */
import type { Session } from "../session/session";
import type { BookWithFiles } from "./book-with-files";

export function lookAtFiles(
  book: BookWithFiles,
  session: Pick<Session, "look"> & { readonly state: Pick<Session["state"], "checked"> }
): void {
  let known = book.view().files;
  book.subscribe(() => {
    const { files } = book.view();
    if (files === known) return;
    known = files;
    if (!session.state.checked) void session.look();
  });
}
