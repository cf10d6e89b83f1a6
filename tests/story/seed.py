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
        # Its words are its publisher's, so they are told here by where they stand.
        lines = [""] + self.file.read_text(encoding="utf-8").split("\n")
        words = lines[9].split()
        self.assertEqual(shown["title"], lines[7])
        self.assertEqual(shown["authors"], [" ".join(words[1:3])])
        self.assertEqual(shown["published"], {"value": "2024-10-03T05:26", "precision": "minute", "offset": None,
                                              "found": " ".join(words[3:8])})
        self.assertEqual(shown["text"].split("\n"), [" ".join(line.split()) for line in lines[13:34:2]])
        figure, = shown["figures"]
        self.assertEqual(f"{figure['caption']} ({figure['credit']})", lines[10])
        left_out = " ".join(each["text"] for each in shown["leftOut"])
        for number in (1, 11, 35, 36):
            self.assertIn(lines[number], left_out)
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
