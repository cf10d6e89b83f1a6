-- The archive of Pressmark. Times are UTC milliseconds. Ids are never used twice.

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE source (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    host TEXT NOT NULL DEFAULT '',
    UNIQUE (name)
);

CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    time INTEGER NOT NULL,
    person INTEGER NOT NULL REFERENCES person(id),
    description TEXT NOT NULL DEFAULT ''
);

CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    subtitle TEXT NOT NULL DEFAULT '',
    byline TEXT NOT NULL DEFAULT '',
    authors TEXT NOT NULL DEFAULT '[]',           -- JSON array
    source INTEGER REFERENCES source(id),
    section TEXT NOT NULL DEFAULT '',
    page TEXT NOT NULL DEFAULT '',
    edition TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    published TEXT NOT NULL DEFAULT '',           -- 2024, 2024-10, 2024-10-03 or 2024-10-03T05:26
    published_precision TEXT NOT NULL DEFAULT 'day',
    published_offset INTEGER,                     -- minutes from UTC, if the source gave one
    published_found TEXT NOT NULL DEFAULT '',     -- the words as found
    published_unsure INTEGER NOT NULL DEFAULT 0,
    published_day INTEGER NOT NULL DEFAULT 0,     -- 20241003, for sorting; 0 if unknown
    updated TEXT NOT NULL DEFAULT '',
    updated_precision TEXT NOT NULL DEFAULT 'day',
    updated_offset INTEGER,
    updated_found TEXT NOT NULL DEFAULT '',
    updated_unsure INTEGER NOT NULL DEFAULT 0,
    url TEXT NOT NULL DEFAULT '',
    canonical_url TEXT NOT NULL DEFAULT '',
    accession TEXT NOT NULL DEFAULT '',
    keywords TEXT NOT NULL DEFAULT '[]',          -- JSON array
    lead_picture TEXT NOT NULL DEFAULT '',
    words INTEGER NOT NULL DEFAULT 0,
    simhash INTEGER NOT NULL DEFAULT 0,
    current_revision INTEGER REFERENCES revision(id) DEFERRABLE INITIALLY DEFERRED,
    inclusion TEXT NOT NULL DEFAULT '' CHECK (inclusion IN ('', 'included', 'excluded')),
    inclusion_reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    read INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0,
    trashed INTEGER NOT NULL DEFAULT 0,           -- when; 0 if it is not in the trash
    added INTEGER NOT NULL
);
CREATE INDEX article_by_day ON article(published_day);
CREATE INDEX article_by_source ON article(source, published_day);
CREATE INDEX article_by_canonical_url ON article(canonical_url) WHERE canonical_url <> '';
CREATE INDEX article_by_accession ON article(accession) WHERE accession <> '';
CREATE INDEX article_by_revision ON article(current_revision); -- else every new revision reads all articles for its key
CREATE INDEX article_by_language ON article(language);
CREATE INDEX article_with_note ON article(id) WHERE note <> '';
CREATE INDEX article_trashed ON article(trashed) WHERE trashed <> 0;

CREATE TABLE field_origin (                       -- which rule or person set a field of an article
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    time INTEGER NOT NULL,                        -- keys come first: integrity_check of SQLite 3.40 needs it so
    value TEXT NOT NULL,
    origin TEXT NOT NULL,                         -- 'JSON-LD', 'byline rule', …
    person INTEGER REFERENCES person(id),
    PRIMARY KEY (article, field, time)
) WITHOUT ROWID;

CREATE TABLE capture (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    saved INTEGER,                                -- as the file claims
    fetched INTEGER,
    imported INTEGER NOT NULL,
    batch INTEGER REFERENCES import_batch(id),
    part TEXT NOT NULL DEFAULT '',
    media_type TEXT NOT NULL DEFAULT '',
    importer TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'good' CHECK (state IN ('good', 'aside', 'unreadable')),
    claims TEXT NOT NULL DEFAULT '{}',            -- JSON: what the file says of itself
    error TEXT NOT NULL DEFAULT ''                -- why it could not be read
);
CREATE INDEX capture_by_article ON capture(article);
CREATE INDEX capture_by_batch ON capture(batch);

CREATE TABLE capture_original (
    capture INTEGER NOT NULL REFERENCES capture(id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,                         -- 64 hexadecimal digits: the name of the file in originals/
    role TEXT NOT NULL DEFAULT 'source' CHECK (role IN ('source', 'picture', 'other')),
    part TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',                -- the file's name when it was imported
    size INTEGER NOT NULL DEFAULT 0,              -- bytes
    PRIMARY KEY (capture, sha256, role, part)
) WITHOUT ROWID;
CREATE INDEX capture_original_by_hash ON capture_original(sha256, part);

CREATE TABLE revision (                           -- immutable
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    capture INTEGER NOT NULL REFERENCES capture(id) ON DELETE CASCADE,
    rules INTEGER NOT NULL,                       -- version of the rules that make the text
    extractor TEXT NOT NULL,
    person INTEGER REFERENCES person(id),         -- who corrected it, if a person did
    time INTEGER NOT NULL,
    confidence REAL NOT NULL DEFAULT 0,
    doubts TEXT NOT NULL DEFAULT '[]',            -- JSON array of sentences
    text TEXT NOT NULL,
    captions TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL,                           -- XHTML fragment
    pdf_map BLOB,
    sha256 TEXT NOT NULL                          -- of text, LF FF LF, captions, LF FF LF, body, in UTF-8
);
CREATE INDEX revision_by_capture ON revision(capture);

CREATE TABLE annotation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    revision INTEGER NOT NULL REFERENCES revision(id),
    part TEXT NOT NULL DEFAULT 'body' CHECK (part IN ('body', 'headline', 'subtitle', 'caption', 'page')),
    start INTEGER,                                -- UTF-16 units in the text of the part
    length INTEGER,
    quote TEXT NOT NULL DEFAULT '',
    before TEXT NOT NULL DEFAULT '',
    after TEXT NOT NULL DEFAULT '',
    page INTEGER,                                 -- of a rectangle on a page or picture, from 0
    quads TEXT,                                   -- JSON: [[x1,y1,…,x4,y4],…] in points
    mark TEXT NOT NULL DEFAULT 'highlight' CHECK (mark IN ('highlight', 'underline')),
    color TEXT NOT NULL DEFAULT 'yellow',
    note TEXT NOT NULL DEFAULT '',
    private INTEGER NOT NULL DEFAULT 0,
    person INTEGER NOT NULL REFERENCES person(id),
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    trashed INTEGER NOT NULL DEFAULT 0,
    origin TEXT NOT NULL DEFAULT ''               -- '' if made here, else the program it came from
);
CREATE INDEX annotation_by_article ON annotation(article);
CREATE INDEX annotation_by_revision ON annotation(revision);

CREATE TABLE placement (                          -- derived: where an annotation stands in a later revision
    annotation INTEGER NOT NULL REFERENCES annotation(id) ON DELETE CASCADE,
    revision INTEGER NOT NULL REFERENCES revision(id) ON DELETE CASCADE,
    start INTEGER,
    length INTEGER,
    state TEXT NOT NULL CHECK (state IN ('exact', 'moved', 'changed', 'detached')),
    score REAL NOT NULL DEFAULT 0,
    PRIMARY KEY (annotation, revision)
) WITHOUT ROWID;
CREATE INDEX placement_by_revision ON placement(revision);

CREATE TABLE annotation_link (
    from_annotation INTEGER NOT NULL REFERENCES annotation(id) ON DELETE CASCADE,
    to_annotation INTEGER NOT NULL REFERENCES annotation(id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('supports', 'contradicts', 'corrects', 'repeats')),
    PRIMARY KEY (from_annotation, to_annotation, kind)
) WITHOUT ROWID;

CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent INTEGER REFERENCES tag(id),
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,                  -- the name as it is looked up: NFKC, case folded
    color TEXT NOT NULL,
    definition TEXT NOT NULL DEFAULT '',
    examples TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'plain' CHECK (kind IN ('plain', 'choose-one', 'choose-several', 'number')),
    shortcut INTEGER NOT NULL DEFAULT 0           -- digit 1–9, 0 if none
);
CREATE INDEX tag_by_parent ON tag(parent);

CREATE TABLE tag_alias (
    folded TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    tag INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE article_tag (
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    tag INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
    person INTEGER NOT NULL REFERENCES person(id),
    time INTEGER NOT NULL,
    value REAL,                                   -- of a number tag
    PRIMARY KEY (article, tag, person)
) WITHOUT ROWID;
CREATE INDEX article_tag_by_tag ON article_tag(tag, article);

CREATE TABLE annotation_tag (
    annotation INTEGER NOT NULL REFERENCES annotation(id) ON DELETE CASCADE,
    tag INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
    person INTEGER NOT NULL REFERENCES person(id),
    time INTEGER NOT NULL,
    value REAL,
    PRIMARY KEY (annotation, tag, person)
) WITHOUT ROWID;
CREATE INDEX annotation_tag_by_tag ON annotation_tag(tag, annotation);

CREATE TABLE collection (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent INTEGER REFERENCES collection(id),
    name TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE collection_article (
    collection INTEGER NOT NULL REFERENCES collection(id) ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    pinned_revision INTEGER REFERENCES revision(id),
    PRIMARY KEY (collection, article)
) WITHOUT ROWID;
CREATE INDEX collection_article_by_article ON collection_article(article);
CREATE INDEX collection_article_by_revision ON collection_article(pinned_revision);

CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    sort TEXT NOT NULL DEFAULT 'relevance',
    looked INTEGER NOT NULL DEFAULT 0             -- when it was last looked at
);

CREATE TABLE not_duplicate (
    first INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    second INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    PRIMARY KEY (first, second),
    CHECK (first < second)
) WITHOUT ROWID;

CREATE TABLE operation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    time INTEGER NOT NULL,
    person TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'act' CHECK (kind IN ('act', 'undo', 'redo')),
    reverses INTEGER REFERENCES operation(id),    -- of an undo or redo: the act
    undone INTEGER NOT NULL DEFAULT 0,
    details_sha256 TEXT NOT NULL,                 -- of the details when it was written; they may be purged later
    hash_of_previous TEXT NOT NULL,
    hash TEXT NOT NULL
);

CREATE TABLE operation_detail (                   -- one row changed by an operation
    operation INTEGER NOT NULL REFERENCES operation(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_key TEXT NOT NULL,                        -- JSON object: key columns
    before TEXT,                                  -- JSON object: changed columns; NULL if the row was inserted
    after TEXT,                                   -- JSON object; NULL if the row was deleted
    PRIMARY KEY (operation, number)
) WITHOUT ROWID;

-- Full-text search. The tables hold only the index; the words stand in the tables above.

CREATE VIEW article_words AS
    SELECT a.id AS id, a.title || CASE a.subtitle WHEN '' THEN '' ELSE char(10) || a.subtitle END AS title, a.byline AS byline,
           COALESCE(r.text, '') AS body, COALESCE(r.captions, '') AS captions
    FROM article a LEFT JOIN revision r ON r.id = a.current_revision;

CREATE VIRTUAL TABLE article_fts USING fts5(
    title, byline, body, captions,
    content = 'article_words', content_rowid = 'id', tokenize = 'pressmark'
);

CREATE TRIGGER article_fts_insert AFTER INSERT ON article BEGIN
    INSERT INTO article_fts(rowid, title, byline, body, captions)
        SELECT id, title, byline, body, captions FROM article_words WHERE id = NEW.id;
END;
CREATE TRIGGER article_fts_update_before BEFORE UPDATE OF title, subtitle, byline, current_revision ON article BEGIN
    INSERT INTO article_fts(article_fts, rowid, title, byline, body, captions)
        SELECT 'delete', id, title, byline, body, captions FROM article_words WHERE id = OLD.id;
END;
CREATE TRIGGER article_fts_update_after AFTER UPDATE OF title, subtitle, byline, current_revision ON article BEGIN
    INSERT INTO article_fts(rowid, title, byline, body, captions)
        SELECT id, title, byline, body, captions FROM article_words WHERE id = NEW.id;
END;
CREATE TRIGGER article_fts_delete BEFORE DELETE ON article BEGIN
    INSERT INTO article_fts(article_fts, rowid, title, byline, body, captions)
        SELECT 'delete', id, title, byline, body, captions FROM article_words WHERE id = OLD.id;
END;

CREATE VIRTUAL TABLE annotation_fts USING fts5(
    quote, note,
    content = 'annotation', content_rowid = 'id', tokenize = 'pressmark'
);

CREATE TRIGGER annotation_fts_insert AFTER INSERT ON annotation BEGIN
    INSERT INTO annotation_fts(rowid, quote, note) VALUES (NEW.id, NEW.quote, NEW.note);
END;
CREATE TRIGGER annotation_fts_update AFTER UPDATE OF quote, note ON annotation BEGIN
    INSERT INTO annotation_fts(annotation_fts, rowid, quote, note) VALUES ('delete', OLD.id, OLD.quote, OLD.note);
    INSERT INTO annotation_fts(rowid, quote, note) VALUES (NEW.id, NEW.quote, NEW.note);
END;
CREATE TRIGGER annotation_fts_delete BEFORE DELETE ON annotation BEGIN
    INSERT INTO annotation_fts(annotation_fts, rowid, quote, note) VALUES ('delete', OLD.id, OLD.quote, OLD.note);
END;

INSERT INTO article_fts(article_fts, rank) VALUES ('automerge', 0);
INSERT INTO annotation_fts(annotation_fts, rank) VALUES ('automerge', 0);
