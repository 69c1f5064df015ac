/** Fills the slots of a page's template: `<!-- slot:name -->` in the text, `slot:name` in attributes. */

/**
 * @param {string} template
 * @param {Readonly<Record<string, string>>} slots
 * @throws where the template names a slot that is not given
 */
export function filled(template, slots) {
  return template.replace(/<!-- slot:(\w+) -->|slot:(\w+)/g, (_whole, block, word) => {
    const value = slots[block ?? word];
    if (value === undefined) throw new Error(`a page asks for slot:${block ?? word}`);
    return value;
  });
}

/** @param {{ src: string, part: string, defer?: boolean }} script */
export function scriptTag({ src, part, defer = false }) {
  return `<script ${defer ? "defer " : ""}src="${src}" data-part="${part}"></script>`;
}
