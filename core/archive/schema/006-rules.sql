-- The tags that a saved search gives to what it finds among articles that come in.
CREATE TABLE saved_search_tag (
    search INTEGER NOT NULL REFERENCES saved_search(id) ON DELETE CASCADE,
    tag INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
    PRIMARY KEY (search, tag)
) WITHOUT ROWID;
CREATE INDEX saved_search_tag_by_tag ON saved_search_tag(tag);

-- What the person means by a colour of marks.
CREATE TABLE color_meaning (
    color TEXT PRIMARY KEY,
    meaning TEXT NOT NULL
) WITHOUT ROWID;

-- A mark whose ends were moved stands elsewhere in other versions too.
CREATE TRIGGER placement_of_moved AFTER UPDATE OF start, length ON annotation
WHEN OLD.start IS NOT NEW.start OR OLD.length IS NOT NEW.length BEGIN
    DELETE FROM placement WHERE annotation = NEW.id;
END;

-- How many passages carry a tag; nothing of what is in the trash, and no row for none. Derived, kept by the triggers.
CREATE TABLE tag_count (
    tag INTEGER PRIMARY KEY,
    passages INTEGER NOT NULL
);
INSERT INTO tag_count(tag, passages)
    SELECT g.tag, count(DISTINCT g.annotation) FROM annotation_tag g JOIN annotation n ON n.id = g.annotation
    JOIN article a ON a.id = n.article WHERE n.trashed = 0 AND a.trashed = 0 GROUP BY g.tag;
CREATE VIEW live_annotation_tag AS
    SELECT DISTINCT g.tag, g.annotation, n.article FROM annotation n JOIN annotation_tag g ON g.annotation = n.id
    JOIN article a ON a.id = n.article WHERE n.trashed = 0 AND a.trashed = 0;

CREATE TRIGGER tag_count_given AFTER INSERT ON annotation_tag
WHEN (SELECT count(*) FROM annotation_tag WHERE annotation = NEW.annotation AND tag = NEW.tag) = 1 BEGIN
    INSERT INTO tag_count(tag, passages)
        SELECT tag, 1 FROM live_annotation_tag WHERE annotation = NEW.annotation AND tag = NEW.tag
        ON CONFLICT(tag) DO UPDATE SET passages = passages + 1;
END;
CREATE TRIGGER tag_count_taken BEFORE DELETE ON annotation_tag
WHEN (SELECT count(*) FROM annotation_tag WHERE annotation = OLD.annotation AND tag = OLD.tag) = 1 BEGIN
    UPDATE tag_count SET passages = passages - 1
        WHERE tag IN (SELECT tag FROM live_annotation_tag WHERE annotation = OLD.annotation AND tag = OLD.tag);
END;
CREATE TRIGGER tag_count_annotation_leaves BEFORE UPDATE OF trashed, article ON annotation
WHEN OLD.trashed <> NEW.trashed OR OLD.article <> NEW.article BEGIN
    UPDATE tag_count SET passages = passages - 1
        WHERE tag IN (SELECT tag FROM live_annotation_tag WHERE annotation = OLD.id);
END;
CREATE TRIGGER tag_count_annotation_comes AFTER UPDATE OF trashed, article ON annotation
WHEN OLD.trashed <> NEW.trashed OR OLD.article <> NEW.article BEGIN
    INSERT INTO tag_count(tag, passages) SELECT tag, 1 FROM live_annotation_tag WHERE annotation = NEW.id
        ON CONFLICT(tag) DO UPDATE SET passages = passages + 1;
END;
CREATE TRIGGER tag_count_annotation_deleted BEFORE DELETE ON annotation BEGIN
    UPDATE tag_count SET passages = passages - 1
        WHERE tag IN (SELECT tag FROM live_annotation_tag WHERE annotation = OLD.id);
END;
CREATE TRIGGER tag_count_article_leaves BEFORE UPDATE OF trashed ON article
WHEN OLD.trashed = 0 AND NEW.trashed <> 0 BEGIN
    UPDATE tag_count SET passages = passages - l.number FROM
        (SELECT tag, count(*) AS number FROM live_annotation_tag WHERE article = OLD.id GROUP BY tag) l
        WHERE tag_count.tag = l.tag;
END;
CREATE TRIGGER tag_count_article_comes AFTER UPDATE OF trashed ON article
WHEN OLD.trashed <> 0 AND NEW.trashed = 0 BEGIN
    INSERT INTO tag_count(tag, passages)
        SELECT tag, count(*) FROM live_annotation_tag WHERE article = NEW.id GROUP BY tag
        ON CONFLICT(tag) DO UPDATE SET passages = passages + excluded.passages;
END;
CREATE TRIGGER tag_count_article_deleted BEFORE DELETE ON article WHEN OLD.trashed = 0 BEGIN
    UPDATE tag_count SET passages = passages - l.number FROM
        (SELECT tag, count(*) AS number FROM live_annotation_tag WHERE article = OLD.id GROUP BY tag) l
        WHERE tag_count.tag = l.tag;
END;
CREATE TRIGGER tag_count_tag_deleted AFTER DELETE ON tag BEGIN
    DELETE FROM tag_count WHERE tag = OLD.id;
END;
