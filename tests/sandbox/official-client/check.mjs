// SPDX-License-Identifier: GPL-3.0-or-later
// Drives a running sandbox with the official client, unchanged: all seven ad group operations, auto-paging, error
// classes, idempotency. Needs WHOP_API_KEY and WHOP_BASE_URL. Ends with 1 and the failed assertion otherwise.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// The client is installed into the build folder, not beside this file.
const require = createRequire(pathToFileURL(`${process.env.CLIENT_DIR}/package.json`));
const sdk = require('@whop/sdk');
const Whop = sdk.default ?? sdk.Whop;
const client = new Whop({ apiKey: process.env.WHOP_API_KEY, baseURL: process.env.WHOP_BASE_URL, maxRetries: 0 });

const attributes = `ad_campaign added_to_carts audiences bid_type budget_amount budget_type click_through_rate clicks
  completed_registrations contacts conversion_event conversion_location cost_per_added_to_cart cost_per_click
  cost_per_completed_registration cost_per_contact cost_per_lead cost_per_mille cost_per_purchase cost_per_result
  cost_per_schedule cost_per_submitted_application cost_per_viewed_content created_at custom_conversions demographics
  desired_cost_per_result devices dynamic_creative ends_at frequency frequency_cap id impressions issues languages leads
  message_apps minimum_daily_spend optimization_goal placements purchase_value purchases reach regions result_event
  result_event_name return_on_ad_spend schedules spend spend_currency starts_at status submitted_applications title
  unique_click_through_rate unique_clicks updated_at viewed_contents`.split(/\s+/);
assert.equal(attributes.length, 59);

let checks = 0;
async function check(name, run) {
  await run();
  ++checks;
  console.log(`ok ${name}`);
}

async function refused(call, errorClass, status, pattern) {
  await assert.rejects(call, (error) => {
    assert.ok(error instanceof errorClass, `${error.constructor.name} instead of ${errorClass.name}: ${error.message}`);
    assert.equal(error.status, status);
    assert.match(JSON.stringify(error.error ?? error.message), pattern);
    return true;
  });
}

let campaign;
let created;

await check('campaigns', async () => {
  const page = await client.adCampaigns.list();
  campaign = page.data.find((c) => c.budget_optimization === 'ad_group' && c.status === 'active');
  assert.ok(campaign);
});

await check('list: every attribute of the page on every ad group', async () => {
  const page = await client.adGroups.list({ first: 50 });
  assert.equal(page.data.length, 50);
  for (const group of page.data)
    for (const key of attributes) assert.ok(key in group, `${group.id} lacks ${key}`);
});

await check('auto-paging meets every ad group once, in both directions and in the order of a figure', async () => {
  const seen = {};
  for (const query of [{ first: 37 }, { first: 41, direction: 'asc' }, { first: 29, order: 'spend' }]) {
    const ids = [];
    for await (const group of client.adGroups.list(query)) ids.push(group.id);
    assert.equal(new Set(ids).size, ids.length);
    seen[JSON.stringify(query)] = ids.sort().join();
  }
  assert.equal(new Set(Object.values(seen)).size, 1);
});

await check('array parameters and filters as this client encodes them', async () => {
  const page = await client.adGroups.list({ ad_campaign_id: campaign.id, status: 'active', first: 100 });
  assert.ok(page.data.length > 0);
  assert.ok(page.data.every((g) => g.ad_campaign.id === campaign.id && g.status === 'active'));
});

await check('create', async () => {
  created = await client.adGroups.create({
    ad_campaign_id: campaign.id,
    title: 'From the official client',
    budget_amount: 25,
    budget_type: 'daily',
    conversion_location: 'website',
    conversion_event: 'purchase',
    demographics: { minimum_age: 21, maximum_age: 45, gender: 'all' },
    regions: { include: { countries: ['US'] } },
    placements: [{ platform: 'instagram', positions: ['stream', 'story'] }],
    status: 'paused',
  });
  assert.match(created.id, /^adgrp_/);
  assert.equal(created.title, 'From the official client');
  assert.equal(created.status, 'paused');
});

await check('retrieve', async () => {
  const group = await client.adGroups.retrieve(created.id, { stats_from: '2026-01-01' });
  assert.equal(group.id, created.id);
  assert.deepEqual(group.regions.include.countries, ['US']);
});

await check('update changes only what was sent', async () => {
  const group = await client.adGroups.update(created.id, { budget_amount: 40 });
  assert.equal(group.budget_amount, 40);
  assert.equal(group.title, created.title);
  assert.deepEqual(group.placements, created.placements);
});

await check('unpause and pause', async () => {
  assert.equal((await client.adGroups.unpause(created.id)).status, 'active');
  assert.equal((await client.adGroups.pause(created.id)).status, 'paused');
});

await check('idempotency: the same key replays, another request is refused', async () => {
  const key = randomUUID();
  const body = { ad_campaign_id: campaign.id, title: 'Once', budget_amount: 5, status: 'paused', 'Idempotency-Key': key };
  const first = await client.adGroups.create(body).withResponse();
  const second = await client.adGroups.create(body).withResponse();
  assert.equal(first.response.headers.get('idempotent-replayed'), null);
  assert.equal(second.response.headers.get('idempotent-replayed'), 'true');
  assert.deepEqual(second.data, first.data);
  await refused(() => client.adGroups.create({ ...body, title: 'Twice' }), Whop.BadRequestError, 400, /idempotency key/i);
  await client.adGroups.delete(first.data.id);
});

await check('targeting options and reach', async () => {
  const options = await client.adGroups.searchTargetingOptions({ platform: 'meta', query: 'cal', types: ['locations', 'languages'] });
  assert.ok(options.data.some((o) => o.code === 'US-CA'));
  const reach = await client.adGroups.estimateReach({ platform: 'meta', regions: { include: { countries: ['US'] } } });
  assert.ok(reach.users_upper_bound > reach.users_lower_bound);
});

await check('report', async () => {
  const report = await client.adReports.retrieve({ from: '2026-01-01', to: '2027-12-31', ad_campaign_ids: [campaign.id], granularity: 'monthly' });
  assert.ok(report.granularity.length > 1);
  assert.ok(report.summary.spend > 0);
});

await check('delete, then 404', async () => {
  assert.equal(await client.adGroups.delete(created.id), true);
  await refused(() => client.adGroups.retrieve(created.id), Whop.NotFoundError, 404, /not found/i);
  await refused(() => client.adGroups.pause(created.id), Whop.NotFoundError, 404, /not found/i);
});

await check('400 names the key', async () => {
  await refused(() => client.adGroups.create({ ad_campaign_id: campaign.id, title: 'No budget' }), Whop.BadRequestError, 400, /budget_amount is required/);
});

await check('401 with a wrong key', async () => {
  const stranger = new Whop({ apiKey: 'wrong', baseURL: process.env.WHOP_BASE_URL, maxRetries: 0 });
  await refused(() => stranger.adGroups.list(), Whop.AuthenticationError, 401, /missing or invalid/);
});

console.log(`${checks} checks passed`);
