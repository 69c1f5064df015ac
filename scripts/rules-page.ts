/**
 * docs/rules.md from the catalogue of rules and their words. `--write` writes the page, `--check` fails
 * when it is not what the catalogue says now.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CATALOGUE } from "../src/core/checking/catalogue";
import { births as birthsEn } from "../src/messages/en-US/common";
import { rules as english } from "../src/messages/en-US/rules";
import { births as birthsZh } from "../src/messages/zh-CN/common";
import { rules as chinese } from "../src/messages/zh-CN/rules";

const PAGE = fileURLToPath(new URL("../docs/rules.md", import.meta.url));

const HEAD = `# 审核规则 · Rules

本页由规则目录生成（\`npm run docs:rules\`），请勿手改。一处错误只报一条：格子或表本身的问题在先，由它引起的合计问题列在“有关”里；
合计对不上时，只报改动最少就能全部对上的格子；有几种改法时，报最低一级对不上的合计。

This page is made from the catalogue of rules (\`npm run docs:rules\`); do not edit it. One fault gives one finding: faults of a
cell or table come first, and the sums that they break are related to them; else the smallest set of cells that mends every
sum is blamed; where several such sets exist, the lowest broken sum stands for them.
`;

function rulesPage(): string {
  const sections = CATALOGUE.map(({ id, severity, since }) => {
    const zh = chinese[id];
    const en = english[id];
    return `
## \`${id}\`

${birthsZh.severity[severity]} · ${birthsEn.severity[severity]} · ${since}

**${zh.name}**：${zh.meaning}<br>
怎么办：${zh.action}

**${en.name}**: ${en.meaning}<br>
What to do: ${en.action}
`;
  });
  return HEAD + sections.join("");
}

const [mode] = process.argv.slice(2);
if (mode === "--write") {
  writeFileSync(PAGE, rulesPage());
} else if (mode === "--check") {
  if (readFileSync(PAGE, "utf8") !== rulesPage()) {
    process.stderr.write("docs/rules.md is not what the catalogue says: npm run docs:rules\n");
    process.exitCode = 1;
  }
} else {
  process.stderr.write("rules-page.ts --write | --check\n");
  process.exitCode = 2;
}
