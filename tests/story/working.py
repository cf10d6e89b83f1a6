#!/usr/bin/env python3
"""Finding, marking, tagging, and taking it all back: each act in a process of its own."""
import fcntl
import os
import unittest

from story import CLIPPINGS, FAILED, Story, page, paragraphs, passage


class Working(Story):
    def setUp(self):
        super().setUp()
        self.make_archive()
        self.pier = self.import_page("pier.html", page("The pier of Nesse 🚢", [
            "Two boats 🚢🚢 sail at noon. 桟橋 is the word for pier."] + paragraphs("Nesse"), date="2026-03-02"))
        self.fog = self.import_page("fog.html", page("Fog over Oldport", [
            "Nobody saw the islands on Tuesday, and those who had parcels to send took them home again in the rain.",
            "The harbour master of Oldport lit the lamp by hand, as his grandmother had done, and went to bed at two."],
            date="2026-04-01", site="The Tidal Post"))

    def operations(self):
        return self.lines("operations", self.archive, "--json")

    def test_queries(self):
        for query, expected in {
            "islands": {self.fog},
            '"harbour master"': {self.pier, self.fog},
            "isl*": {self.fog},
            "islands OR bronze": {self.pier, self.fog},
            "harbour -islands": {self.pier},
            "title:fog": {self.fog},
            "source:tidal": {self.fog},
            "after:2026-03-15": {self.fog},
            "before:2026-03-15": {self.pier},
            "桟橋": {self.pier},
            "zeppelin": set(),
        }.items():
            with self.subTest(query):
                self.assertEqual(set(self.found(query)), expected)
        self.assertEqual(self.found("harbour", "--sort", "date"), [self.fog, self.pier])
        self.assertEqual(len(self.answer("search", self.archive, "harbour", "--limit", "1")["hits"]), 1)

    def test_every_hit_has_a_line(self):
        *lines, last = self.lines("concordance", self.archive, "harbour", "--json", "--sort", "left", "--width", "30")
        self.assertEqual({line["id"] for line in lines}, {self.pier, self.fog})
        self.assertEqual(last["summary"]["lines"], len(lines))
        for line in lines:
            self.assertEqual(line["hit"].lower(), "harbour")
            self.assertLessEqual(len(line["before"]), 30)
            if line["part"] == "body":
                text = self.answer("show", self.archive, str(line["id"]))["text"].encode("utf-16-le")
                at, end = 2 * line["start"], 2 * (line["start"] + line["length"])
                self.assertEqual(text[at:end].decode("utf-16-le"), line["hit"])

    def test_a_hit_shows_its_words(self):
        answer = self.answer("search", self.archive, "grandmother")
        self.assertEqual(answer["total"], 1)
        self.assertTrue(any("grandmother" in snippet for snippet in answer["hits"][0]["snippets"]))

    def test_offsets_are_utf16_units(self):
        self.answer("annotate", self.archive, self.pier, "--quote", "sail at noon", "--note", "⛵")
        self.answer("annotate", self.archive, self.pier, "--quote", "桟橋")
        self.answer("annotate", self.archive, self.pier, "--quote", "🚢", "--part", "headline")
        shown = self.show(self.pier)
        texts = {"body": shown["text"], "headline": shown["title"]}
        self.assertEqual(sorted(mark["quote"] for mark in shown["annotations"]), ["sail at noon", "桟橋", "🚢"])
        for mark in shown["annotations"]:
            self.assertEqual(passage(texts[mark["part"]], mark["start"], mark["length"]), mark["quote"])

    def test_the_second_of_several_places(self):
        self.answer("annotate", self.archive, self.pier, "--quote", "council of Nesse", "--occurrence", "2")
        mark, = self.show(self.pier)["annotations"]
        text = self.show(self.pier)["text"]
        self.assertEqual(text.encode("utf-16-le")[:2 * mark["start"]].decode("utf-16-le").count("council of Nesse"), 1)

    def test_words_that_are_not_there_are_not_marked(self):
        self.assertEqual(self.error("annotate", self.archive, self.pier, "--quote", "airship"), "not_found")
        self.assertEqual(self.error("annotate", self.archive, 999, "--quote", "pier"), "not_found")
        self.assertEqual(self.show(self.pier)["annotations"], [])

    def test_all_of_a_mark_is_kept(self):
        mark = self.answer("annotate", self.archive, self.fog, "--quote", "by hand", "--mark", "underline", "--color",
                           "violet", "--note", "Перевірити: 確認", "--tag", "craft", "--tag", "Light")
        shown, = self.show(self.fog)["annotations"]
        self.assertEqual({key: shown[key] for key in ("id", "mark", "color", "note", "state", "part", "quote")},
                         {"id": mark["id"], "mark": "underline", "color": "violet", "note": "Перевірити: 確認",
                          "state": "exact", "part": "body", "quote": "by hand"})
        self.assertEqual(sorted(shown["tags"]), ["Light", "craft"])
        self.assertEqual(self.found("note:确认 OR note:確認"), [self.fog])
        self.assertEqual(self.found("tag:craft"), [self.fog])
        self.assertEqual(self.found("has:note"), [self.fog])

    def test_undo_and_redo_in_other_processes(self):
        self.answer("annotate", self.archive, self.pier, "--quote", "noon", "--note", "n", "--tag", "time")
        self.answer("tag", self.archive, self.pier, self.fog, "--add", "harbour")
        self.answer("tags", self.archive, "rename", "harbour", "port")
        self.answer("trash", self.archive, self.fog)
        after = self.state()
        names = [self.answer("undo", self.archive)["undone"] for _ in range(4)]
        self.assertEqual(len(set(names)), 4, names)
        self.assertEqual(self.state(), {"marks": 0, "tags": [], "given": [], "found": {self.pier, self.fog}})
        self.assertEqual([self.answer("redo", self.archive)["redone"] for _ in range(4)], names[::-1])
        self.assertEqual(self.state(), after)
        self.assertEqual(self.error("redo", self.archive), "nothing_to_undo")
        self.assert_clean()

    def state(self):
        shown = self.show(self.pier)
        return {"marks": len(shown["annotations"]), "given": shown["tags"],
                "tags": [tag["name"] for tag in self.lines("tags", self.archive, "--json")],
                "found": set(self.found("harbour"))}

    def test_acts_are_listed_with_person_and_time(self):
        before = self.operations()
        self.answer("tag", self.archive, self.pier, "--add", "harbour")
        newest, *older = self.operations()
        self.assertEqual(older, before)
        self.assertTrue(newest["person"])
        self.assertTrue(newest["name"])
        self.assertRegex(newest["time"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")
        self.answer("undo", self.archive)
        self.assertTrue(next(each for each in self.operations() if each["id"] == newest["id"])["undone"])

    def test_tags_are_merged_and_deleted_and_come_back(self):
        self.answer("tag", self.archive, self.pier, "--add", "boat")
        self.answer("tag", self.archive, self.fog, "--add", "ship", "--add", "mist")
        self.answer("tags", self.archive, "merge", "boat", "ship")
        self.assertEqual(self.show(self.pier)["tags"], ["ship"])
        self.assertEqual(set(self.found("tag:ship")), {self.pier, self.fog})
        self.answer("tags", self.archive, "delete", "mist")
        self.assertEqual(self.show(self.fog)["tags"], ["ship"])
        self.answer("undo", self.archive)
        self.answer("undo", self.archive)
        self.assertEqual(self.show(self.pier)["tags"], ["boat"])
        self.assertEqual(sorted(self.show(self.fog)["tags"]), ["mist", "ship"])
        self.answer("tag", self.archive, self.fog, "--remove", "mist")
        self.assertEqual(self.show(self.fog)["tags"], ["ship"])

    def test_a_tag_cannot_take_the_name_of_another(self):
        self.answer("tag", self.archive, self.pier, "--add", "boat", "--add", "ship")
        self.assertEqual(self.error("tags", self.archive, "rename", "boat", "Ship"), "conflict")
        self.assertEqual(self.error("tags", self.archive, "delete", "zeppelin"), "not_found")

    def test_one_process_writes_and_others_read(self):
        with open(self.archive / "archive.lock") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            self.assertEqual(self.error("tag", self.archive, self.pier, "--add", "boat"), "archive_in_use")
            *_, last = self.lines("import", self.archive, self.folder / "pier.html", "--json", ends=FAILED)
            self.assertEqual(last["error"]["code"], "archive_in_use")
            self.assertEqual(self.found("islands"), [self.fog])
            self.assertEqual(self.show(self.fog)["title"], "Fog over Oldport")
            self.assert_clean()
        self.answer("tag", self.archive, self.pier, "--add", "boat")

    def test_what_is_erased_is_gone_from_the_disk(self):
        self.answer("annotate", self.archive, self.fog, "--quote", "islands", "--note", "quokka sighting")
        self.answer("backup", self.archive)
        self.answer("erase", self.archive, self.fog)
        self.assertEqual(self.error("show", self.archive, self.fog), "not_found")
        self.assertEqual(self.found("islands OR quokka"), [])
        for path in self.archive.rglob("*"):
            if path.is_file():
                content = path.read_bytes()
                for secret in (b"Nobody saw the islands", b"quokka", b"grandmother"):
                    self.assertNotIn(secret, content, path)
        self.assertEqual(len(list((self.archive / "originals").rglob("*.zst"))), 1)
        self.assert_clean()

    def test_a_backup_brings_everything_back(self):
        self.answer("annotate", self.archive, self.fog, "--quote", "islands", "--note", "kept")
        before = self.show(self.fog)
        backup = self.answer("backup", self.archive)["backup"]
        self.answer("tag", self.archive, self.fog, "--add", "afterwards")
        self.answer("restore", backup, self.archive)
        self.assertEqual(self.show(self.fog), before)
        self.assertEqual(self.found("islands"), [self.fog])
        self.assert_clean()

    def test_a_damaged_original_is_found_out(self):
        sha256 = self.show(self.fog)["captures"][0]["sha256"]
        stored, = (self.archive / "originals" / sha256[:2]).glob(sha256 + "*")
        os.chmod(stored, 0o600)
        stored.write_bytes(stored.read_bytes()[:-9])
        report = self.answer("check", self.archive, ends=FAILED)
        self.assertEqual(len(report["problems"]), 1)

    def test_repair_leaves_a_sound_archive_as_it_is(self):
        before = self.show(self.pier)
        self.assertEqual(self.answer("repair", self.archive)["problems"], [])
        self.assertEqual(self.show(self.pier), before)
        self.assertEqual(self.found("islands"), [self.fog])

    def test_there_is_one_archive_in_a_folder(self):
        self.assertEqual(self.error("init", self.archive), "archive_exists")
        self.assertEqual(self.error("stats", self.folder / "Other.pressmark"), "archive_not_found")
        self.assertEqual(self.error("stats", CLIPPINGS), "archive_not_found")


unittest.main()
