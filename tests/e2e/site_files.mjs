// The files of a built site, by their paths below its root.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

// Every file, sorted; hidden ones are not part of a site.
export function files_of(site) {
  const found = [];
  const walk = (folder) => {
    for (const entry of readdirSync(path.join(site, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const name = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) walk(name);
      else found.push(name);
    }
  };
  walk('');
  return found.sort();
}

const redirects = (file) => /<meta[^>]+http-equiv="?refresh/i.test(readFileSync(file, 'utf8'));

// The start page, and the first page of every top folder at every depth: one of each kind.
// Redirects are left out: a browser does not stay there.
export function pages_of_each_kind(site) {
  const kinds = new Map();
  for (const file of files_of(site)) {
    if (!file.endsWith('.html')) continue;
    const parts = file.split('/');
    const kind = parts.length === 1 ? file : `${parts[0]} ${parts.length}`;
    if (!kinds.has(kind) && !redirects(path.join(site, file))) kinds.set(kind, file);
  }
  return [...kinds.values()];
}

// The folder named on the command line, or the end.
export function site_argument(usage) {
  const site = process.argv[2];
  if (!site) {
    console.error(`usage: ${usage}`);
    process.exit(2);
  }
  return path.resolve(site);
}

// Prints what was found, the first hundred in full, and ends with 1 if there is anything.
export function report(name, violations, checked) {
  for (const violation of violations.slice(0, 100)) console.log(violation);
  if (violations.length > 100) console.log(`… and ${violations.length - 100} more`);
  console.log(`${name}: ${checked}, ${violations.length} violations`);
  if (violations.length > 0) process.exitCode = 1;
}
