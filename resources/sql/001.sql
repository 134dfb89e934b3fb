-- Schema step 1: the journal of changes. An empty line ends a statement. A step that has been released is never
-- edited again: the next change is the next number.

CREATE TABLE journal_job (
    number       INTEGER PRIMARY KEY AUTOINCREMENT,
    id           TEXT NOT NULL UNIQUE,
    at_ms        INTEGER NOT NULL, -- milliseconds since 1970 UTC
    account_id   TEXT NOT NULL,
    account_name TEXT NOT NULL,
    action       TEXT NOT NULL,    -- a word, so that later kinds of job need no new column
    undo_of      TEXT NOT NULL,
    retry_of     TEXT NOT NULL
) STRICT;

CREATE INDEX journal_job_account ON journal_job (account_id, number);

CREATE TABLE journal_item (
    job             INTEGER NOT NULL REFERENCES journal_job (number),
    ad_group_id     TEXT NOT NULL,
    field           TEXT NOT NULL,
    position        INTEGER NOT NULL, -- the order of the selection
    title           TEXT NOT NULL,
    idempotency_key BLOB NOT NULL,
    before          TEXT,             -- NULL is the API's null
    after           TEXT,
    state           TEXT NOT NULL CHECK (state IN ('planned', 'sent', 'confirmed', 'failed', 'unknown', 'cancelled')),
    error           TEXT NOT NULL,
    changed_ms      INTEGER NOT NULL,
    PRIMARY KEY (job, ad_group_id, field)
) STRICT, WITHOUT ROWID;

-- Recovery at the start asks for these few among all rows there ever were.
CREATE INDEX journal_item_open ON journal_item (state) WHERE state IN ('planned', 'sent', 'unknown');

-- Every state a row was ever in, written by the two triggers below and never changed: replaying it gives the rows.
CREATE TABLE journal_step (
    number      INTEGER PRIMARY KEY AUTOINCREMENT,
    job         INTEGER NOT NULL REFERENCES journal_job (number),
    ad_group_id TEXT NOT NULL,
    field       TEXT NOT NULL,
    state       TEXT NOT NULL,
    error       TEXT NOT NULL,
    at_ms       INTEGER NOT NULL
) STRICT;

CREATE TRIGGER journal_item_planned AFTER INSERT ON journal_item
BEGIN
    INSERT INTO journal_step (job, ad_group_id, field, state, error, at_ms)
    VALUES (NEW.job, NEW.ad_group_id, NEW.field, NEW.state, NEW.error, NEW.changed_ms);
END;

CREATE TRIGGER journal_item_stepped AFTER UPDATE OF state ON journal_item
BEGIN
    INSERT INTO journal_step (job, ad_group_id, field, state, error, at_ms)
    VALUES (NEW.job, NEW.ad_group_id, NEW.field, NEW.state, NEW.error, NEW.changed_ms);
END;

-- The program checks each step itself and says what is wrong; these hold even if it does not.
CREATE TRIGGER journal_item_settled BEFORE UPDATE OF state ON journal_item
WHEN OLD.state IN ('confirmed', 'failed', 'cancelled')
BEGIN
    SELECT RAISE(ABORT, 'a settled journal row is never changed');
END;

CREATE TRIGGER journal_item_starts_planned BEFORE INSERT ON journal_item
WHEN NEW.state <> 'planned'
BEGIN
    SELECT RAISE(ABORT, 'a journal row starts as planned');
END;
