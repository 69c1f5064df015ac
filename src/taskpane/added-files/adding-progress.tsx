/** Which of the files is being read, and a way to stop. */
import { Button, ProgressBar, Text } from "@fluentui/react-components";
import type { AddedFilesWords } from "../../messages/pane/added-files-words";
import type { AddingState } from "./file-adding";

export interface AddingProgressProps {
  readonly reading: NonNullable<AddingState["reading"]>;
  readonly words: AddedFilesWords;
  readonly onStop: () => void;
}

export function AddingProgress({ reading, words, onStop }: AddingProgressProps) {
  const { file, number, total } = reading;
  return (
    <>
      <Text size={200}>{words.reading(file, number, total)}</Text>
      <ProgressBar aria-label={words.progress} value={(number - 1) / total} />
      <div>
        <Button size="small" onClick={onStop}>
          {words.stop}
        </Button>
      </div>
    </>
  );
}
