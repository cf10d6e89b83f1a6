#!/usr/bin/env python3
"""kill -9 in the middle of an import, a repair or after a mark loses nothing that was told of.

10 random moments; 200 with PRESSMARK_FULL=1.
"""
import fcntl
import json
import os
import random
import signal
import subprocess
import time
import unittest

from story import PROGRAM, Story, page, paragraphs

MOMENTS = 200 if os.environ.get("PRESSMARK_FULL") == "1" else 10
PAGES = 150
LONGEST_WAIT = 0.05  # seconds: so that the kill falls anywhere between two commits
PIPE = 4096  # bytes: room for fewer than half of the lines, so that the import waits for its reader before it ends
ROUNDS_OF_AN_ARCHIVE = 20


class Killed(Story):
    def write_pages(self, moment):
        return [self.write(f"{moment}/{number}.html",
                           page(f"Story {moment}-{number}", paragraphs(f"Nesse {moment}-{number}")))
                for number in range(PAGES)]

    def import_and_kill(self, files, after, seconds):
        """Kills it some time after it has told of so many articles, and before all of them. What it told of."""
        program = subprocess.Popen([PROGRAM, "import", "--json", self.archive, *files], stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL, bufsize=0)
        fcntl.fcntl(program.stdout, fcntl.F_SETPIPE_SZ, PIPE)
        lines = [program.stdout.readline() for _ in range(after)]
        time.sleep(seconds)
        program.kill()
        lines += program.stdout.readlines()
        program.stdout.close()
        program.wait()
        # A line that was cut was not told.
        told = [json.loads(line) for line in lines if line.endswith(b"\n")]
        self.assertEqual(program.returncode, -signal.SIGKILL)
        self.assertLess(len(told), PAGES)
        return [item for item in told if "title" in item]

    def test_what_was_told_is_there(self):
        chance = random.Random(20261123)
        told_of = 0
        for moment in range(MOMENTS):
            if moment % ROUNDS_OF_AN_ARCHIVE == 0:
                self.archive = self.folder / f"Stories {moment}.pressmark"
                self.make_archive()
                titles = {}
            after = chance.randrange(PAGES // 2)
            told = self.import_and_kill(self.write_pages(moment), after, chance.uniform(0, LONGEST_WAIT))
            told_of += len(told)
            titles.update({item["id"]: item["title"] for item in told})
            hits = self.answer("search", self.archive, "", "--limit", "0")["hits"]
            there = {hit["id"]: hit["title"] for hit in hits}
            self.assertEqual({article: there.get(article) for article in titles}, titles, f"moment {moment}")
            self.assert_clean()
        print(f"killed {MOMENTS} imports; the {told_of} articles that they told of are there")
        self.assertGreater(told_of, 0)

    def test_a_mark_is_there_once_it_is_told(self):
        self.make_archive()
        words = paragraphs("Nesse")
        article = self.import_files(self.write("nesse.html", page("Nesse", words)))[0]["id"]
        quotes = [word for word in " ".join(words).split() if word.isalpha()]
        marks = []
        for moment in range(MOMENTS):
            mark = ["annotate", self.archive, article, "--quote", quotes[moment % len(quotes)], "--tag", "t", "--json"]
            program = subprocess.Popen([PROGRAM, *map(str, mark)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            told = program.stdout.readline()
            program.kill()
            program.stdout.close()
            program.wait()
            marks.append(json.loads(told)["id"])
            *lines, _ = self.lines("passages", self.archive, "--json", "--limit", "0")
            self.assertEqual(set(marks) - {line["id"] for line in lines}, set(), f"moment {moment}")
        self.assert_clean()

    def test_a_killed_repair_leaves_a_whole_index(self):
        chance = random.Random(20261126)
        self.make_archive()
        self.import_files(*self.write_pages(0))
        started = time.monotonic()
        self.run_program("repair", self.archive)
        seconds = time.monotonic() - started
        killed = 0
        for moment in range(MOMENTS):
            program = subprocess.Popen([PROGRAM, "repair", self.archive], stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL)
            time.sleep(chance.uniform(0, seconds))
            program.kill()
            killed += program.wait() != 0
            self.assertEqual(len(self.found("harbour master")), PAGES, f"moment {moment}")
            self.assert_clean()
        self.assertGreater(killed, 0)


unittest.main()
