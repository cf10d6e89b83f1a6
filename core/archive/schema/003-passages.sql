-- All passages in one list: what it is put in order and filtered by, without reading their words.
CREATE INDEX annotation_listed ON annotation(article, part, start, color, person, created) WHERE trashed = 0;
CREATE INDEX annotation_with_note ON annotation(article) WHERE note <> '' AND trashed = 0;
