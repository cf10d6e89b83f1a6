#!/usr/bin/env python3
"""A codebook: tags of every kind, their other names, and splitting one, each act in a process of its own."""
import unittest

from story import FAILED, WRONG_USAGE, Story, page, paragraphs


class Coding(Story):
    def setUp(self):
        super().setUp()
        self.make_archive()
        self.pier = self.import_page("pier.html", page("The pier of Nesse", paragraphs("Nesse")))
        self.fog = self.import_page("fog.html", page("Fog over Oldport", paragraphs("Oldport")))
        self.tags("create", "stance")
        self.tags("kind", "stance", "choose-one")
        for answer in "for", "against":
            self.tags("create", answer, "--below", "stance")
        self.tags("create", "boats")
        self.tags("kind", "boats", "number")

    def tags(self, *words):
        return self.answer("tags", self.archive, *words)

    def give(self, *words):
        return self.answer("tag", self.archive, str(self.pier), *words)

    def given(self):
        return {(each["tag"], each["value"], each["none"])
                for each in self.answer("show", self.archive, str(self.pier))["tagging"]}

    def tag(self, name):
        return next(tag for tag in self.lines("tags", self.archive, "--json") if tag["name"] == name)

    def test_an_answer_takes_the_place_of_the_other(self):
        self.give("--add", "for", "--add", "boats = 12")
        self.assertEqual(self.given(), {("for", None, False), ("boats", 12, False)})
        self.give("--add", "stance = against", "--add", "boats = 2.5")
        self.assertEqual(self.given(), {("against", None, False), ("boats", 2.5, False)})
        self.give("--add", "stance = none", "--add", "boats = none")
        self.assertEqual(self.given(), {("stance", None, True), ("boats", None, True)})
        self.assertEqual(self.found("tag:=stance"), [self.pier])
        self.answer("undo", self.archive)
        self.assertEqual(self.given(), {("against", None, False), ("boats", 2.5, False)})
        self.assertEqual(self.found("tag:=stance"), [])
        self.assertEqual(self.found("tag:stance"), [self.pier])

    def test_what_is_no_answer_is_refused(self):
        for words in "boats = many", "stance = boats", "stance = perhaps":
            with self.subTest(words):
                self.run_program("tag", self.archive, str(self.pier), "--add", words, ends=FAILED)
        self.assertEqual(self.given(), set())
        self.run_program("tags", self.archive, "kind", "boats", "large", ends=WRONG_USAGE)
        self.run_program("tags", self.archive, "key", "boats", "10", ends=WRONG_USAGE)

    def test_the_codebook_is_kept(self):
        self.tags("define", "boats", "--definition", "How many there are.")
        self.tags("define", "boats", "--examples", "two boats")
        self.tags("alias", "boats", "ships", "vessels")
        self.tags("key", "boats", "3")
        tag = self.tag("boats")
        self.assertEqual((tag["definition"], tag["examples"], tag["kind"], tag["shortcut"]),
                         ("How many there are.", "two boats", "number", 3))
        self.assertEqual(tag["aliases"], ["ships", "vessels"])
        self.give("--add", "ships = 4")
        self.assertEqual(self.given(), {("boats", 4, False)})
        self.tags("alias", "boats", "vessels")
        self.assertEqual(self.tag("boats")["aliases"], ["vessels"])

    def mark(self, article, quote, *words):
        return self.answer("annotate", self.archive, str(article), "--quote", quote, *words)["id"]

    def passage(self, article):
        return self.answer("show", self.archive, str(article))["annotations"][0]

    def test_passages_are_linked(self):
        here, there = self.mark(self.pier, "Nesse"), self.mark(self.fog, "Oldport")
        self.answer("link", self.archive, str(here), str(there), "--kind", "contradicts")
        out, = self.passage(self.pier)["links"]
        back, = self.passage(self.fog)["links"]
        self.assertEqual((out["kind"], out["direction"], out["annotation"], out["article"], out["quote"]),
                         ("contradicts", "to", there, self.fog, "Oldport"))
        self.assertEqual((back["direction"], back["annotation"]), ("from", here))
        self.answer("undo", self.archive)
        self.assertEqual(self.passage(self.fog)["links"], [])
        self.run_program("link", self.archive, str(here), str(there), "--remove", ends=FAILED)
        self.run_program("link", self.archive, str(here), str(here), ends=FAILED)
        self.run_program("link", self.archive, "here", str(there), ends=WRONG_USAGE)

    def test_persons_are_told_apart(self):
        self.answer("settings", self.archive, "--person", "Orla")
        self.give("--add", "for")
        self.mark(self.pier, "Nesse")
        self.assertEqual(self.answer("settings", self.archive, "--person", "Tamsin")["person"], "Tamsin")
        self.give("--add", "against")
        tagging = self.answer("show", self.archive, str(self.pier))["tagging"]
        self.assertEqual({(each["person"], each["tag"]) for each in tagging}, {("Orla", "for"), ("Tamsin", "against")})
        self.assertEqual(self.passage(self.pier)["person"], "Orla")
        self.assertEqual(self.lines("operations", self.archive, "--json")[0]["person"], "Tamsin")

    def test_private_passages_stay_here(self):
        self.mark(self.pier, "Nesse", "--note", "My own doubt.", "--private")
        self.assertTrue(self.passage(self.pier)["private"])
        table = self.run_program("passages", self.archive, "--format", "csv").stdout
        self.assertIn(b"quote", table.lower())
        self.assertNotIn(b"doubt", table)

    def test_a_tag_is_split(self):
        for article in self.pier, self.fog:
            self.answer("tag", self.archive, str(article), "--add", "harbours")
        self.tags("split", "harbours", "small harbours", "--article", str(self.fog))
        self.assertEqual(self.found("tag:=harbours"), [self.pier])
        self.assertEqual(self.found('tag:="small harbours"'), [self.fog])
        self.answer("undo", self.archive)
        self.assertEqual(set(self.found("tag:=harbours")), {self.pier, self.fog})

    def test_tags_that_may_be_cleaned_up_are_listed(self):
        for article in self.pier, self.fog:
            self.answer("tag", self.archive, str(article), "--add", "harbour", "--add", "sea law")
        self.answer("tag", self.archive, str(self.fog), "--add", "harbours")
        self.tags("create", "fleet")
        doubts = {(each["doubt"], each["tag"], each.get("other"), each.get("likeness"))
                  for each in self.lines("tags", self.archive, "doubts", "--json")}
        self.assertEqual(doubts, {("alike", "harbours", "harbour", "endings"), ("empty-group", "stance", None, None),
                                  ("unused", "boats", None, None), ("unused", "fleet", None, None)})


if __name__ == "__main__":
    unittest.main()
