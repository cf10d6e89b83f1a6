#!/usr/bin/env python3
"""What scripts rely on: exit codes, keys, streams and numbers."""
import json
import os
import shutil
import subprocess
import unittest

from story import CLIPPINGS, DONE, FAILED, PROGRAM, WRONG_USAGE, Story, page, paragraphs

EXTRACT = {"file", "part", "title", "subtitle", "byline", "authors", "source", "section", "page", "language", "url",
           "canonicalUrl", "accession", "keywords", "leadImage", "published", "updated", "text", "html", "figures",
           "leftOut", "origin", "confidence", "doubts"}
DATE = {"value", "precision", "offset", "found"}


class Speaking(Story):
    def setUp(self):
        super().setUp()
        self.make_archive()
        self.article = self.import_page("bell.html", page("A bell for Nesse", paragraphs("Nesse")))

    def test_keys_of_extract(self):
        document, = self.lines("extract", CLIPPINGS / "harbour-gazette-export-row.html")
        self.assertEqual(set(document), EXTRACT)
        self.assertEqual(set(document["published"]), DATE)
        self.assertEqual(document["published"]["offset"], "+01:00")
        self.assertEqual(document["published"]["precision"], "minute")
        self.assertEqual(document["updated"]["value"], "2025-10-03T11:48")
        for figure in document["figures"]:
            self.assertEqual(set(figure), {"url", "picture", "alt", "caption", "credit"})
        self.assertTrue(document["leftOut"])
        for left_out in document["leftOut"]:
            self.assertEqual(set(left_out), {"class", "text"})
        self.assertIsInstance(document["origin"], dict)
        self.assertIsInstance(document["confidence"], (int, float))

    def test_a_date_that_is_unknown_is_null(self):
        document, = self.lines("extract", self.write("undated.txt", "A note\n\nNo date stands in this text at all."))
        self.assertIsNone(document["published"])
        self.assertIsNone(document["updated"])

    def test_the_html_is_well_formed_and_holds_the_text(self):
        import xml.etree.ElementTree as tree
        for name in ("long-quay-ferry-contract.html", "almarfaa-ferry.html", "minato-shimbun-suimon.html"):
            document, = self.lines("extract", CLIPPINGS / name)
            words = "".join(tree.fromstring(document["html"]).itertext())
            for block in document["text"].split("\n"):
                for cell in block.split("\t"):
                    self.assertIn(cell, words)

    def test_extract_keeps_the_order_with_any_number_of_jobs(self):
        alone = self.run_program("extract", CLIPPINGS, "--jobs", "1").stdout
        together = self.run_program("extract", CLIPPINGS, "--jobs", "4").stdout
        self.assertEqual(alone, together)
        files = [json.loads(line)["file"] for line in alone.decode().splitlines()]
        self.assertEqual(files, sorted(files))
        self.assertEqual(len(files), 12)

    def test_extract_goes_on_after_an_error(self):
        torn = self.write("torn.pdf", b"%PDF-1.7\n1 0 obj <<")
        bell = self.folder / "bell.html"
        nowhere, broken, good = self.lines("extract", self.folder / "nowhere.html", torn, bell, ends=FAILED)
        self.assertEqual(set(nowhere), {"file", "error"})
        self.assertEqual(nowhere["error"]["code"], "file_unreadable")
        self.assertEqual(set(broken), {"file", "error"})
        self.assertEqual(good["title"], "A bell for Nesse")

    def test_extract_reads_as_it_is_told(self):
        text = self.write("bell.txt", page("A bell for Nesse", paragraphs("Nesse")))
        as_page, = self.lines("extract", text, "--type", "html")
        self.assertEqual(as_page["title"], "A bell for Nesse")
        unknown, = self.lines("extract", text, "--type", "papyrus", ends=FAILED)
        self.assertEqual(unknown["error"]["code"], "unknown_format")

    def test_keys_of_import(self):
        new, again, torn, missing, last = self.lines(
            "import", "--json", self.archive, self.write("oil.html", page("Oil for Nesse", paragraphs("Corran"))),
            self.folder / "bell.html", self.write("torn.pdf", b"%PDF-1.7\n1 0"), self.folder / "nowhere.txt", ends=FAILED)
        self.assertEqual(set(new), {"file", "part", "id", "title"})
        self.assertEqual(set(again), {"file", "part", "id", "duplicateOf"})
        self.assertEqual(set(torn), {"file", "id", "error"})
        self.assertEqual(set(missing), {"file", "error"})
        self.assertEqual(set(missing["error"]), {"code", "message"})
        self.assertEqual(last, {"summary": {"imported": 1, "captures": 0, "aside": 0, "duplicates": 1, "failed": 2}})

    def test_keys_of_search(self):
        self.answer("tag", self.archive, self.article, "--add", "sound")
        answer = self.answer("search", self.archive, "bell")
        self.assertEqual(set(answer), {"total", "milliseconds", "hits", "facets"})
        self.assertEqual(answer["facets"], {})
        hit, = answer["hits"]
        self.assertEqual(set(hit), {"id", "title", "source", "published", "snippets", "tags"})
        self.assertEqual(set(hit["published"]), DATE)
        self.assertEqual(hit["tags"], ["sound"])
        unknown = self.answer("search", self.archive, "bell qqzzvvx")
        self.assertEqual((unknown["total"], unknown["missing"]), (0, ["qqzzvvx"]))
        facets = self.answer("search", self.archive, "bell", "--facets")["facets"]
        self.assertLessEqual({"tag", "source", "year", "language"}, set(facets))
        self.assertEqual(facets["tag"], [{"value": "sound", "count": 1}])

    def test_keys_of_show(self):
        self.answer("annotate", self.archive, self.article, "--quote", "slipway")
        shown = self.show(self.article)
        self.assertEqual(set(shown), EXTRACT | {"id", "blocks", "tags", "tagging", "annotations", "captures"})
        mark, = shown["annotations"]
        self.assertEqual(set(mark), {"id", "part", "start", "length", "area", "quote", "state", "mark", "color", "note", "tags",
                                     "tagging", "links", "private", "person", "revision", "toCheck"})
        capture, = shown["captures"]
        self.assertLessEqual({"id", "file", "imported", "sha256", "state", "url"}, set(capture))
        extracted, = self.lines("extract", self.folder / "bell.html")
        for key in EXTRACT - {"file", "origin"}:
            self.assertEqual(shown[key], extracted[key], key)

    def test_keys_of_the_rest(self):
        article, archive = self.article, self.archive
        for keys, words in (
            ({"id"}, ("annotate", archive, article, "--quote", "slipway")),
            ({"ids", "added", "removed"}, ("tag", archive, article, "--add", "sound")),
            ({"id", "parent", "name", "color", "definition", "examples", "kind", "aliases", "shortcut", "articles",
              "passages"}, ("tags", archive)),
            ({"id", "milliseconds", "similar"}, ("similar", archive, article)),
            ({"tags"}, ("tags", archive, "rename", "sound", "noise")),
            ({"ids"}, ("trash", archive, article)),
            ({"undone"}, ("undo", archive)),
            ({"redone"}, ("redo", archive)),
            ({"undone"}, ("undo", archive)),
            ({"id", "output", "pages", "annotations"}, ("export", archive, article, "--output", self.folder / "a.pdf")),
            ({"output", "articles", "pages", "annotations"}, ("report", archive, "--output", self.folder / "r.pdf")),
            ({"articles", "revisions", "originals", "unreferenced", "problems"}, ("check", archive)),
            ({"articles", "revisions", "originals", "unreferenced", "problems"}, ("repair", archive)),
            ({"backup"}, ("backup", archive)),
            ({"articles", "unread", "annotated", "untagged", "starred", "trashed", "annotations", "sources", "tags",
              "toCheck"},
             ("stats", archive)),
            ({"archive"}, ("init", self.folder / "Other.pressmark")),
            ({"ids"}, ("erase", archive, article)),
        ):
            with self.subTest(words[0]):
                self.assertEqual(set(self.answer(*words)), keys)
        for operation in self.lines("operations", archive, "--json"):
            self.assertEqual(set(operation), {"id", "time", "person", "name", "undone"})

    def test_stats_count(self):
        self.answer("annotate", self.archive, self.article, "--quote", "slipway", "--tag", "stone")
        stats = self.answer("stats", self.archive)
        self.assertEqual((stats["articles"], stats["annotated"], stats["annotations"]), (1, 1, 1))
        self.assertEqual(stats["sources"], [{"name": "The Ebb Street Echo", "articles": 1}])
        self.assertEqual(stats["tags"], [{"name": "stone", "articles": 1, "passages": 1}])

    def test_exit_codes_and_streams(self):
        for ends, words in (
            (DONE, ("--version",)), (DONE, ("--help",)), (DONE, ("search", "--help")),
            (DONE, ("search", self.archive, "zeppelin")),
            (DONE, ("search", self.archive, "--", "-zeppelin")),
            (FAILED, ("show", self.archive, 12345)),
            (FAILED, ("stats", self.folder)),
            (WRONG_USAGE, ()), (WRONG_USAGE, ("fly",)), (WRONG_USAGE, ("search", self.archive)),
            (WRONG_USAGE, ("search", self.archive, "x", "--limit", "-3")),
            (WRONG_USAGE, ("show", self.archive, "bell")),
            (WRONG_USAGE, ("export", self.archive, self.article, "--format", "scroll", "--output", "x")),
            (WRONG_USAGE, ("extract",)),
        ):
            with self.subTest(words):
                ran = self.run_program(*words, ends=ends)
                self.assertEqual(bool(ran.stdout), ends == DONE)
                self.assertEqual(bool(ran.stderr), ends != DONE)

    def test_it_is_quiet_in_a_pipe_and_without_a_locale(self):
        for locale in ("C", "", "en_US.ISO-8859-1"):
            ran = self.run_program("show", self.archive, self.article, environment={"LC_ALL": locale})
            self.assertEqual(ran.stderr, b"")
            self.assertIn("A bell for Nesse", ran.stdout.decode())

    def test_an_answer_that_cannot_be_written_is_a_failure(self):
        with open("/dev/full", "wb") as full:
            ran = subprocess.run([PROGRAM, "stats", self.archive], stdout=full, stderr=subprocess.DEVNULL, timeout=60)
        self.assertEqual(ran.returncode, FAILED)

    def test_numbers_under_a_locale_with_commas(self):
        made = subprocess.run(["localedef", "-i", "de_DE", "-f", "UTF-8", self.folder / "de_DE.UTF-8"],
                              capture_output=True) if shutil.which("localedef") else None
        if made is None or made.returncode != 0:
            self.skipTest("the locale de_DE.UTF-8 cannot be made: the package locales is not installed")
        german = {"LC_ALL": "de_DE.UTF-8", "LOCPATH": os.fspath(self.folder)}
        pages = [CLIPPINGS / "long-quay-ferry-contract.html", CLIPPINGS / "harbour-gazette-page-a4.pdf"]
        self.assertEqual(self.run_program("extract", *pages, environment=german).stdout,
                         self.run_program("extract", *pages).stdout)
        for number, path in enumerate(pages):
            article = self.import_files(path)[0]["id"]
            self.answer("annotate", self.archive, article, "--quote", "dual-use goods", environment=german)
            target = self.folder / f"{number}.pdf"
            self.answer("export", self.archive, article, "--output", target, environment=german)
            subprocess.run(["qpdf", "--check", target], check=True, capture_output=True)


unittest.main()
