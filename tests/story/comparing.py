#!/usr/bin/env python3
"""What a search finds is what a plain scan of the stored texts finds, also after edits, deletions and merges.

The scan is written for this comparison: it knows nothing of the index. 60 random queries; 500 with PRESSMARK_FULL=1.
"""
import os
import random
import re
import unicodedata
import unittest

from story import Story, page

QUERIES = 500 if os.environ.get("PRESSMARK_FULL") == "1" else 60
ROUNDS = 3  # of changes
ARTICLES = 60

# Words of one row are forms of one word by the rules for its language, and not by those for the other languages.
FAMILIES = {
    "en": [["mining", "mined"], ["docking", "docked"], ["sailing", "sailed"], ["printing", "printed"],
           ["loading", "loaded"], ["fishing", "fished"]],
    "de": [["zeitung", "zeitungen"], ["straße", "straßen"], ["löhne", "löhnen"]],
    "uk": [["корабель", "корабелем"], ["газета", "газети", "газетами"], ["місто", "містом", "міста"]],
    "ar": [["كتاب", "الكتاب", "وكتاب", "بالكتاب"], ["مدينة", "المدينة", "للمدينة"]],
}
SINGLE = ["gas", "1956", "١٩٨٤", "café", "U.S.", "北京市", "東京港", "don't", "dual-use"]
LETTERS = {"ة": "ه", "ى": "ي", "ـ": "", "ß": "ss"}
PAIRED = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")


def folded_letter(letter):
    if letter in "йїЙЇ":
        return letter.lower()
    if letter in LETTERS:
        return LETTERS[letter]
    if unicodedata.category(letter) == "Nd":
        return str(unicodedata.digit(letter))
    return "".join(c for c in unicodedata.normalize("NFD", letter).casefold() if not unicodedata.combining(c))


def words_of(text):
    """The words of a text. Each ideograph is one, since none says where a word ends."""
    words, word = [], ""
    for letter in unicodedata.normalize("NFC", text):
        if PAIRED.match(letter):
            words += [word] if word else []
            words.append(letter)
            word = ""
        elif letter.isalnum() or letter == "ـ" or unicodedata.combining(letter):
            word += folded_letter(letter)
        else:
            words += [word] if word else []
            word = ""
    return words + ([word] if word else [])


FORMS = {}  # of a word: its language and its family
for language, families in FAMILIES.items():
    for family in families:
        for form in family:
            FORMS[words_of(form)[0]] = (language, {words_of(other)[0] for other in family})


class Leaf:
    """A word or a phrase, maybe with * behind it."""

    def __init__(self, text, phrase=False, prefix=False, column=""):
        self.words, self.phrase, self.prefix, self.column = words_of(text), phrase, prefix, column
        written = f'"{text}"' if phrase else text
        self.text = (column + ":" if column else "") + written + ("*" if prefix else "")

    def at(self, words, place, language):
        if place + len(self.words) > len(words):
            return False
        last = len(self.words) - 1
        for i, wanted in enumerate(self.words):
            there = words[place + i]
            if there == wanted or (self.prefix and i == last and there.startswith(wanted)):
                continue
            if self.phrase or self.prefix or last > 0 or not self.is_form(there, language):
                return False
        return True

    def is_form(self, there, language):
        family_language, family = FORMS.get(self.words[0], ("", set()))
        return there in family and language in ("", family_language)

    def places(self, words, language):
        return [place for place in range(len(words)) if self.at(words, place, language)]

    def finds(self, article):
        return any(self.places(words, language) for words, language in article.texts(self.column))


class Near:
    def __init__(self, first, second, most):
        self.first, self.second, self.most = first, second, most
        self.text = f"{first.text} NEAR/{most} {second.text}"

    def finds(self, article):
        for words, language in article.texts(""):
            for one in self.first.places(words, language):
                for other in self.second.places(words, language):
                    between = (other - one - len(self.first.words) if one < other
                               else one - other - len(self.second.words))
                    if between <= self.most:
                        return True
        return False


class Field:
    def __init__(self, text, test):
        self.text, self.finds = text, test


class Tree:
    def __init__(self, kind, children):
        self.kind, self.children = kind, children
        texts = [f"({child.text})" if isinstance(child, (Tree, Near)) else child.text for child in children]
        self.text = f"-{texts[0]}" if kind == "not" else (" OR " if kind == "or" else " ").join(texts)

    def finds(self, article):
        if self.kind == "not":
            return not self.children[0].finds(article)
        return (any if self.kind == "or" else all)(child.finds(article) for child in self.children)


class Article:
    """What is stored of an article, as the command line shows it."""

    def __init__(self, shown):
        self.id, self.tags, self.source = shown["id"], shown["tags"], shown["source"]
        self.year = (shown["published"] or {}).get("value", "")[:4]
        self.language = shown["language"].split("-")[0]
        columns = {"title": shown["title"] + "\n" + shown["subtitle"], "byline": shown["byline"], "body": shown["text"]}
        self.columns = {name: (words_of(text), self.language) for name, text in columns.items()}
        self.annotations = shown["annotations"]
        # A person's note may be in any language.
        self.notes = [(words_of(text), "") for a in self.annotations for text in (a["note"], a["quote"])]
        self.all_tags = set(self.tags) | {tag for a in self.annotations for tag in a["tags"]}

    def texts(self, column):
        return [self.columns[column]] if column else list(self.columns.values()) + self.notes


class Passage:
    """A marked passage with what is known of its article, so that the same queries can be asked of it."""

    def __init__(self, article, annotation):
        self.id, self.source, self.year, self.language = annotation["id"], article.source, article.year, article.language
        self.columns, self.annotations = article.columns, [annotation]
        self.all_tags = set(annotation["tags"])
        self.words = [(words_of(annotation[text]), "") for text in ("quote", "note")]

    def texts(self, column):
        return [self.columns[column]] if column else self.words


class Comparing(Story):
    def setUp(self):
        super().setUp()
        self.chance = random.Random(20261126)
        self.merged = {}  # tags: the name that another one is now known by
        self.every_word = [w for families in FAMILIES.values() for family in families for w in family] + SINGLE

    def sentence(self, count):
        words = [self.chance.choice(self.every_word) for _ in range(count)]
        return " ".join(words).capitalize() + "."

    def write_articles(self):
        for number in range(ARTICLES):
            paragraphs = [" ".join(self.sentence(self.chance.randint(3, 9)) for _ in range(self.chance.randint(2, 4)))
                          for _ in range(self.chance.randint(2, 4))]
            language = self.chance.choice(["en", "en", "de", "uk", "ar"])
            content = page(f"{self.sentence(4)[:-1]} {number}", paragraphs,
                           date=f"{self.chance.randint(2019, 2025)}-03-02",
                           site=self.chance.choice(["The Ebb Street Echo", "Marrow Bay Post", "Hafenblatt"]))
            self.write(f"pages/{number}.html", content.replace('lang="en"', f'lang="{language}"'))
        self.import_files(self.folder / "pages")
        # The scan does not know the forms of other languages, if a text of single words was taken for one.
        foreign = [article.id for article in self.read_articles() if article.language not in ("", *FAMILIES)]
        if foreign:
            self.run_program("trash", self.archive, *foreign)

    def read_articles(self):
        ids = self.found("", "--exact")
        return [Article(self.show(article)) for article in ids]

    def random_leaf(self):
        kind = self.chance.randrange(8)
        word = self.chance.choice(self.every_word)
        if kind == 0:
            return Leaf(word + " " + self.chance.choice(self.every_word), phrase=True)
        if kind == 1:
            return Leaf(word, phrase=True)
        if kind == 2 and not PAIRED.search(word) and words_of(word)[0] == words_of(word)[-1]:
            return Leaf(word[:self.chance.randint(3, 5)], prefix=True)
        if kind == 3:
            return Leaf(word, column=self.chance.choice(["title", "body"]))
        if kind == 4:
            # Runs of ideographs are counted in pairs there.
            spaced = [word for word in self.every_word if not PAIRED.search(word)]
            return Near(Leaf(self.chance.choice(spaced)), Leaf(self.chance.choice(spaced)), self.chance.randint(1, 6))
        if kind == 5:
            return self.random_field()
        return Leaf(word)

    def random_field(self):
        tag, year = self.chance.choice(["energy", "ports", "press"]), str(self.chance.randint(2019, 2025))
        source = self.chance.choice(["ebb", "marrow", "hafenblatt"])
        return self.chance.choice([
            Field(f"tag:{tag}", lambda article: self.merged.get(tag, tag) in article.all_tags),
            Field(f"date:{year}", lambda article: article.year == year),
            Field(f"after:{year}", lambda article: article.year >= year),
            Field(f"source:{source}", lambda article: source in words_of(article.source)),
            Field("lang:de", lambda article: article.language == "de"),
            Field("has:highlight", lambda article: any(a["mark"] == "highlight" for a in article.annotations)),
        ])

    def random_query(self, depth=0):
        kind = self.chance.randrange(8 - 2 * depth) if depth < 3 else 0
        if kind < 3:
            return self.random_leaf()
        children = [self.random_query(depth + 1) for _ in range(self.chance.randint(2, 3))]
        if kind == 3:
            return Tree("not", children[:1])
        return Tree("or" if kind == 4 else "and", children)

    def find_articles(self, query):
        answer = self.answer("search", self.archive, "--limit", "0", "--", query)
        return answer["total"], [hit["id"] for hit in answer["hits"]]

    def find_passages(self, query):
        group = self.chance.choice(["none", "source", "article", "date"])
        *lines, last = self.lines("passages", self.archive, "--json", "--limit", "0", "--group", group, "--", query)
        return last["summary"]["passages"], [line["id"] for line in lines]

    def difference(self, query, items, find):
        """The items of which search and scan say something else: whether the search found them."""
        total, found = find(query.text)
        self.assertEqual(total, len(set(found)), query.text)
        return {item.id: item.id in found for item in items if (item.id in found) != query.finds(item)}

    def smallest_difference(self, query, items, find):
        """The part of a query that is to blame."""
        for part in getattr(query, "children", []):
            if self.difference(part, items, find):
                return self.smallest_difference(part, items, find)
        return f"{query.text}: {self.difference(query, items, find)}"

    def compare(self, queries, moment):
        articles = self.read_articles()
        passages = [Passage(article, annotation) for article in articles for annotation in article.annotations]
        hits = 0
        for number in range(queries):
            items, find = (passages, self.find_passages) if number % 3 == 2 else (articles, self.find_articles)
            query = self.random_query()
            if self.difference(query, items, find):
                self.fail(f"{moment}, {query.text}, of it {self.smallest_difference(query, items, find)}")
            hits += sum(query.finds(item) for item in items)
        return hits

    def change(self, articles):
        """Some acts of a person, each of which touches the index."""
        some = self.chance.sample(articles, 8)
        self.run_program("trash", self.archive, some[0])
        self.run_program("erase", self.archive, some[1])
        self.run_program("tag", self.archive, *some[2:5], "--add", self.chance.choice(["energy", "ports", "press"]))
        for article in some[5:7]:
            self.run_program("annotate", self.archive, article, "--quote", self.show(article)["text"].split()[0],
                             "--note", self.sentence(3), "--tag", "press")
        self.run_program("correct", self.archive, some[7], "--drop", "0")
        if self.chance.random() < 0.5:
            self.run_program("undo", self.archive)
        self.write("more.html", page(f"{self.sentence(4)[:-1]} {self.chance.random()}",
                                     [self.sentence(8) + " " + self.sentence(9) for _ in range(3)]))
        self.import_files(self.folder / "more.html")

    def test_a_search_finds_what_a_scan_finds(self):
        self.make_archive()
        self.write_articles()
        articles = self.found("", "--exact")
        for article, tag in zip(articles, ["energy", "ports", "press"]):
            self.run_program("tag", self.archive, article, "--add", tag)
        for article in articles[:25]:
            sentence = self.chance.choice(self.show(article)["text"].split("\n")).split(".")[0]
            self.run_program("annotate", self.archive, article, "--quote", sentence, "--note", self.sentence(2),
                             "--tag", self.chance.choice(["energy", "ports", "press"]))
        hits = self.compare(QUERIES // 2, "at first")
        for number in range(ROUNDS):
            self.change(self.found("", "--exact"))
            hits += self.compare(QUERIES // 2 // ROUNDS, f"after {number + 1} rounds of changes")
            if number == ROUNDS // 2:
                self.run_program("tags", self.archive, "merge", "ports", "energy")
                self.merged["ports"] = "energy"
        self.assert_clean()
        self.assertGreater(hits, QUERIES)


unittest.main()
