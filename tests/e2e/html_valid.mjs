// html_valid.mjs SITE_DIR  holds every page and style sheet of a site to the standards, by vnu.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { files_of, report, site_argument } from './site_files.mjs';

const site = site_argument('html_valid.mjs SITE_DIR');
const jar = String(createRequire(import.meta.url)('vnu-jar'));

// vnu takes files for another origin than 'self', and its CSS knows no container queries yet.
const kMistaken = /violates Content Security Policy|“container(-type|-name)?”|at-rule “@container”/;

const files = files_of(site).filter((file) => /\.(html|css)$/.test(file));
const run = spawnSync(
  'java',
  ['-Xss1m', '-jar', jar, '--format', 'json', '--also-check-css', '--skip-non-html', '--stdout',
    '--exit-zero-always', site],
  { encoding: 'utf8', maxBuffer: 1 << 28 },
);
if (run.status !== 0) {
  console.error(run.error ?? run.stderr);
  process.exit(1);
}

const messages = JSON.parse(run.stdout).messages.filter(({ message }) => !kMistaken.test(message));
const sentence = ({ url, lastLine, firstColumn, message, extract }) =>
  `${path.relative(site, new URL(url).pathname)}:${lastLine ?? 0}:${firstColumn ?? 0}: ${message}` +
  (extract ? `\n    ${extract.replace(/\s+/g, ' ')}` : '');

const of_kind = (wanted) => messages.filter(wanted).map(sentence);
const warnings = of_kind(({ type, subType }) => type === 'info' && subType === 'warning');
for (const warning of warnings.slice(0, 50)) console.log(`warning: ${warning}`);
report('html_valid', of_kind(({ type }) => type !== 'info'),
  `${files.length} files, ${warnings.length} warnings`);
if (files.length === 0) process.exitCode = 1;
