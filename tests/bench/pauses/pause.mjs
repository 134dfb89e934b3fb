// SPDX-License-Identifier: GPL-3.0-or-later
// Pauses 1 000 active ad groups with the official client as it comes: Promise.all, its own retries. Prints the
// milliseconds and how many failed.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(pathToFileURL(`${process.env.CLIENT_DIR}/package.json`));
const sdk = require('@whop/sdk');
const Whop = sdk.default ?? sdk.Whop;
const client = new Whop({ apiKey: 'bench', baseURL: process.argv[2] });

const ids = [];
for await (const group of client.adGroups.list({ first: 100, status: 'active' })) ids.push(group.id);
ids.splice(1000);
const start = performance.now();
let failed = 0;
await Promise.all(ids.map((id) => client.adGroups.pause(id).catch(() => { ++failed; })));
console.log(`${performance.now() - start} ${failed} ${ids.length}`);
