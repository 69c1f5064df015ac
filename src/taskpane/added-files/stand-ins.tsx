/** Copies in the workbook that are judged because their file was not added. */
import { Text } from "@fluentui/react-components";
import type { AddedFilesWords } from "../../messages/pane/added-files-words";
import { usePane } from "../pane-context";
import type { StandIn } from "./book-with-files";

export interface StandInsProps {
  readonly standIns: readonly StandIn[];
  readonly words: AddedFilesWords;
}

export function StandIns({ standIns, words }: StandInsProps) {
  const { messages } = usePane();
  return (
    <>
      {standIns.map(({ file, sheets }) => (
        <Text key={file} size={200}>
          {words.standIn(file, sheets.join(messages.sheets.listSeparator))}
        </Text>
      ))}
    </>
  );
}
