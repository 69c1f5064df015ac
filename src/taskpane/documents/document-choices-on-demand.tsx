/** Loaded with the writing page. */
import { Suspense, lazy } from "react";
import type { DocumentChoicesProps } from "./document-choices";

const DocumentChoices = lazy(async () => ({
  default: (await import("./document-choices")).DocumentChoices,
}));

export function DocumentChoicesOnDemand(props: DocumentChoicesProps) {
  return (
    <Suspense fallback={null}>
      <DocumentChoices {...props} />
    </Suspense>
  );
}
