/**
 * Both samples through the command: an invented township year with known mistakes, and the real tables of
 * two censuses. Leaves the judged workbooks in demo-output/ and says where to look.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const output = path.join(root, "demo-output");
mkdirSync(output, { recursive: true });

const SAMPLES = [
  {
    name: "township-year",
    title:
      "青山镇2025年（虚构）：12个村居，24张表，16处差错  ·  an invented township year, 16 mistakes",
    look: [
      "审核结果      每处差错一行，点单元格即到原表  ·  one row a mistake, with a link to its cell",
      "数据比对      计生与卫生的差异和可能原因  ·  differences and their likely causes",
      "考核得分      总分、暂计和加扣分明细  ·  points, and the ledger of why",
      "出生情况通报、监测分析、数据差异情况说明等文书  ·  notice, analysis, explanation and other documents",
    ],
  },
  {
    name: "census-2010-2020",
    title: "2010、2020年人口普查（真实数据）  ·  the published tables of two censuses",
    look: [
      "审核结果      15个并非性别比的“性别比”  ·  the 15 published ratios that are none",
      "出生人口性别比  区间、检验和结论  ·  intervals, tests and verdicts",
    ],
  },
];

for (const { name, title, look } of SAMPLES) {
  const judged = path.join(output, `${name}-judged.xlsx`);
  const json = path.join(output, `${name}.json`);
  console.log(`\n━━ ${title}\n`);
  const input = path.join(root, "assets/samples", `${name}.xlsx`);
  const args = [
    path.join(root, "scripts/hengbi.mjs"),
    "check",
    input,
    "--out",
    judged,
    "--json",
    json,
  ];
  const run = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  // 0: nothing to do; 1: findings, which is what a demonstration is for.
  if (run.status !== 0 && run.status !== 1) process.exit(run.status ?? 2);
  console.log(`\n打开 open  ${path.relative(root, judged)}`);
  for (const line of look) console.log(`  ${line}`);
  console.log(`  JSON      ${path.relative(root, json)}`);
}
