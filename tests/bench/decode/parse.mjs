// SPDX-License-Identifier: GPL-3.0-or-later
// JSON.parse of the pages in FILE, one a line: prints the microseconds an ad group takes in each of ROUNDS rounds, after
// one to warm up. All objects of a round are kept, and the text is decoded from bytes before.
import { readFileSync } from 'node:fs';

const [file, rounds] = process.argv.slice(2);
const pages = readFileSync(file, 'utf8').trimEnd().split('\n');
for (let round = -1; round < Number(rounds); ++round) {
  const kept = [];
  let groups = 0;
  const start = performance.now();
  for (const page of pages) {
    const read = JSON.parse(page);
    kept.push(read);
    groups += read.data.length;
  }
  const time = (performance.now() - start) * 1000 / groups;
  if (round >= 0) console.log(time);
}
