#!/usr/bin/env python3
"""The first clipping: a whole page copied as text, of which only the story belongs into the article."""
import unittest

from story import DATA, Story

NOTE = "Перевірити у звіті DHS — 確認"


class Seed(Story):
    def setUp(self):
        super().setUp()
        if not (DATA / "seed").is_dir():
            self.skipTest(f"{DATA / 'seed'} is not there: set PRESSMARK_TEST_DATA")
        self.file, = (DATA / "seed").glob("*.txt")

    def test_from_the_file_to_the_pdf(self):
        self.make_archive()
        item, = self.import_files(self.file)
        shown = self.show(item["id"])
        self.assertEqual(shown["title"], "Biden, Xi to hold phone discussion in coming days")
        self.assertEqual(shown["authors"], ["Sonya Bandouil"])
        self.assertEqual(shown["published"], {"value": "2024-10-03T05:26", "precision": "minute", "offset": None,
                                              "found": shown["published"]["found"]})
        story = shown["text"].split("\n")
        self.assertEqual(len(story), 11, story)
        self.assertTrue(story[0].startswith("A phone call is being planned"))
        self.assertTrue(story[-1].startswith("A DHS report, published on October 2"))
        figure, = shown["figures"]
        self.assertIn("Chinese President Xi Jinping on Oct. 23, 2022", figure["caption"])
        self.assertIn("Lintao Zhang", figure["credit"])
        left_out = " ".join(each["text"] for each in shown["leftOut"])
        for words in ("Three years of reporting", "This audio is created", "US names Russia, Iran, China",
                      "more believable text"):
            self.assertIn(words, left_out)
        self.assertLessEqual({"appeal", "audio", "related"}, {each["class"] for each in shown["leftOut"]})

        self.assertEqual(self.found('"dual-use goods"'), [item["id"]])
        self.answer("annotate", self.archive, item["id"], "--quote", "dual-use goods", "--note", NOTE, "--tag", "trade")
        mark, = self.show(item["id"])["annotations"]
        self.assertEqual(shown["text"][mark["start"]:mark["start"] + mark["length"]], "dual-use goods")

        target = self.folder / "seed.pdf"
        self.assertEqual(self.answer("export", self.archive, item["id"], "--output", target)["annotations"], 1)
        self.assert_sound(target)
        self.assertIn(("Highlight", NOTE), [(each["type"], each["contents"]) for each in self.annotations_of(target)])
        self.assert_clean()


unittest.main()
