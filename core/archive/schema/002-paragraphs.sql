-- Which paragraphs stand in which articles, so that one that a source repeats is known. Derived: from the text that was
-- imported, before anything was left out because it is repeated. Articles without a source have no rows.
CREATE TABLE paragraph (
    source INTEGER NOT NULL,                      -- the article's, so that one source's rows lie together
    hash INTEGER NOT NULL,                        -- 48 bits of the SHA-256 of the words
    article INTEGER NOT NULL,
    PRIMARY KEY (source, hash, article)
) WITHOUT ROWID;

CREATE TRIGGER paragraph_article_source AFTER UPDATE OF source ON article
    WHEN OLD.source IS NOT NULL AND NEW.source IS NOT OLD.source BEGIN
    DELETE FROM paragraph WHERE NEW.source IS NULL AND source = OLD.source AND article = OLD.id;
    UPDATE paragraph SET source = NEW.source WHERE source = OLD.source AND article = OLD.id;
END;
CREATE TRIGGER paragraph_article_delete AFTER DELETE ON article BEGIN
    DELETE FROM paragraph WHERE source = OLD.source AND article = OLD.id;
END;
