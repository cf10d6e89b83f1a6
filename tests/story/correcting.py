#!/usr/bin/env python3
"""What a person decides about the parts of an article: restored, left out, taken back."""
import unittest

from story import FAILED, WRONG_USAGE, Story, page, paragraphs

APPEAL = "Support our journalism: become a member today"


class Correcting(Story):
    def setUp(self):
        super().setUp()
        self.make_archive()
        self.words = paragraphs("Nesse", 4)
        self.words.insert(2, APPEAL)
        self.article = self.import_page("bell.html", page("A bell for Nesse", self.words, "https://echo.example/bell"))

    def number_of(self, beginning):
        """The number of the part that begins so."""
        shown = self.show(self.article)
        for number, block in enumerate(shown["blocks"]):
            text = block["text"] if not block["kept"] else shown["text"][block["start"]:block["start"] + block["length"]]
            if text.startswith(beginning):
                return number
        self.fail(f"no part begins with {beginning}")

    def correct(self, *words, **options):
        return self.answer("correct", self.archive, self.article, *words, **options)

    def test_a_left_out_part_is_restored_and_found(self):
        self.assertNotIn(APPEAL, self.show(self.article)["text"])
        self.assertIn({"class": "appeal", "text": APPEAL}, self.show(self.article)["leftOut"])
        self.correct("--restore", self.number_of(APPEAL))
        self.assertEqual(self.show(self.article)["text"].split("\n"), self.words)
        self.assertEqual(self.found("journalism"), [self.article])
        self.assert_clean()

    def test_a_dropped_part_takes_its_mark_along_and_brings_it_back(self):
        self.answer("annotate", self.archive, self.article, "--quote", "price of bronze")
        self.answer("annotate", self.archive, self.article, "--quote", "price of granite")
        before = self.show(self.article)
        dropped = self.number_of("The council of Nesse met for the third time")
        answer = self.correct("--drop", dropped)
        self.assertEqual(answer["blocks"][dropped]["class"], "dropped")
        shown = self.show(self.article)
        self.assertEqual({mark["quote"]: mark["state"] for mark in shown["annotations"]},
                         {"price of granite": "moved", "price of bronze": "detached"})
        self.assertEqual(self.found("bronze"), [self.article])  # the mark's quotation still says it
        self.assertNotIn("bronze", shown["text"])
        self.assertEqual(self.answer("undo", self.archive)["undone"], "Leave out 1 part of an article")
        self.assertEqual(self.show(self.article), before)
        self.answer("redo", self.archive)
        self.assertEqual(self.show(self.article), shown)

    def test_the_act_knows_its_person_and_each_version_stays(self):
        self.correct("--restore", self.number_of(APPEAL), "--drop", self.number_of("The council of Nesse met for the first"))
        last, *_ = self.lines("operations", self.archive, "--json")
        self.assertEqual(last["name"], "Correct what belongs to an article")
        self.assertTrue(last["person"])
        self.assert_clean()

    def test_a_newer_capture_keeps_the_correction(self):
        self.correct("--restore", self.number_of(APPEAL), "--drop", self.number_of("The council of Nesse met for the first"))
        later = self.words + ["The bell rang on Sunday for the first time in forty years, and nobody went home before dark."]
        item, = self.import_files(
            self.write("later.html", page("A bell for Nesse", later, "https://echo.example/bell")))
        self.assertEqual(item["captureOf"], self.article)
        self.assertEqual(self.show(self.article)["text"].split("\n"), later[1:])

    def test_without_an_option_the_parts_are_listed(self):
        before = self.show(self.article)
        listed = self.run_program("correct", self.archive, self.article).stdout.decode()
        self.assertIn(f"[{self.number_of(APPEAL)}] (appeal) {APPEAL}", listed)
        self.assertEqual(self.show(self.article), before)

    def test_parts_that_do_not_exist_are_refused(self):
        self.assertEqual(self.error("correct", self.archive, self.article, "--drop", "400"), "invalid_argument")
        self.run_program("correct", self.archive, self.article, "--drop", "x", ends=WRONG_USAGE)
        self.run_program("correct", self.archive, 77, "--drop", "1", ends=FAILED)


if __name__ == "__main__":
    unittest.main()
