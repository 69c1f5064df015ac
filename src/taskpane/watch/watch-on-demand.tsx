/** The pictures of 监测 are loaded after the ratios, which are read first. */
import { Suspense, lazy } from "react";
import type { WatchSectionProps } from "./watch-section";

const WatchSection = lazy(async () => ({
  default: (await import("./watch-section")).WatchSection,
}));

export function WatchOnDemand(props: WatchSectionProps) {
  return (
    <Suspense fallback={null}>
      <WatchSection {...props} />
    </Suspense>
  );
}
