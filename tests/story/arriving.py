#!/usr/bin/env python3
"""Whatever comes in is kept, read, told of and never stored twice."""
import hashlib
import pathlib
import subprocess
import unittest

from story import CLIPPINGS, FAILED, Story, expectations, page, paragraphs, png


class Arriving(Story):
    def setUp(self):
        super().setUp()
        self.make_archive()

    def test_every_sample_clipping_comes_in_and_is_found(self):
        files = sorted(path for path in CLIPPINGS.iterdir() if path.suffix in (".html", ".txt", ".pdf"))
        items = self.import_files(*files)
        self.assertEqual([pathlib.Path(item["file"]).name for item in items], [path.name for path in files])
        self.assertEqual(self.summary, {"imported": len(files), "captures": 0, "aside": 0, "duplicates": 0, "failed": 0})
        for path, item in zip(files, items):
            with self.subTest(path.name):
                expected = expectations(path.name)
                shown = self.show(item["id"])
                self.assertEqual(shown["title"], expected["title"])
                self.assertIn(expected["first"], shown["text"])
                self.assertIn(expected["last"], shown["text"])
                for words in expected["present"]:
                    self.assertIn(item["id"], self.found('"' + words.replace('"', " ") + '"'))
                hits = self.answer("search", self.archive, "--", f'title:"{shown["title"].replace(chr(34), " ")}"')["hits"]
                self.assertIn((item["id"], shown["published"]), [(hit["id"], hit["published"]) for hit in hits])
        self.assert_clean()

    def test_a_folder_is_walked(self):
        self.write("in/one.html", page("The pier of Nesse", paragraphs("Nesse")))
        self.write("in/deep/er/two.html", page("The pier of Oldport", paragraphs("Oldport")))
        items = self.import_files(self.folder / "in")
        self.assertEqual(sorted(item["title"] for item in items), ["The pier of Nesse", "The pier of Oldport"])

    def test_the_original_is_kept_as_it_was(self):
        content = page("A bell for Nesse", paragraphs("Nesse")).encode()
        article = self.import_page("bell.html", content)
        capture, = self.show(article)["captures"]
        self.assertEqual(capture["sha256"], hashlib.sha256(content).hexdigest())
        self.assertEqual(capture["file"], "bell.html")
        stored = self.archive / "originals" / capture["sha256"][:2]
        self.assertEqual(len(list(stored.glob(capture["sha256"] + "*"))), 1)

    def test_pictures_beside_a_page_come_along(self):
        drawing = png(400, 300)
        self.write("in/pier_files/pier one.png", drawing)
        figure = ('<figure><img src="pier_files/pier%20one.png" alt="A pier"><figcaption>The pier of Nesse on the day of '
                  'the vote.</figcaption></figure>')
        content = page("The pier of Nesse", paragraphs("Nesse")).replace("</h1>", "</h1>" + figure)
        path = self.write("in/pier.html", content)
        extracted, = self.lines("extract", path)
        item, = self.import_files(self.folder / "in")
        for told in (extracted, self.show(item["id"])):
            shown, = told["figures"]
            self.assertEqual(shown["picture"], "pier_files/pier one.png")
            self.assertEqual(shown["caption"], "The pier of Nesse on the day of the vote.")
            self.assertIn('width="400" height="300"', told["html"])
        digest = hashlib.sha256(drawing).hexdigest()
        stored = self.archive / "originals" / digest[:2] / digest
        self.assertEqual(stored.read_bytes(), drawing)
        self.assertEqual(self.assert_clean()["originals"], 2)
        self.run_program("export", self.archive, item["id"], "--output", self.folder / "pier.pdf")
        self.assert_sound(self.folder / "pier.pdf")
        listed = subprocess.run(["pdfimages", "-list", self.folder / "pier.pdf"], capture_output=True, check=True)
        self.assertEqual(listed.stdout.decode().count(" image "), 1)
        self.run_program("erase", self.archive, item["id"])
        self.assertFalse(stored.exists())

    def test_a_scanned_page_is_an_article(self):
        item, = self.import_files(self.write("Echo_1956-04-02_p3.png", png(600, 900)))
        shown = self.show(item["id"])
        self.assertEqual(shown["title"], "Echo 1956-04-02 p3")
        self.assertEqual(shown["text"], "")
        self.assertEqual(shown["figures"][0]["picture"], "Echo_1956-04-02_p3.png")
        self.assertEqual(len(shown["doubts"]), 1)
        typed = self.write("typed.txt", "The bell rang.\n\nNobody came.")
        self.run_program("transcribe", self.archive, item["id"], typed)
        shown = self.show(item["id"])
        self.assertEqual(shown["text"], "The bell rang.\nNobody came.")
        self.assertEqual(shown["doubts"], [])
        self.assertEqual(self.answer("search", self.archive, "nobody")["hits"][0]["id"], item["id"])
        self.run_program("undo", self.archive)
        self.assertEqual(self.show(item["id"])["text"], "")

    def test_the_same_bytes_are_not_stored_twice(self):
        content = page("A bell for Nesse", paragraphs("Nesse"))
        article = self.import_page("bell.html", content)
        item, = self.import_files(self.write("copy of bell.html", content))
        self.assertEqual(item["duplicateOf"], article)
        self.assertEqual(self.summary["duplicates"], 1)
        self.assertEqual(self.answer("stats", self.archive)["articles"], 1)

    def test_a_changed_page_is_another_capture_and_keeps_its_marks(self):
        address = "https://echo.example/bell"
        words = paragraphs("Nesse")
        article = self.import_page("bell.html", page("A bell for Nesse", words, address))
        self.answer("annotate", self.archive, article, "--quote", "price of bronze")
        item, = self.import_files(
            self.write("later.html", page("A bell for Nesse", ["A new beginning of the story."] + words, address)))
        self.assertEqual(item["captureOf"], article)
        shown = self.show(article)
        self.assertEqual(len(shown["captures"]), 2)
        self.assertEqual(shown["text"].split("\n")[0], "A new beginning of the story.")
        mark, = shown["annotations"]
        self.assertIn(mark["state"], ("exact", "moved"))
        self.assertEqual(shown["text"][mark["start"]:mark["start"] + mark["length"]], "price of bronze")

    def test_a_page_that_lost_its_text_is_put_aside(self):
        address = "https://echo.example/bell"
        article = self.import_page("bell.html", page("A bell for Nesse", paragraphs("Nesse"), address))
        before = self.show(article)["text"]
        item, = self.import_files(
            self.write("wall.html", page("A bell for Nesse", ["Subscribe to read this story."], address)))
        self.assertEqual(item["asideOf"], article)
        self.assertEqual(self.show(article)["text"], before)

    def test_one_address_with_another_story_is_another_article(self):
        address = "https://echo.example/"
        first = self.import_page("monday.html", page("A bell for Nesse", paragraphs("Nesse"), address))
        second = self.import_page("tuesday.html", page("Fog stops the mail boats", [
            "Nobody saw the islands on Tuesday, and those who had parcels to send took them home again in the rain.",
            "Pilots say that fog of this kind has been rare since the lighthouse at Corran was lit by electricity, and "
            "that passengers forget how patient people used to be when they waited for a boat all day.",
            "Wednesday is expected to be clear, with a light wind from the south and some cloud in the evening."],
            address))
        self.assertNotEqual(first, second)
        self.assertEqual(self.show(second)["title"], "Fog stops the mail boats")

    def test_a_file_that_cannot_be_read_is_kept(self):
        content = b"%PDF-1.7\n1 0 obj << /Type /Catalog"
        item, = self.import_files(self.write("torn.pdf", content), ends=FAILED)
        self.assertEqual(set(item), {"file", "id", "error"})
        self.assertEqual(self.summary["failed"], 1)
        capture, = self.show(item["id"])["captures"]
        self.assertEqual(capture["state"], "unreadable")
        self.assertEqual(capture["error"], item["error"]["message"])
        self.assertEqual(capture["sha256"], hashlib.sha256(content).hexdigest())
        self.assert_clean()

    def test_a_missing_file_does_not_keep_the_others_out(self):
        there = self.write("bell.html", page("A bell for Nesse", paragraphs("Nesse")))
        items = self.import_files(self.folder / "nowhere.html", there, ends=FAILED)
        self.assertEqual(set(items[0]), {"file", "error"})
        self.assertEqual(items[0]["error"]["code"], "file_unreadable")
        self.assertEqual(items[1]["title"], "A bell for Nesse")

    def test_an_import_is_undone_in_one_step(self):
        self.write("in/one.html", page("The pier of Nesse", paragraphs("Nesse")))
        self.write("in/two.html", page("The pier of Oldport", paragraphs("Oldport")))
        self.import_files(self.folder / "in")
        self.run_program("undo", self.archive)
        self.assertEqual(self.found("pier"), [])
        self.run_program("redo", self.archive)
        self.assertEqual(len(self.found("pier")), 2)


unittest.main()
