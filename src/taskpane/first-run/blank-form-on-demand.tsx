/** Loads the dialog when it is asked for: no first page needs one. */
import { Suspense, lazy } from "react";
import type { BlankFormDialogProps } from "./blank-form-dialog";

const BlankFormDialog = lazy(async () => ({
  default: (await import("./blank-form-dialog")).BlankFormDialog,
}));

export interface BlankFormOnDemandProps extends BlankFormDialogProps {
  readonly open: boolean;
}

export function BlankFormOnDemand({ open, onClose }: BlankFormOnDemandProps) {
  return <Suspense fallback={null}>{open && <BlankFormDialog onClose={onClose} />}</Suspense>;
}
