#!/usr/bin/env python3
"""What leaves as a PDF can be opened, listed and checked by other programs."""
import os
import subprocess
import unittest

from story import CLIPPINGS, FAILED, WRONG_USAGE, Story, page, paragraphs


class Leaving(Story):
    def setUp(self):
        super().setUp()
        self.make_archive()

    def words_of(self, pdf):
        text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, check=True).stdout.decode()
        return " ".join(text.split())

    def export(self, article, name):
        path = self.folder / name
        return path, self.answer("export", self.archive, article, "--format", "pdf", "--output", path)

    def test_marks_with_notes_in_every_script(self):
        notes = {"dual-use goods": "Перевірити список: 確認する", "Nobody is accused today": "مهم"}
        for name in ("harbour-gazette-export-row.html", "harbour-gazette-page-a4.pdf"):
            with self.subTest(name):
                article = self.import_files(CLIPPINGS / name)[0]["id"]
                quotes = [quote for quote in notes if quote in self.show(article)["text"]]
                for quote in quotes:
                    self.answer("annotate", self.archive, article, "--quote", quote, "--note", notes[quote])
                path, summary = self.export(article, name + ".annotated.pdf")
                self.assert_sound(path)
                listed = [each for each in self.annotations_of(path) if each["type"] == "Highlight"]
                self.assertEqual(sorted(each["contents"] for each in listed), sorted(notes[quote] for quote in quotes))
                self.assertEqual(summary["annotations"], len(quotes))
                self.assertGreaterEqual(summary["pages"], 1)

    def test_the_words_are_in_the_pdf(self):
        article = self.import_files(CLIPPINGS / "harbour-gazette-export-row.html")[0]["id"]
        path, _ = self.export(article, "row.pdf")
        words = self.words_of(path)
        self.assertIn("Minister halts shipments at Marrow Bay", words)
        self.assertIn("half of its holds empty", words)
        self.assertNotIn("Your privacy is up to you", words)

    def test_an_imported_pdf_is_not_touched_but_added_to(self):
        original = (CLIPPINGS / "harbour-gazette-page-a4.pdf").read_bytes()
        article = self.import_files(CLIPPINGS / "harbour-gazette-page-a4.pdf")[0]["id"]
        self.answer("annotate", self.archive, article, "--quote", "dual-use goods", "--mark", "underline")
        path, _ = self.export(article, "page.pdf")
        content = path.read_bytes()
        self.assertTrue(content.startswith(original))
        self.assertGreater(len(content), len(original))
        self.assertIn("Underline", [each["type"] for each in self.annotations_of(path)])

    def test_the_same_article_gives_the_same_bytes(self):
        article = self.import_page("bell.html", page("A bell for Nesse", paragraphs("Nesse")))
        self.answer("annotate", self.archive, article, "--quote", "slipway", "--note", "stone")
        first, _ = self.export(article, "first.pdf")
        second, _ = self.export(article, "second.pdf")
        self.assertEqual(first.read_bytes(), second.read_bytes())

    def test_several_articles_go_into_a_folder(self):
        one = self.import_page("a.html", page("A bell/for ..Nesse", paragraphs("Nesse")))
        two = self.import_page("b.html", page("Oil for Corran", paragraphs("Corran")))
        lines = self.lines("export", self.archive, one, two, "--output", self.folder / "out", "--json")
        self.assertEqual(sorted(os.listdir(self.folder / "out")), [f"{one} A bell for Nesse.pdf",
                                                                  f"{two} Oil for Corran.pdf"])
        for line in lines:
            self.assert_sound(line["output"])

    def test_a_report_of_what_was_marked(self):
        for name in ("harbour-gazette-export-row.html", "long-quay-ferry-contract.html", "vilnyi-bereh-mytnytsia.html"):
            article = self.import_files(CLIPPINGS / name)[0]["id"]
            self.answer("annotate", self.archive, article, "--quote", "dual-use goods", "--note", "Звіт", "--tag",
                        "controls")
        for group in ("tag", "source", "date"):
            path = self.folder / f"{group}.pdf"
            summary = self.answer("report", self.archive, "--query", "tag:controls", "--group-by", group, "--output",
                                  path)
            self.assertEqual(summary["articles"], 3)
            self.assert_sound(path)
            words = self.words_of(path)
            self.assertIn("Who owns the last boat?", words)
            self.assertIn("Звіт", words)
            highlights = [each for each in self.annotations_of(path) if each["type"] == "Highlight"]
            self.assertEqual([each["contents"] for each in highlights], ["Звіт"] * 3)
        self.assertEqual(self.error("report", self.archive, "--query", "zeppelin", "--output", self.folder / "no.pdf"),
                         "not_found")
        self.assertFalse((self.folder / "no.pdf").exists())
        self.run_program("report", self.archive, "--query", "x", "--article", "1", "--output", self.folder / "no.pdf",
                         ends=WRONG_USAGE)

    def test_a_template_says_how(self):
        article = self.import_files(CLIPPINGS / "harbour-gazette-export-row.html")[0]["id"]
        for color, quote in {"red": "dual-use goods", "green": "half of its holds empty"}.items():
            self.answer("annotate", self.archive, article, "--quote", quote, "--color", color)
        self.answer("templates", self.archive, "save", "Red on letter", "--color", "red", "--paper", "letter",
                    "--passages-only", "--group-by", "source")
        [kept] = self.lines("templates", self.archive, "--json")
        self.assertEqual((kept["name"], kept["colors"], kept["paper"]), ("Red on letter", ["red"], "letter"))

        def reported(*options):
            path = self.folder / "r.pdf"
            answer = self.answer("report", self.archive, *options, "--output", path)
            size = subprocess.run(["pdfinfo", path], capture_output=True, check=True).stdout.decode()
            return answer["annotations"], "letter" in size, "Minister halts shipments" in self.words_of(path)

        self.assertEqual(reported(), (2, False, True))
        self.assertEqual(reported("--template", "red on LETTER")[:2], (1, True))
        self.assertEqual(reported("--template", "Red on letter", "--color", "green", "--color", "red", "--paper",
                                  "a4")[:2], (2, False))
        self.assertEqual(self.error("report", self.archive, "--template", "none", "--output", self.folder / "r.pdf"),
                         "not_found")
        self.run_program("templates", self.archive, "save", "x", "--paper", "a0", ends=WRONG_USAGE)
        self.answer("templates", self.archive, "delete", "Red on letter")
        self.assertEqual(self.lines("templates", self.archive, "--json"), [])

    def test_what_cannot_be_written_leaves_nothing(self):
        article = self.import_page("bell.html", page("A bell for Nesse", paragraphs("Nesse")))
        before = sorted(path for path in self.folder.rglob("*") if self.archive not in path.parents)
        for target in (self.folder / "nowhere" / "a.pdf", self.folder / "bell.html" / "a.pdf", "/proc/a.pdf"):
            self.assertEqual(self.error("export", self.archive, article, "--output", target), "file_unwritable")
            self.assertEqual(self.error("report", self.archive, "--output", target), "file_unwritable")
        self.assertEqual(sorted(path for path in self.folder.rglob("*") if self.archive not in path.parents), before)

    def test_a_folder_without_permission(self):
        if os.geteuid() == 0:
            self.skipTest("root may write everywhere")
        article = self.import_page("bell.html", page("A bell for Nesse", paragraphs("Nesse")))
        locked = self.folder / "locked"
        locked.mkdir(mode=0o555)
        self.assertEqual(self.error("export", self.archive, article, "--output", locked / "a.pdf"), "file_unwritable")
        self.assertEqual(os.listdir(locked), [])

    def test_an_article_that_could_not_be_read_is_not_exported(self):
        torn = self.write("torn.pdf", b"%PDF-1.7\n1 0 obj")
        article = self.import_files(torn, ends=FAILED)[0]["id"]
        self.answer("export", self.archive, article, "--output", self.folder / "torn-out.pdf", ends=FAILED)
        self.assertFalse((self.folder / "torn-out.pdf").exists())


unittest.main()
