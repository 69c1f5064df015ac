/** Locks, not hopes: types taken seriously, and who may import whom. */
import js from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import office from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The stages of the core in the direction of the data; each may look only at those named. */
const BEHIND_READING = [
  "checking",
  "reconciling",
  "ratio",
  "receiving",
  "scoring",
  "submitting",
  "recounting",
];
const STAGES = {
  model: [],
  settings: ["model"],
  statistics: ["model"],
  counting: ["model"],
  reading: ["model", "counting"],
  naming: ["model", "counting", "reading"],
  ...Object.fromEntries(
    BEHIND_READING.map((stage) => [stage, ["model", "statistics", "counting", "reading"]])
  ),
  // It watches the very counts that the ratios are made of.
  surveillance: ["model", "statistics", "counting", "ratio"],
  reporting: ["model", "statistics", "counting", "reading", "surveillance", ...BEHIND_READING],
};
const EVERY_STAGE = Object.keys(STAGES);

/** Folder → what it may import besides itself. Whatever is not named is forbidden. */
const MAY_IMPORT = {
  ...STAGES,
  assess: EVERY_STAGE,
  messages: ["model", "statistics"],
  "workbook-host": ["model", "looks"],
  "host-excel": ["workbook-host", "model", "looks", "personal-register"],
  "host-xlsx-file": ["workbook-host", "model", "looks"],
  "command-line": [
    ...EVERY_STAGE,
    "assess",
    "messages",
    "workbook-host",
    "host-xlsx-file",
    "package",
  ],
  // The Worker's side: it judges and plans, and knows no host and no page.
  judge: [...EVERY_STAGE, "assess", "messages", "package", "polyfills"],
  session: ["model", "settings", "reporting", "messages", "judge", "workbook-host", "package"],
  // Reads and writes workbook files, in a Worker of its own.
  files: ["model", "workbook-host", "host-xlsx-file", "polyfills"],
  taskpane: [
    "model",
    "statistics",
    "reporting",
    "messages",
    "judge",
    "session",
    "files",
    "workbook-host",
    "package",
  ],
  // Only entries choose a host.
  "excel-entry": [
    "messages",
    "judge",
    "session",
    "taskpane",
    "workbook-host",
    "host-excel",
    "package",
    "polyfills",
  ],
  "browser-page": [
    "model",
    "messages",
    "judge",
    "session",
    "files",
    "taskpane",
    "workbook-host",
    "host-xlsx-file",
    "package",
    "polyfills",
  ],
  // They show no pane, and say what the pane would say.
  commands: [
    "messages",
    "judge",
    "session",
    "workbook-host",
    "host-excel",
    "package",
    "polyfills",
    "no-component",
  ],
};

/** Folder → what it may know by type alone: the messages put words to everybody's codes. */
const MAY_NAME = {
  messages: [
    "settings",
    "checking",
    "scoring",
    "reporting",
    "workbook-host",
    "host-xlsx-file",
    "command-line",
  ],
};

const PLACES = {
  ...Object.fromEntries(EVERY_STAGE.map((stage) => [stage, `src/core/${stage}/**`])),
  // The look of a cell is all that a host needs to know of reporting.
  looks: "src/core/reporting/looks.ts",
  // Excel's answers are refused row by row: a register of persons is not read to its end.
  "personal-register": "src/core/reading/personal-register.ts",
  assess: "src/core/*.ts",
  messages: "src/messages/**",
  "workbook-host": "src/hosts/*.ts",
  "host-excel": "src/hosts/excel/**",
  "host-xlsx-file": "src/hosts/xlsx-file/**",
  "command-line": "src/command-line/**",
  judge: "src/taskpane/judge/**",
  session: "src/taskpane/session/**",
  files: "src/taskpane/files/**",
  "excel-entry": "src/taskpane/excel-entry.tsx",
  "no-component": [
    "src/taskpane/language-of-tag.ts",
    "src/taskpane/today.ts",
    "src/taskpane/problems/problem-text.ts",
  ],
  taskpane: "src/taskpane/**",
  "browser-page": "src/browser-page/**",
  commands: "src/commands/**",
  // For older browser components; every entry and the Worker begin with them.
  polyfills: "src/polyfills.ts",
  // The only place where the version is typed.
  package: "package.json",
};

const TYPESCRIPT = ["**/*.{ts,tsx}"];
const OFFICE_GLOBALS = ["Office", "Excel", "OfficeExtension", "OfficeRuntime"];

const PAGE_GLOBALS = { window: "readonly", document: "readonly", setTimeout: "readonly" };

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "demo-output/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: {
      globals: { process: "readonly", console: "readonly", Buffer: "readonly", URL: "readonly" },
    },
  },
  {
    // Runs in every browser component that Office ever used, Internet Explorer's included: ES5 at most.
    files: ["src/taskpane/fallback.js"],
    languageOptions: { ecmaVersion: 5, sourceType: "script", globals: PAGE_GLOBALS },
  },
  {
    // Fails to parse where the bundles would: the newest syntax that they may use.
    files: ["src/taskpane/engine-probe.js"],
    languageOptions: { ecmaVersion: 2020, sourceType: "script", globals: PAGE_GLOBALS },
  },
  {
    files: TYPESCRIPT,
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: ["./tsconfig.json"], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": "allow-with-description", "ts-ignore": true, "ts-nocheck": true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Month and Span are both text; naming both says what a Period may be.
      "@typescript-eslint/no-duplicate-type-constituents": "off",
      // Text is taken apart by code points on purpose: unit names are Han text.
      "@typescript-eslint/no-misused-spread": "off",
      // Forms are full of ideographic spaces (U+3000); where text is read they must be named.
      "no-irregular-whitespace": [
        "error",
        { skipStrings: true, skipRegExps: true, skipTemplates: true, skipComments: true },
      ],
      // XML and file names forbid control characters; a pattern has to say so.
      "no-control-regex": "off",
      "no-console": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      "boundaries/files": Object.entries(PLACES).map(([category, pattern]) => ({
        category,
        pattern,
      })),
      "boundaries/include": ["src/**/*"],
      "import/resolver": { typescript: { project: "./tsconfig.json" } },
    },
    rules: {
      "boundaries/no-unknown-files": "error",
      "boundaries/no-unknown-dependencies": "error",
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          message: "{{from.file.categories}} must not import {{to.file.categories}}",
          policies: [
            // What packages a folder may use is a matter of review, except in the core (below).
            { allow: { to: { module: { origin: ["external", "core"] } } } },
            ...Object.entries(MAY_IMPORT).map(([place, others]) => ({
              from: { file: { categories: place } },
              allow: { to: { file: { categories: { anyOf: [place, ...others] } } } },
            })),
            ...Object.entries(MAY_NAME).map(([place, others]) => ({
              from: { file: { categories: place } },
              allow: {
                to: { file: { categories: { anyOf: others } } },
                dependency: { kind: "type" },
              },
            })),
          ],
        },
      ],
      "no-restricted-globals": ["error", ...OFFICE_GLOBALS],
    },
  },
  {
    // Pure: no packages, no clock, no randomness, no console; the same input, the same output.
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-imports": ["error", { patterns: ["node:*", "hucre*", "@zip.js/*", "react*"] }],
      "no-restricted-globals": ["error", ...OFFICE_GLOBALS, "process", "Intl"],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "The core has no clock." },
        { object: "Math", property: "random", message: "The core has no randomness." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date']", message: "The core has no clock." },
      ],
    },
  },
  {
    files: ["src/hosts/excel/**/*.{ts,tsx}"],
    plugins: { "office-addins": office },
    rules: {
      "no-restricted-globals": "off",
      ...Object.fromEntries(
        Object.keys(office.rules).map((rule) => [`office-addins/${rule}`, "error"])
      ),
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/browser-page/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["scripts/**", "src/command-line/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // Tests read parsed JSON and build broken input on purpose.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
    },
  }
);
