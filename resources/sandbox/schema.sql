-- The sandbox's world. Every statement ends with a semicolon at the end of a line.
CREATE TABLE world (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE campaigns (
    num INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, status TEXT NOT NULL,
    owns_budget INTEGER NOT NULL, objective TEXT, currency TEXT NOT NULL, created INTEGER NOT NULL,
    updated INTEGER NOT NULL, special INTEGER NOT NULL, settings TEXT NOT NULL);
CREATE TABLE audiences (id TEXT PRIMARY KEY, type TEXT NOT NULL, members TEXT NOT NULL, created INTEGER NOT NULL);
CREATE TABLE ad_groups (
    num INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, campaign INTEGER NOT NULL REFERENCES campaigns (num),
    settings TEXT NOT NULL, status INTEGER NOT NULL, quirk INTEGER NOT NULL, deleted INTEGER NOT NULL,
    created INTEGER NOT NULL, updated INTEGER NOT NULL, issues TEXT NOT NULL, plan TEXT NOT NULL,
    open_from INTEGER NOT NULL, copy_of INTEGER NOT NULL, ready_at INTEGER NOT NULL, final_status INTEGER NOT NULL,
    stored_from INTEGER NOT NULL, stored_to INTEGER NOT NULL, totals TEXT NOT NULL);
-- One row for each stretch of delivery inside a UTC day. Money in micro-units; start and stop in seconds of the day.
CREATE TABLE facts (
    ad_group INTEGER NOT NULL, day INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL,
    spend INTEGER NOT NULL, impressions INTEGER NOT NULL, reach INTEGER NOT NULL, clicks INTEGER NOT NULL,
    unique_clicks INTEGER NOT NULL, link_clicks INTEGER NOT NULL, purchases INTEGER NOT NULL, leads INTEGER NOT NULL,
    schedules INTEGER NOT NULL, applications INTEGER NOT NULL, contacts INTEGER NOT NULL,
    registrations INTEGER NOT NULL, views INTEGER NOT NULL, carts INTEGER NOT NULL, customs INTEGER NOT NULL,
    purchase_value INTEGER NOT NULL, PRIMARY KEY (ad_group, day, start)) WITHOUT ROWID;
CREATE TABLE answers (
    key BLOB PRIMARY KEY, fingerprint BLOB NOT NULL, status INTEGER NOT NULL, body BLOB NOT NULL,
    at INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX answers_by_time ON answers (at);
