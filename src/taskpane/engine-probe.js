/*
 * Parses only where the program would: arrow functions, ?. and ??, async iteration, BigInt, named groups
 * (ES2020). The content security policy forbids to try syntax with eval, so it is tried with a file.
 */
(() => {
  const newest = { async *each() {}, group: /(?<name>\p{Script=Han})/u, big: 1n };
  window.hengbiEngine = (newest?.big ?? 0n) === 1n;
})();
