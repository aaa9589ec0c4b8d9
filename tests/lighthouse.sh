#!/usr/bin/env bash
# Lighthouse (mobile, simulated slow 4G) over the public pages of the program that runs at the address; needs npm and a Chromium.
#   tests/lighthouse.sh [http://localhost:5080]
# Prints a row a page: the four scores, the largest paint, the layout shift, requests and bytes, in all and of HTML, CSS and script as they are sent. Ends with 1 when a score is below 100 or a bound is passed.
set -euo pipefail
base=${1:-http://localhost:5080}
reports=$(mktemp -d)
trap 'rm -rf "$reports"' EXIT
export CHROME_PATH=${CHROME_PATH:-$(command -v chromium || command -v google-chrome)}

for page in / /exercises /exercises/walking-lunge "/exercises?q=calf" /plans /plans/new /rules /rules/I1 /why-strength /about /sources /preferences; do
  npx --yes lighthouse@12.2.3 "$base$page" --quiet --output=json --output-path="$reports/$(printf %s "$page" | tr -c 'a-zA-Z0-9' _).json" \
    --only-categories=performance,accessibility,best-practices,seo --chrome-flags="--headless=new --no-sandbox"
done

node - "$reports" <<'SUMMARY'
const fs = require('fs');
const folder = process.argv[2];
const bounds = { paintMs: 1200, shift: 0, requests: 8, bytes: 100_000, html: 14_000, css: 15_000, script: 20_000 };
let good = true;
console.log('| page | performance | accessibility | best practices | SEO | largest paint ms | shift | requests | bytes | HTML | CSS | script |\n|---|---|---|---|---|---|---|---|---|---|---|---|');
for (const file of fs.readdirSync(folder).sort()) {
  const report = JSON.parse(fs.readFileSync(`${folder}/${file}`));
  const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map(c => Math.round(report.categories[c].score * 100));
  const value = audit => report.audits[audit].numericValue;
  const sent = report.audits['network-requests'].details.items;
  const requests = sent.length;
  const [html, css, script] = ['Document', 'Stylesheet', 'Script'].map(type => sent.filter(r => r.resourceType === type).reduce((sum, r) => sum + r.transferSize, 0));
  const [paint, shift, bytes] = [Math.round(value('largest-contentful-paint')), value('cumulative-layout-shift'), value('total-byte-weight')];
  console.log(`| ${report.finalDisplayedUrl.replace(/^https?:\/\/[^/]+/, '')} | ${scores.join(' | ')} | ${paint} | ${shift.toFixed(3)} | ${requests} | ${bytes} | ${html} | ${css} | ${script} |`);
  const faults = Object.values(report.audits).filter(a => a.score !== null && a.score < 1 && a.scoreDisplayMode === 'binary').map(a => a.id);
  if (faults.length) console.log(`  not met: ${faults.join(', ')}`);
  good &&= scores.every(s => s === 100) && paint <= bounds.paintMs && shift <= bounds.shift && requests <= bounds.requests && bytes <= bounds.bytes
    && html <= bounds.html && css <= bounds.css && script <= bounds.script;
}
process.exit(good ? 0 : 1);
SUMMARY
