#!/usr/bin/env python3
"""What a source repeats from article to article: flagged, and left out where it is no prose."""
import unittest

from story import WRONG_USAGE, Story, page, paragraphs

FOOT = "The Echo has reported from these islands since the first lighthouse was built, and all of its reporters live here."
LETTER = ("Readers who subscribe to our newsletter were the first to hear of the matter, since the editor of these pages "
          "had been at the pier that evening and wrote to them before anybody else in the town had gone to bed.")
BACKGROUND = ("The toll on the bridge was introduced in the year of the flood, when the old council had promised that it "
              "would be abolished as soon as the loan for the northern pier had been paid back to the county.")
PLACES = ("Nesse", "Oldport", "Corran", "Holm")


class Repeating(Story):
    def setUp(self):
        super().setUp()
        self.make_archive()

    def add(self, place, site="The Ebb Street Echo", extra=()):
        words = paragraphs(place, 6)
        words.insert(2, BACKGROUND)
        words.insert(5, LETTER)
        return self.import_page(f"{place} {site}.html", page(f"A day in {place}", [*words, FOOT, *extra], site=site))

    def test_the_third_article_leaves_out_what_stands_in_the_others(self):
        articles = [self.add(place) for place in PLACES]
        for article in articles[:2]:
            text = self.show(article)["text"]
            for words in (FOOT, LETTER, BACKGROUND):
                self.assertIn(words, text)
        for article in articles[2:]:
            shown = self.show(article)
            self.assertNotIn(FOOT, shown["text"])
            self.assertNotIn(LETTER, shown["text"])
            self.assertIn(BACKGROUND, shown["text"])
            repeated = [each["text"] for each in shown["leftOut"] if each["class"] == "repeated"]
            self.assertEqual(repeated, [LETTER, FOOT])
        self.assert_clean()

    def test_what_is_repeated_is_flagged_wherever_it_stands(self):
        articles = [self.add(place) for place in PLACES]
        for article in articles:
            shown = self.show(article)
            flagged = {shown["text"][block["start"]:block["start"] + block["length"]] if block["kept"] else block["text"]:
                       block["articles"] for block in shown["blocks"] if "articles" in block}
            self.assertEqual(flagged, {FOOT: 4, LETTER: 4, BACKGROUND: 4})
        self.answer("trash", self.archive, articles[0])
        self.answer("erase", self.archive, articles[1])
        self.assertFalse(any("articles" in block for block in self.show(articles[2])["blocks"]))
        self.assert_clean()

    def test_it_can_be_restored_like_any_part(self):
        article = [self.add(place) for place in PLACES][-1]
        number = next(number for number, block in enumerate(self.show(article)["blocks"]) if block.get("text") == FOOT)
        self.answer("correct", self.archive, article, "--restore", number)
        self.assertEqual(self.show(article)["text"].split("\n")[-1], FOOT)

    def test_it_can_be_switched_off(self):
        self.assertTrue(self.answer("settings", self.archive)["leaveOutRepeated"])
        self.assertFalse(self.answer("settings", self.archive, "--leave-out-repeated", "no")["leaveOutRepeated"])
        articles = [self.add(place) for place in PLACES]
        self.assertIn(FOOT, self.show(articles[-1])["text"])
        self.assertFalse(self.answer("settings", self.archive)["leaveOutRepeated"])
        self.run_program("settings", self.archive, "--leave-out-repeated", "perhaps", ends=WRONG_USAGE)

    def test_another_source_is_no_evidence(self):
        for place, site in zip(PLACES, ("The Echo", "The Tidal Post", "The Long Quay")):
            article = self.add(place, site)
        self.assertIn(FOOT, self.show(article)["text"])


if __name__ == "__main__":
    unittest.main()
