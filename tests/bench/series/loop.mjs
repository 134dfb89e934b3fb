// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody writes with the official client: 100 ad groups a call, one call after the other. Reads the ids from
// the arguments' file, prints the milliseconds of each of ROUNDS rounds.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(pathToFileURL(`${process.env.CLIENT_DIR}/package.json`));
const sdk = require('@whop/sdk');
const Whop = sdk.default ?? sdk.Whop;
const client = new Whop({ apiKey: process.env.WHOP_API_KEY, baseURL: process.env.WHOP_BASE_URL, maxRetries: 0 });
const [file, from, to, rounds] = process.argv.slice(2);
const groups = JSON.parse(readFileSync(file, 'utf8')); // one list for each currency

for (let round = 0; round < Number(rounds); ++round) {
  const start = performance.now();
  let points = 0;
  for (const ids of groups) {
    for (let at = 0; at < ids.length; at += 100) {
      const report = await client.adReports.retrieve({
        from, to, ad_group_ids: ids.slice(at, at + 100), granularity: 'daily', breakdown: 'ad_group',
      });
      for (const row of report.breakdown) points += row.granularity.length;
    }
  }
  console.log(`${performance.now() - start} ${points}`);
}
