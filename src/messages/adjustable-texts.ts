/** The adjustable texts of the documents: worded in one language, recognised in both. */
import type { PlaceholderNames, TemplateTexts } from "../core/reporting/document-words";

type Texts<Id extends string> = Readonly<Record<Id, string>>;

/** @param others the wordings of the other language, and of earlier versions */
export function adjustable<Id extends string>(
  labels: Texts<Id>,
  texts: Texts<Id>,
  ...others: readonly Texts<Id>[]
): TemplateTexts<Id> {
  const ids = Object.keys(texts) as Id[];
  return Object.fromEntries(
    ids.map((id) => [
      id,
      {
        label: labels[id],
        text: texts[id],
        shipped: [texts, ...others].map((each) => each[id]),
      },
    ])
  ) as unknown as TemplateTexts<Id>;
}

/** The name in this language first. */
export function placeholders<Name extends string>(
  names: Texts<Name>,
  others: Texts<Name>
): PlaceholderNames<Name> {
  const all = Object.keys(names) as Name[];
  return Object.fromEntries(
    all.map((name) => [name, [names[name], others[name]]])
  ) as unknown as PlaceholderNames<Name>;
}
