/** Tests run as CommonJS through swc: types are checked by `npm run typecheck`, not here. */
const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
    sourceMaps: "inline",
  },
];

export default {
  testEnvironment: "node",
  // Two cores, other programs started by the tests: a slow answer is no failure.
  testTimeout: 120_000,
  // By default one core stays idle: on two that is half of the machine.
  maxWorkers: "100%",
  workerIdleMemoryLimit: "1GB",
  testSequencer: "<rootDir>/test/support/slow-first.mjs",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // js before mjs: packages that ship both mean the former for require().
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
  moduleNameMapper: { "^@fluentui/react-icons$": "<rootDir>/test/support/single-icons.ts" },
  transform: { "\\.tsx?$": swc, "node_modules/(hucre|@zip\\.js)/.+\\.m?js$": swc },
  transformIgnorePatterns: ["/node_modules/(?!(hucre|@zip\\.js)/)"],
  collectCoverageFrom: ["src/core/**/*.ts"],
  coverageReporters: ["text-summary", "lcov"],
  coverageThreshold: { global: { lines: 95, branches: 90 } },
};
