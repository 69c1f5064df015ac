/** Chooses one office or unit by name. The list keeps the order of the sheets: units are never ranked by ratio. */
import { Combobox, Field, Option } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../pane-context";
import { inSheetOrder, subjectKey, subjectName } from "./ratio-subject";
import type { Subject } from "./ratio-subject";

/** A list of 2,000 options would take seconds to open; the rest is found by typing, and the list says so. */
const MOST_OPTIONS = 50;

export interface SubjectPickerProps {
  readonly subjects: readonly Subject[];
  readonly chosen: Subject;
  readonly onChoose: (subject: Subject) => void;
}

export function SubjectPicker({ subjects, chosen, onChoose }: SubjectPickerProps) {
  const { messages } = usePane();
  const words = messages.pane.ratio;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const several = new Set(subjects.map(({ reportingUnit }) => reportingUnit)).size > 1;
  const wanted = (typed ?? "").trim().toLowerCase();
  const matching = inSheetOrder(subjects)
    .map((subject) => ({ subject, name: subjectName(subject, several, messages) }))
    .filter(({ name }) => name.toLowerCase().includes(wanted));
  const shown = matching.slice(0, MOST_OPTIONS);
  return (
    <Field label={words.whose}>
      <Combobox
        placeholder={words.search}
        // Empty while open: what is typed looks for a name, and never adds to the one chosen before.
        value={typed ?? (open ? "" : subjectName(chosen, several, messages))}
        selectedOptions={[subjectKey(chosen)]}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onOpenChange={(_, opened) => {
          setOpen(opened.open);
          if (!opened.open) setTyped(null);
        }}
        onOptionSelect={(_, { optionValue }) => {
          const found = shown.find(({ subject }) => subjectKey(subject) === optionValue);
          // Typing what begins no name asks to clear the choice: it stays, and the typed text too.
          if (!found) return;
          setTyped(null);
          onChoose(found.subject);
        }}
        expandIcon={{ "aria-label": words.openList }}
        style={{ minWidth: 0 }}
        listbox={{ style: { maxHeight: "60vh" } }}
      >
        {shown.map(({ subject, name }) => (
          <Option key={subjectKey(subject)} value={subjectKey(subject)} text={name}>
            {name}
          </Option>
        ))}
        {shown.length === 0 && (
          <Option key="none" value="" text="" disabled>
            {words.noMatch}
          </Option>
        )}
        {matching.length > shown.length && (
          <Option key="more" value="" text="" disabled>
            {words.more(matching.length - shown.length)}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
