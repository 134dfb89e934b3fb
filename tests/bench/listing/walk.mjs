// SPDX-License-Identifier: GPL-3.0-or-later
// Lists everything with the official client's auto-paging, once; prints the milliseconds and the number of ad groups.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(pathToFileURL(`${process.env.CLIENT_DIR}/package.json`));
const sdk = require('@whop/sdk');
const Whop = sdk.default ?? sdk.Whop;
const client = new Whop({ apiKey: 'bench', baseURL: process.argv[2], maxRetries: 0 });

const start = performance.now();
const groups = [];
for await (const group of client.adGroups.list({ first: 100 })) groups.push(group);
console.log(`${performance.now() - start} ${groups.length}`);
