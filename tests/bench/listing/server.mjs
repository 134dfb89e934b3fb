// SPDX-License-Identifier: GPL-3.0-or-later
// Serves pages that are made beforehand, so that a benchmark measures the client: LATENCY milliseconds later, under
// /NAME/ for each FILE (a line an ad group, oldest first). Prints its port. It takes first, after, direction,
// created_after and created_before as the API does; a cursor is the place of an ad group.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [latency, ...files] = process.argv.slice(2);
const accounts = new Map();
for (const file of files) {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const created = lines.map((line) => Date.parse(/"created_at":"([^"]+)"/.exec(line)[1]));
  accounts.set(/([a-z]+)\.ndjson$/.exec(file)[1], { lines, created });
}

/** How many of the ascending times are less than `time`, or not more than it. */
function below(times, time, orEqual) {
  let low = 0;
  for (let high = times.length; low < high;) {
    const middle = (low + high) >> 1;
    if (orEqual ? times[middle] <= time : times[middle] < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

function page({ lines, created }, query) {
  const size = Math.min(100, Number(query.get('first') ?? 20));
  let from = query.has('created_after') ? below(created, Date.parse(query.get('created_after')), true) : 0;
  let to = query.has('created_before') ? below(created, Date.parse(query.get('created_before')), false) : lines.length;
  const place = query.has('after') ? Number(query.get('after')) : NaN;
  const ascending = query.get('direction') === 'asc';
  if (ascending && place >= from) from = place + 1;
  if (!ascending && place < to) to = place;
  const rows = ascending ? lines.slice(from, Math.min(to, from + size)) : lines.slice(Math.max(from, to - size), to).reverse();
  const more = to - from > rows.length;
  const last = ascending ? from + rows.length - 1 : to - rows.length;
  const cursor = more ? `"${last}"` : 'null';
  return `{"data":[${rows.join(',')}],"page_info":{"start_cursor":null,"end_cursor":${cursor},"has_next_page":${more},"has_previous_page":false}}`;
}

const empty = '{"data":[],"page_info":{"start_cursor":null,"end_cursor":null,"has_next_page":false,"has_previous_page":false}}';
const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://127.0.0.1');
  const [, name, what] = url.pathname.split('/');
  const body = what === 'ad_groups' && accounts.has(name) ? page(accounts.get(name), url.searchParams) : empty;
  const send = () => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) });
    response.end(body);
  };
  if (Number(latency) > 0) setTimeout(send, Number(latency));
  else send();
});
server.keepAliveTimeout = 60000;
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
