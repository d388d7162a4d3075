// Reads the tags and attributes of HTML that we wrote ourselves: enough to follow links, no parser.

const kEntities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const kTag = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const kAttribute = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

// Their content is text, whatever it looks like.
const kRawText = new Set(['script', 'style', 'textarea', 'title']);

export function decode(text) {
  return text.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));/gi, (all, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return kEntities[name] ?? all;
  });
}

function attributes_of(text) {
  const attributes = new Map();
  for (const [, name, double, single, bare] of text.matchAll(kAttribute)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decode(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

// The opening tags, in order: [{name, attributes: Map}].
export function tags_of(html) {
  const tags = [];
  kTag.lastIndex = 0;
  for (let match; (match = kTag.exec(html)); ) {
    if (match[2] === undefined || match[1] === '/') continue;
    const name = match[2].toLowerCase();
    tags.push({ name, attributes: attributes_of(match[3]) });
    if (!kRawText.has(name)) continue;
    const end = html.toLowerCase().indexOf(`</${name}`, kTag.lastIndex);
    if (end >= 0) kTag.lastIndex = end;
  }
  return tags;
}
