// What a page of an archive may link to and load, so that it reads the same from a web host, from
// a USB stick and from a ZIM file.
import path from 'node:path';
import { tags_of } from './html_scan.mjs';

export const kPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "font-src 'self'; media-src 'self'; form-action 'self' file:; base-uri 'none'; object-src 'none'";

// Relations of <link> that only name an address; every other one makes the browser load it.
const kNamingRelations = new Set(['alternate', 'author', 'canonical', 'license', 'next', 'prev']);

const kLoading = {
  audio: ['src'], embed: ['src'], form: ['action'], iframe: ['src'], image: ['href', 'xlink:href'],
  img: ['src'], input: ['src'], object: ['data'], script: ['src'], source: ['src'],
  track: ['src'], use: ['href', 'xlink:href'], video: ['src', 'poster'],
};

function addresses_of({ name, attributes }) {
  const found = [];
  const add = (attribute, loads) => {
    if (attributes.has(attribute)) found.push({ address: attributes.get(attribute), loads });
  };
  if (name === 'a' || name === 'area') add('href', false);
  if (name === 'link') {
    const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
    add('href', !relations.every((relation) => kNamingRelations.has(relation)));
  }
  for (const attribute of kLoading[name] ?? []) add(attribute, true);
  for (const part of (attributes.get('srcset') ?? '').split(/,\s+|,$/).filter(Boolean)) {
    found.push({ address: part.trim().split(/\s+/)[0], loads: true });
  }
  if ((attributes.get('http-equiv') ?? '').toLowerCase() === 'refresh') {
    const target = /url=(.*)$/i.exec(attributes.get('content') ?? '');
    if (target) found.push({ address: target[1].trim(), loads: false });
  }
  return found;
}

export class LinkChecker {
  // `read(path)` gives the text of a file of the site.
  constructor(files, read) {
    this.files = new Set(files);
    this.read = read;
    this.pages = new Map();
  }

  // Violations of one page, each beginning with its path.
  check_page(file) {
    const page = this.page(file);
    const faults = [...this.frame_faults(page), ...page.tags.flatMap((tag) => inline_faults(tag))];
    for (const tag of page.tags) {
      for (const { address, loads } of addresses_of(tag)) {
        const fault = this.address_fault(file, address, loads);
        if (fault) faults.push(`<${tag.name}> "${address}": ${fault}`);
      }
    }
    return faults.map((fault) => `${file}: ${fault}`);
  }

  check_style_sheet(file) {
    const faults = [];
    for (const [, , address] of this.read(file).matchAll(/url\(\s*(["']?)([^"')]*)\1\s*\)/g)) {
      const fault = this.address_fault(file, address, true);
      if (fault) faults.push(`${file}: url("${address}"): ${fault}`);
    }
    return faults;
  }

  // Pages that no chain of links from `start` leads to. Those that ask not to be indexed (404,
  // redirects, what has expired) are for readers who come from outside.
  unreachable_pages(start) {
    const reached = new Set([start]);
    for (const file of reached) {
      for (const { name, attributes } of this.page(file).tags) {
        const address = name === 'a' || name === 'area' ? (attributes.get('href') ?? '') : '';
        if (/^[a-z][a-z0-9+.-]*:/i.test(address)) continue;
        const path_part = address.replace(/[?#].*$/s, '');
        if (path_part === '') continue;
        const target = path.posix.join(path.posix.dirname(file), decodeURIComponent(path_part));
        if (target.endsWith('.html') && this.files.has(target)) reached.add(target);
      }
    }
    const pages = [...this.files].filter((file) => file.endsWith('.html'));
    return pages.filter((file) => !reached.has(file) && !this.is_unlisted(file));
  }

  is_unlisted(file) {
    return this.page(file).tags.some(
      ({ name, attributes }) =>
        name === 'meta' && attributes.get('name') === 'robots' &&
        /noindex/.test(attributes.get('content') ?? ''));
  }

  page(file) {
    if (!this.pages.has(file)) {
      const tags = tags_of(this.read(file));
      const ids = new Set(tags.map(({ attributes }) => attributes.get('id')).filter(Boolean));
      this.pages.set(file, { tags, ids });
    }
    return this.pages.get(file);
  }

  frame_faults({ tags }) {
    const all = (name) => tags.filter((tag) => tag.name === name);
    const metas = all('meta').map(({ attributes }) => attributes);
    const equivalent = (name) =>
      metas.find((meta) => (meta.get('http-equiv') ?? '').toLowerCase() === name);
    const faults = [];
    if (!all('html')[0]?.attributes.get('lang')) faults.push('<html> has no lang');
    if (equivalent('content-security-policy')?.get('content') !== kPolicy) {
      faults.push('the content security policy is missing or another one');
    }
    const generator = metas.find((meta) => meta.get('name') === 'generator')?.get('content');
    if (!/^kyyeu \d/.test(generator ?? '')) faults.push('no <meta name="generator"> of kyyeu');
    if (equivalent('refresh')) return faults;
    const headings = all('h1').length;
    if (headings !== 1) faults.push(`${headings} <h1>, 1 expected`);
    if (!all('main').some(({ attributes }) => attributes.get('id') === 'noi-dung')) {
      faults.push('no <main id="noi-dung">');
    }
    return faults;
  }

  address_fault(from, address, loads) {
    if (address.startsWith('data:')) return loads ? null : 'links to data';
    if (address.startsWith('//')) return 'protocol-relative';
    if (address.startsWith('/')) return 'root-absolute';
    if (/^[a-z][a-z0-9+.-]*:/i.test(address)) {
      if (loads) return 'loads from outside the site';
      return /^(https?|mailto|tel):/i.test(address) ? null : 'a scheme that no reader should follow';
    }
    if (address === '') return 'empty';
    const [, name, fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address);
    return this.target_fault(from, name, fragment);
  }

  target_fault(from, name, fragment) {
    let target = from;
    if (name !== '') {
      let plain;
      try {
        plain = decodeURIComponent(name);
      } catch {
        return 'badly encoded';
      }
      if (/(^|\/)\.{0,2}$/.test(plain)) return 'names a folder, not a file';
      if (/(^|\/)\.\/|[^./]\/+\.\.\/|\/\//.test(plain)) return 'not in its shortest form';
      target = path.posix.join(path.posix.dirname(from), plain);
      if (!this.files.has(target)) return 'no such file';
    }
    if (fragment === undefined || fragment.startsWith(':~:') || !target.endsWith('.html')) return null;
    const id = decodeURIComponent(fragment.split(':~:')[0]);
    return this.page(target).ids.has(id) ? null : `no id "${id}" in ${target}`;
  }
}

// The policy forbids these: the browser would ignore them without a word to the reader.
function inline_faults({ name, attributes }) {
  const faults = [];
  if (name === 'base') faults.push('<base>');
  if (name === 'style') faults.push('<style>: inline styles are not loaded');
  if (attributes.has('style')) faults.push(`<${name} style>: inline styles are not loaded`);
  const data = /json/.test(attributes.get('type') ?? '');
  if (name === 'script' && !attributes.has('src') && !data) faults.push('inline <script>');
  if (name === 'script' && attributes.get('type') === 'module') {
    faults.push('<script type="module"> does not load from file://');
  }
  for (const attribute of attributes.keys()) {
    if (/^on[a-z]+$/.test(attribute)) faults.push(`<${name} ${attribute}>`);
  }
  return faults;
}

// Names that are one file on Windows and on a USB stick.
export function name_clashes(files) {
  const seen = new Map();
  const clashes = [];
  for (const file of files) {
    const key = file.normalize('NFC').toLowerCase();
    if (seen.has(key)) clashes.push(`${file}: differs from ${seen.get(key)} in case only`);
    seen.set(key, file);
  }
  return clashes;
}
