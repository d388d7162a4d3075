// links_whole.mjs SITE_DIR  follows every link of a built site: relative, to a file, and there; and
// every page can be reached from the home page.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LinkChecker, name_clashes } from './links.mjs';
import { files_of, report, site_argument } from './site_files.mjs';

const site = site_argument('links_whole.mjs SITE_DIR');
const files = files_of(site);
const checker = new LinkChecker(files, (file) => readFileSync(path.join(site, file), 'utf8'));

const pages = files.filter((file) => file.endsWith('.html'));
const violations = [
  ...pages.flatMap((file) => checker.check_page(file)),
  ...files.filter((file) => file.endsWith('.css')).flatMap((file) => checker.check_style_sheet(file)),
  ...name_clashes(files),
];
if (!files.includes('index.html')) {
  violations.push('index.html: missing');
} else {
  for (const file of checker.unreachable_pages('index.html')) {
    violations.push(`${file}: no page leads to it`);
  }
}
report('links_whole', violations, `${pages.length} pages`);
