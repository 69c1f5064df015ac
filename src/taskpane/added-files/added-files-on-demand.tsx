/** 加入其他文件, loaded when it is first shown: reading files is no part of the start. */
import { Suspense, lazy, useContext } from "react";
import { AddedFilesContext } from "./added-files-context";

const AddedFilesSection = lazy(async () => ({
  default: (await import("./added-files-section")).AddedFilesSection,
}));

export function AddedFilesOnDemand() {
  const added = useContext(AddedFilesContext);
  return added && <Suspense fallback={null}>{<AddedFilesSection added={added} />}</Suspense>;
}
