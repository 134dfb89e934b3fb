-- Schema step 1 of the file with the last known account. It has a file of its own: it can be made anew from the server at
-- any time, so it is no reason to set the journal and the drafts aside when it is damaged, and its size must not slow
-- down their check at the start. An empty line ends a statement.

-- What the attributes of the program were that wrote the rows: another list of them, and everything is forgotten.
CREATE TABLE known_layout (
    fingerprint BLOB NOT NULL
) STRICT;

CREATE TABLE known_account (
    number     INTEGER PRIMARY KEY,
    account_id TEXT NOT NULL UNIQUE,
    begun_ms   INTEGER NOT NULL,            -- the first row was written, milliseconds since 1970 UTC
    listed_ms  INTEGER,                     -- the last complete listing began; NULL while there was none
    days       INTEGER NOT NULL DEFAULT 0   -- of that listing
) STRICT;

-- Which days the figures of a row are of.
CREATE TABLE known_days (
    number    INTEGER PRIMARY KEY,
    preset    INTEGER NOT NULL, -- WindowPreset, as it was chosen
    zone      TEXT NOT NULL,    -- IANA
    first_day INTEGER NOT NULL, -- Julian day numbers as they were then; 0 for all time
    last_day  INTEGER NOT NULL,
    UNIQUE (preset, zone, first_day, last_day)
) STRICT;

-- Statuses, goals, campaign ids: what repeats in the rows.
CREATE TABLE known_word (
    number INTEGER PRIMARY KEY,
    text   TEXT NOT NULL UNIQUE
) STRICT;

-- Most ad groups share theirs with others.
CREATE TABLE known_targeting (
    number INTEGER PRIMARY KEY,
    hash   BLOB NOT NULL UNIQUE, -- SHA-1 of the pack
    pack   BLOB NOT NULL
) STRICT;

CREATE TABLE known_group (
    account    INTEGER NOT NULL,
    id         TEXT NOT NULL,
    created_ms INTEGER,          -- NULL when the server named none
    updated_ms INTEGER,
    targeting  INTEGER NOT NULL, -- 0: none
    pack       BLOB NOT NULL,    -- AdGroupPack.h
    PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE known_campaign (
    account INTEGER NOT NULL,
    id      TEXT NOT NULL,
    pack    BLOB NOT NULL,
    PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;
