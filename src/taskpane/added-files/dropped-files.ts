/** The files of a drop or a choice, with the handles that let them be read again where the browser has them. */

/** Of the File System Access API (Chromium 86); it can be asked for the file again. */
export interface FileHandle {
  readonly kind: "file" | "directory";
  getFile(): Promise<File>;
}

export interface GivenFile {
  readonly file: File;
  readonly handle: FileHandle | null;
}

/** Not in the DOM types yet: File System Access API. */
interface ItemWithHandle {
  getAsFileSystemHandle?(): Promise<FileHandle | null>;
}

interface WindowWithPicker {
  showOpenFilePicker?(options: {
    readonly multiple: boolean;
    readonly types: readonly {
      readonly description: string;
      readonly accept: Readonly<Record<string, readonly string[]>>;
    }[];
  }): Promise<readonly FileHandle[]>;
}

export const WORKBOOK_ENDINGS = [
  ".xlsx",
  ".xlsm",
  ".xls",
  ".xlsb",
  ".ods",
  ".csv",
  ".et",
  ".htm",
  ".html",
  ".mht",
  ".mhtml",
  ".xml",
];

/** Must be called within the drop event: its items are gone afterwards. */
export function droppedFiles(transfer: DataTransfer): Promise<readonly GivenFile[]> {
  const items = [...transfer.items].filter((item) => item.kind === "file");
  const waiting = items.map(async (item): Promise<GivenFile | null> => {
    const file = item.getAsFile();
    const asked = (item as ItemWithHandle).getAsFileSystemHandle?.();
    const handle = (await asked?.catch(() => null)) ?? null;
    if (handle?.kind === "directory") return null;
    return file ? { file, handle } : null;
  });
  return Promise.all(waiting).then((files) => files.filter((given) => given !== null));
}

export function canPick(window: object): boolean {
  return "showOpenFilePicker" in window;
}

/** The browser's own dialog that gives handles; an empty list when it is closed without a choice. */
export async function pickFiles(
  window: object,
  description: string
): Promise<readonly GivenFile[]> {
  const picker = window as WindowWithPicker;
  const handles =
    (await picker
      .showOpenFilePicker?.({
        multiple: true,
        types: [{ description, accept: { "application/octet-stream": WORKBOOK_ENDINGS } }],
      })
      .catch((error: unknown) => {
        if (error instanceof DOMException && error.name === "AbortError") return [];
        throw error;
      })) ?? [];
  return Promise.all(handles.map(async (handle) => ({ file: await handle.getFile(), handle })));
}
