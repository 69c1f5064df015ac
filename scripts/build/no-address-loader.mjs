/**
 * For modules that ask for their own address: webpack would put the path on the building computer there,
 * which is nobody's business and makes the same sources build differently elsewhere.
 */
export default function loader(source) {
  return source.replaceAll("import.meta.url", "undefined");
}
