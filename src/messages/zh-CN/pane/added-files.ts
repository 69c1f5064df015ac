/** “加入其他文件”的文字。 */
import type { AddedFilesWords } from "../../pane/added-files-words";

export const addedFiles: AddedFilesWords = {
  title: "加入其他文件",
  what: "卫生部门的表、各乡镇的表、去年或上月的工作簿，都可以拖到这里，与打开的工作簿一起审核。文件只在本机读取，不上传，也不改动。",
  choose: "选择文件",
  release: "松开鼠标即可加入",
  list: "已加入的文件",
  tables: (count) => `${count} 张出生表`,
  noTables: "没有认出出生表",
  reading: (file, number, total) => `正在读第 ${number} 个文件，共 ${total} 个：${file}`,
  progress: "读取文件的进度",
  stop: "停止",
  stopped: (left) => `已停止，还有 ${left} 个文件没有读；读好的已经加入。`,
  replaced: (files) => `${files}已换成新的一份。`,
  again: "文件改过以后，请再加入一次：本工具不会自己发现。",
  copied:
    "生成结果表时，会把用到的表抄一份数值在本工作簿里，公式指向抄件；以后不加入文件也能照样审核。",
  willCopy: (count) =>
    `加入的文件里有 ${count} 张工作表用到了，会各抄一份数值写进本工作簿，公式指向抄件。`,
  removesCopies: (count) =>
    `其中 ${count} 张是加入的文件的抄件。删除以后，要再加入那些文件才能一起审核。`,
  standIn: (file, sheets) =>
    `“${file}”没有加入，现在用的是上次抄在本工作簿里的数（${sheets}）。再加入同名的文件，就以文件为准；不再需要，请删除这些工作表。`,
  sameName: (file) =>
    `一次加入了两个都叫“${file}”的文件，只读了第一个。请给另一个改个名字，再加入。`,
};
