/** Loads the dialog when it is asked for. */
import { Suspense, lazy } from "react";
import type { SettingsFileDialogProps } from "./settings-file-dialog";

const SettingsFileDialog = lazy(async () => ({
  default: (await import("./settings-file-dialog")).SettingsFileDialog,
}));

export interface SettingsFileOnDemandProps extends SettingsFileDialogProps {
  readonly open: boolean;
}

export function SettingsFileOnDemand({ open, onClose }: SettingsFileOnDemandProps) {
  return <Suspense fallback={null}>{open && <SettingsFileDialog onClose={onClose} />}</Suspense>;
}
