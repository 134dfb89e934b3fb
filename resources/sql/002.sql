-- Schema step 2: drafts, and jobs that edit, create and duplicate.

CREATE TABLE draft (
    account_id  TEXT NOT NULL,
    ad_group_id TEXT NOT NULL, -- of a new ad group: the local id
    json        BLOB NOT NULL, -- never looked into here
    changed_ms  INTEGER NOT NULL,
    PRIMARY KEY (account_id, ad_group_id)
) STRICT, WITHOUT ROWID;

ALTER TABLE journal_job ADD COLUMN origin TEXT NOT NULL DEFAULT '';

ALTER TABLE journal_job ADD COLUMN note TEXT NOT NULL DEFAULT '';

ALTER TABLE journal_job ADD COLUMN person TEXT NOT NULL DEFAULT '';

ALTER TABLE journal_item ADD COLUMN result_id TEXT NOT NULL DEFAULT '';

-- What was changed since a moment.
CREATE INDEX journal_item_confirmed ON journal_item (changed_ms) WHERE state = 'confirmed';

-- What was ever done to one ad group, also to one that a job created.
CREATE INDEX journal_item_ad_group ON journal_item (ad_group_id);

CREATE INDEX journal_item_result ON journal_item (result_id) WHERE result_id <> '';

CREATE INDEX journal_job_undo ON journal_job (undo_of) WHERE undo_of <> '';
