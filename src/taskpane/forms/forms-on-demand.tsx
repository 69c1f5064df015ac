/** Questions about forms and their dialog, loaded when there is something to ask: most workbooks need neither. */
import { Suspense, lazy } from "react";
import type { Judgement } from "../judge/judgement";
import { askedForms } from "./asked-forms";
import type { FormDialogProps } from "./form-dialog";

const FormQuestions = lazy(async () => ({
  default: (await import("./form-questions")).FormQuestions,
}));
const FormDialog = lazy(async () => ({ default: (await import("./form-dialog")).FormDialog }));

export function FormQuestionsOnDemand({ judgement }: { readonly judgement: Judgement }) {
  if (askedForms(judgement).length === 0) return null;
  return (
    <Suspense fallback={null}>
      <FormQuestions judgement={judgement} />
    </Suspense>
  );
}

export function FormDialogOnDemand(props: FormDialogProps) {
  return (
    <Suspense fallback={null}>
      <FormDialog {...props} />
    </Suspense>
  );
}
