-- Another value after each change of what search remembers of the articles, so that what was kept of that beside the
-- database is known to be true or not, whoever changed it.
CREATE TABLE search_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    token BLOB NOT NULL
);
INSERT INTO search_state(id, token) VALUES (1, randomblob(16));

CREATE TRIGGER search_state_article_insert AFTER INSERT ON article BEGIN
    UPDATE search_state SET token = randomblob(16);
END;
CREATE TRIGGER search_state_article_update AFTER UPDATE OF id, title, subtitle, byline, source, language, published_day,
    current_revision, inclusion, read, starred, trashed ON article BEGIN
    UPDATE search_state SET token = randomblob(16);
END;
CREATE TRIGGER search_state_article_delete AFTER DELETE ON article BEGIN
    UPDATE search_state SET token = randomblob(16);
END;
CREATE TRIGGER search_state_annotation_insert AFTER INSERT ON annotation BEGIN
    UPDATE search_state SET token = randomblob(16);
END;
CREATE TRIGGER search_state_annotation_update AFTER UPDATE OF id, article, trashed ON annotation BEGIN
    UPDATE search_state SET token = randomblob(16);
END;
CREATE TRIGGER search_state_annotation_delete AFTER DELETE ON annotation BEGIN
    UPDATE search_state SET token = randomblob(16);
END;
CREATE TRIGGER search_state_article_tag_insert AFTER INSERT ON article_tag BEGIN
    UPDATE search_state SET token = randomblob(16);
END;
CREATE TRIGGER search_state_article_tag_update AFTER UPDATE OF article, tag ON article_tag BEGIN
    UPDATE search_state SET token = randomblob(16);
END;
CREATE TRIGGER search_state_article_tag_delete AFTER DELETE ON article_tag BEGIN
    UPDATE search_state SET token = randomblob(16);
END;
CREATE TRIGGER search_state_annotation_tag_insert AFTER INSERT ON annotation_tag BEGIN
    UPDATE search_state SET token = randomblob(16);
END;
CREATE TRIGGER search_state_annotation_tag_update AFTER UPDATE OF annotation, tag ON annotation_tag BEGIN
    UPDATE search_state SET token = randomblob(16);
END;
CREATE TRIGGER search_state_annotation_tag_delete AFTER DELETE ON annotation_tag BEGIN
    UPDATE search_state SET token = randomblob(16);
END;
