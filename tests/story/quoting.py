#!/usr/bin/env python3
"""Passages as results of their own, and searches that are kept: what a person quotes is found again, listed and counted."""
import csv
import io
import unittest

from story import WRONG_USAGE, Story, page, paragraphs

STATEMENT = "The lamp on the mole will be lit again"


class Quoting(Story):
    def setUp(self):
        super().setUp()
        self.make_archive()
        self.articles = [
            self.import_page(f"{number}.html", page(title, [f"{STATEMENT}, the keeper said.", *paragraphs(topic, 3)],
                                                    date=date, site=site))
            for number, (title, topic, date, site) in enumerate([
                ("Lamp to be lit", "Ashby", "2024-03-02", "Marrow Bay Post"),
                ("An old lamp returns", "Tidewell", "2025-01-20", "The Ebb Street Echo"),
                ("Budget of the port", "Lyckhaven", "2025-01-03", "The Ebb Street Echo")])]
        self.marks = [self.annotate(self.articles[0], STATEMENT, "--tag", "promises", "--color", "red"),
                      self.annotate(self.articles[1], STATEMENT, "--tag", "promises", "--note", "Compare the wording."),
                      self.annotate(self.articles[2], "the price of rope", "--color", "green")]

    def annotate(self, article, quote, *words):
        return self.answer("annotate", self.archive, article, "--quote", quote, *words)["id"]

    def passages(self, *words):
        *lines, last = self.lines("passages", "--json", self.archive, *words)
        self.summary = last["summary"]
        return lines

    def test_passages_are_listed_and_filtered(self):
        self.assertEqual([line["id"] for line in self.passages()], self.marks[::-1])
        self.assertEqual([line["id"] for line in self.passages("lamp color:red")], self.marks[:1])
        self.assertEqual([line["id"] for line in self.passages("wording")], self.marks[1:2])
        found = self.passages("tag:promises source:echo", "--facets")[0]
        self.assertEqual((found["article"], found["quote"], found["otherArticles"], found["source"]),
                         (self.articles[1], STATEMENT, 1, "The Ebb Street Echo"))
        self.assertEqual(self.summary["passages"], 1)
        self.assertEqual(self.summary["facets"]["year"], [{"value": "2025", "count": 1}])

    def test_passages_stand_in_groups(self):
        groups = [(line["group"], line["id"]) for line in self.passages("--group", "source")]
        self.assertEqual(groups, [("Marrow Bay Post", self.marks[0]), ("The Ebb Street Echo", self.marks[1]),
                                  ("The Ebb Street Echo", self.marks[2])])
        tags = [(line["group"], line["id"]) for line in self.passages("--group", "tag")]
        self.assertEqual([group for group, _ in tags], ["promises", "promises", "Without a tag"])
        same = self.passages("--group", "words")
        self.assertEqual([line["id"] for line in same], [self.marks[1], self.marks[0]])
        self.run_program("passages", self.archive, "--group", "colour", ends=WRONG_USAGE)

    def test_passages_become_a_table(self):
        ran = self.run_program("passages", self.archive, "lamp", "--format", "csv", "--group", "article")
        rows = list(csv.DictReader(io.StringIO(ran.stdout.decode())))
        self.assertEqual([(row["group"], row["quote"], row["note"]) for row in rows],
                         [("An old lamp returns", STATEMENT, "Compare the wording."), ("Lamp to be lit", STATEMENT, "")])

    def test_a_search_can_want_passages(self):
        answer = self.answer("search", self.archive, "in:notes lamp")
        self.assertEqual(answer["total"], 2)
        self.assertEqual([hit["annotation"]["id"] for hit in answer["hits"]], self.marks[1::-1])
        self.assertEqual([hit["id"] for hit in answer["hits"]], self.articles[1::-1])
        self.run_program("undo", self.archive)
        self.assertEqual(self.answer("search", self.archive, "in:notes")["total"], 2)

    def test_articles_stand_in_the_order_asked_for(self):
        for order, expected in {"title": [1, 2, 0], "source": [0, 1, 2], "date": [1, 2, 0]}.items():
            self.assertEqual(self.found("", "--sort", order), [self.articles[i] for i in expected], order)

    def test_a_saved_search_is_counted_and_reported(self):
        self.run_program("searches", self.archive, "save", "Lamps", "lamp")
        more = page("A third lamp", paragraphs("Saint Orrin", 4) + ["A lamp was bought."], date="2025-06-01")
        self.import_page("more.html", more)
        saved = self.answer("searches", self.archive)
        self.assertEqual((saved["new"], saved["articles"]), (1, len(self.found("lamp"))))
        self.run_program("searches", self.archive, "look", "lamps")
        self.assertEqual(self.answer("searches", self.archive)["new"], 0)
        report = self.folder / "report.pdf"
        answer = self.answer("report", self.archive, "--search", "Lamps", "--query", "source:post", "--output", report)
        self.assertEqual(answer["articles"], 1)
        self.assert_sound(report)
        self.assertEqual(self.error("report", self.archive, "--search", "Nothing", "--output", report), "not_found")


unittest.main()
