/** 文件打不开的原因，每条都说怎么办。 */
import type { HostError, HostErrorParameters, ForeignFile } from "../../hosts/host-error";
import type { FileWords } from "../file-words";

const kinds: Readonly<Record<ForeignFile, string>> = {
  docx: "Word 文档",
  doc: "Word 文档",
  pptx: "PowerPoint 演示文稿",
  ppt: "PowerPoint 演示文稿",
  odt: "文字文档（ODT）",
  odp: "演示文稿（ODP）",
  pdf: "PDF 文件",
  picture: "图片",
  html: "网页（HTML）",
  rtf: "RTF 文档",
  xml: "XML 文件",
  archive: "压缩包",
  ole: "其他 Office 旧格式文件",
  unknown: "无法识别的文件",
};

const hostSentences: {
  readonly [Code in keyof HostErrorParameters]: (
    file: string,
    parameters: HostErrorParameters[Code]
  ) => string;
} = {
  "empty-file": (file) => `“${file}”是空文件（0 字节）。请换一份有内容的工作簿。`,
  "damaged-file": (file, { part }) =>
    `“${file}”已损坏，读不完整${part ? `（${part}）` : ""}。请用 Excel 或 WPS 打开并另存为 .xlsx 后再试。`,
  "encrypted-file": (file) => `“${file}”设有打开密码。请在 Excel 或 WPS 中去掉打开密码后再试。`,
  "not-a-workbook": (file, { kind }) =>
    `“${file}”不是工作簿，而是${kinds[kind]}。${
      kind === "html"
        ? "里面没有表格；请打开这个网页，确认能看到出生统计表，再另存为 .xlsx 后试。"
        : kind === "xml"
          ? "请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。"
          : "请选择 .xlsx、.xlsm、.xls、.ods 或 .csv 文件。"
    }`,
  "unsupported-format": (file, { format }) =>
    `“${file}”的格式（${format}）不能读取。请用 Excel 或 WPS 另存为 .xlsx 后再试。`,
  "too-large": (file, { size, limit }) =>
    `“${file}”展开后有 ${Math.round(size / 1048576)} MB，超过 ${Math.round(limit / 1048576)} MB 的上限。请只保留出生统计表后再试。`,
  "too-many-cells": (file, { limit }) =>
    `“${file}”里的单元格太多，超过 ${Math.round(limit / 10_000)} 万格的上限。请只保留出生统计表，删去表格外的空白行列后再试。`,
  "last-visible-sheet": (file) =>
    `“${file}”里看得见的工作表全是本工具生成的，至少要留一张。请先新建一张工作表，或把隐藏的表显示出来再试。`,
};

function hostSentence<Code extends keyof HostErrorParameters>(
  file: string,
  error: HostError<Code>
): string {
  return hostSentences[error.code](file, error.parameters);
}

export const files: FileWords = {
  problem: (file, error) => hostSentence(file, error),
  resultSuffix: "审核结果",
};
