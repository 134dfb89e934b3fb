-- Schema step 3: what was measured on single days and hours, and when issues were first seen.

-- One number for what would otherwise stand in each of millions of rows.
CREATE TABLE metric_series (
    number      INTEGER PRIMARY KEY,
    account_id  TEXT NOT NULL,
    ad_group_id TEXT NOT NULL,
    zone        TEXT NOT NULL, -- IANA; a day of another zone is another day
    UNIQUE (account_id, ad_group_id, zone)
) STRICT;

-- Currencies and result events; 0 is none.
CREATE TABLE metric_word (
    number INTEGER PRIMARY KEY,
    text   TEXT NOT NULL UNIQUE
) STRICT;

-- What the server says now. NULL is not known, never 0. The key keeps the days of one ad group side by side on the disk:
-- a series of 90 days is a page or two.
CREATE TABLE metric (
    series      INTEGER NOT NULL,
    unit        INTEGER NOT NULL, -- 0: a day, 1: an hour
    day         INTEGER NOT NULL, -- Julian day number
    hour        INTEGER NOT NULL, -- -1 for a day
    since_ms    INTEGER NOT NULL, -- when these values were first seen, milliseconds since 1970 UTC
    seen_ms     INTEGER NOT NULL, -- and when last
    currency    INTEGER NOT NULL,
    event       INTEGER NOT NULL,
    spend       INTEGER,          -- micro-units
    impressions REAL,
    reach       REAL,
    clicks      REAL,
    results     REAL,
    rest        BLOB,             -- the rarer ones, packed (MetricRow.cpp)
    PRIMARY KEY (series, unit, day, hour)
) STRICT, WITHOUT ROWID;

-- What it said before: rows that were replaced by other values, as they were seen then.
CREATE TABLE metric_before (
    series      INTEGER NOT NULL,
    unit        INTEGER NOT NULL,
    day         INTEGER NOT NULL,
    hour        INTEGER NOT NULL,
    since_ms    INTEGER NOT NULL,
    seen_ms     INTEGER NOT NULL,
    currency    INTEGER NOT NULL,
    event       INTEGER NOT NULL,
    spend       INTEGER,
    impressions REAL,
    reach       REAL,
    clicks      REAL,
    results     REAL,
    rest        BLOB,
    PRIMARY KEY (series, unit, day, hour, since_ms)
) STRICT, WITHOUT ROWID;

-- The account's totals of each day, kept up with every change of `metric`: adding up millions of rows takes seconds. Of
-- each metric the sum of those that are known, and how many they are.
CREATE TABLE metric_total (
    account_id        TEXT NOT NULL,
    zone              TEXT NOT NULL,
    currency          INTEGER NOT NULL,
    day               INTEGER NOT NULL,
    event             INTEGER NOT NULL,
    ad_groups         INTEGER NOT NULL,
    spend             INTEGER NOT NULL,
    spend_known       INTEGER NOT NULL,
    impressions       REAL NOT NULL,
    impressions_known INTEGER NOT NULL,
    clicks            REAL NOT NULL,
    clicks_known      INTEGER NOT NULL,
    results           REAL NOT NULL,
    results_known     INTEGER NOT NULL,
    PRIMARY KEY (account_id, zone, currency, day, event)
) STRICT, WITHOUT ROWID;

CREATE TABLE issue_seen (
    account_id TEXT NOT NULL,
    issue_id   TEXT NOT NULL,
    first_ms   INTEGER NOT NULL,
    last_ms    INTEGER NOT NULL,
    PRIMARY KEY (account_id, issue_id)
) STRICT, WITHOUT ROWID;
