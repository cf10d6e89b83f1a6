-- The headlines that each reading of a capture came with; an article has those of what it shows, as edited by people.
CREATE TABLE revision_heading (
    revision INTEGER PRIMARY KEY REFERENCES revision(id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL
);
INSERT INTO revision_heading(revision, title, subtitle)
    SELECT r.id,
           COALESCE((SELECT f.value FROM field_origin f WHERE f.article = a.id AND f.field = 'title' AND f.person IS NULL
                     AND f.time <= r.time ORDER BY f.time DESC LIMIT 1), a.title),
           COALESCE((SELECT f.value FROM field_origin f WHERE f.article = a.id AND f.field = 'subtitle'
                     AND f.person IS NULL AND f.time <= r.time ORDER BY f.time DESC LIMIT 1), a.subtitle)
    FROM revision r JOIN capture c ON c.id = r.capture JOIN article a ON a.id = c.article;

-- What a person decided about a passage that a newer text changed, or does not have any more.
CREATE TABLE placement_decision (
    annotation INTEGER PRIMARY KEY REFERENCES annotation(id) ON DELETE CASCADE,
    revision INTEGER NOT NULL REFERENCES revision(id) ON DELETE CASCADE,   -- the newer text
    successor INTEGER REFERENCES annotation(id) ON DELETE SET NULL,        -- the mark made there; NULL: it is left
    person INTEGER NOT NULL REFERENCES person(id),
    time INTEGER NOT NULL
);
CREATE INDEX placement_decision_by_revision ON placement_decision(revision);
CREATE INDEX placement_decision_by_successor ON placement_decision(successor);

-- Up to which revision a person has seen what changed in an article.
CREATE TABLE change_seen (
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    person INTEGER NOT NULL REFERENCES person(id),
    revision INTEGER NOT NULL,
    PRIMARY KEY (article, person)
) WITHOUT ROWID;

-- So that passages to be checked are counted without reading all.
CREATE INDEX placement_to_check ON placement(revision, annotation) WHERE state IN ('changed', 'detached');
CREATE INDEX annotation_on_headline ON annotation(article) WHERE part IN ('headline', 'subtitle') AND trashed = 0;

-- So that the links to a passage are found, and are gone with it, without reading all.
CREATE INDEX annotation_link_by_to ON annotation_link(to_annotation);
