"""Runs pressmark-cli the way a person or a script does: one process after the other, nothing shared but the archive.

The environment names the programs: PRESSMARK_CLI, PRESSMARK_WORKER. PRESSMARK_TEST_DATA is the folder with the large
sets (default: ../shared/data beside the source).
"""
import json
import os
import pathlib
import shutil
import struct
import subprocess
import tempfile
import unittest
import zlib

SOURCE = pathlib.Path(__file__).resolve().parents[2]
CLIPPINGS = SOURCE / "resources" / "clippings"
EXPECTED = SOURCE / "tests" / "data" / "clippings"
DATA = pathlib.Path(os.environ.get("PRESSMARK_TEST_DATA", SOURCE.parent / "shared" / "data"))
PROGRAM = os.environ["PRESSMARK_CLI"]

DONE, FAILED, WRONG_USAGE = 0, 1, 2

# Run by mutool, another program than the one that wrote the file.
LIST_ANNOTATIONS = """
var document = Document.openDocument ? Document.openDocument(scriptArgs[0]) : new Document(scriptArgs[0]);
var found = [];
for (var i = 0; i < document.countPages(); ++i) {
    var annotations = document.loadPage(i).getAnnotations();
    for (var k = 0; k < annotations.length; ++k) {
        var annotation = annotations[k];
        found.push({page: i, type: annotation.getType(), contents: annotation.getContents(),
                    author: annotation.getAuthor()});
    }
}
print(JSON.stringify(found));
"""


def units(text):
    """A text as UTF-16, in which offsets count."""
    return text.encode("utf-16-le")


def passage(text, start, length):
    return units(text)[2 * start:2 * (start + length)].decode("utf-16-le")


def page(title, paragraphs, address="", date="2026-03-02", site="The Ebb Street Echo"):
    """A small saved page."""
    link = f'<link rel="canonical" href="{address}">' if address else ""
    body = "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{link}'
            f'<meta property="og:site_name" content="{site}"><meta property="article:published_time" content="{date}">'
            f'</head><body><nav><a href="/">Home</a></nav><article><h1>{title}</h1>{body}</article>'
            f'<footer>All rights reserved.</footer></body></html>')


def paragraphs(topic, count=6):
    """Prose that differs from sentence to sentence."""
    return [f"The council of {topic} met for the {number} time on the matter of the {thing}, and after some hours in "
            f"which the {person} spoke at length about the price of {goods}, it was decided to ask the harbour master "
            f"of {topic} for another opinion before anything was built."
            for number, thing, person, goods in zip(
                ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"),
                ("pier", "lamp", "bell", "slipway", "crane", "ferry", "weather vane", "toll house"),
                ("baker", "pilot", "teacher", "carpenter", "postman", "dentist", "organist", "mayor"),
                ("rope", "oil", "bronze", "granite", "steel", "diesel", "copper", "slate"))][:count]


def png(width, height):
    """A small drawing."""
    rows = b"".join(b"\0" + bytes((x * y // 7 + 40 * c) % 256 for x in range(width) for c in range(3))
                    for y in range(height))

    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


class Story(unittest.TestCase):
    maxDiff = 4000

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="pressmark-story-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.archive = self.folder / "Stories.pressmark"

    def run_program(self, *words, ends=DONE, environment=None):
        ran = subprocess.run([PROGRAM, *map(str, words)], capture_output=True, timeout=240,
                             env={**os.environ, **(environment or {})})
        self.assertEqual(ran.returncode, ends, f"{words}\n{ran.stdout.decode()}\n{ran.stderr.decode()}")
        return ran

    def lines(self, *words, ends=DONE, environment=None):
        """The lines of JSON that a command writes."""
        ran = self.run_program(*words, ends=ends, environment=environment)
        return [json.loads(line) for line in ran.stdout.decode().splitlines()]

    def answer(self, command, *words, ends=DONE, environment=None):
        """The one object that a command writes with --json."""
        lines = self.lines(command, "--json", *words, ends=ends, environment=environment)
        self.assertEqual(len(lines), 1, lines)
        return lines[0]

    def error(self, command, *words):
        """The code that a command fails with."""
        return self.answer(command, *words, ends=FAILED)["error"]["code"]

    def make_archive(self):
        self.run_program("init", self.archive)

    def import_files(self, *paths, ends=DONE):
        """What became of each document; the summary stays behind as self.summary."""
        *items, last = self.lines("import", "--json", self.archive, *paths, ends=ends)
        self.summary = last["summary"]
        return items

    def import_page(self, name, content):
        """Writes a file, imports it and returns the article's id."""
        path = self.write(name, content)
        return self.import_files(path)[0]["id"]

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def show(self, article):
        return self.answer("show", self.archive, article)

    def found(self, query, *words):
        """The ids of the articles that a query finds."""
        return [hit["id"] for hit in self.answer("search", self.archive, "--limit", "0", *words, "--", query)["hits"]]

    def annotations_of(self, pdf):
        """What mutool lists, another program than the one that wrote it."""
        script = self.write("list.js", LIST_ANNOTATIONS)
        ran = subprocess.run(["mutool", "run", script, pdf], capture_output=True, check=True)
        return json.loads(ran.stdout)

    def assert_sound(self, pdf):
        ran = subprocess.run(["qpdf", "--check", pdf], capture_output=True)
        self.assertEqual(ran.returncode, 0, ran.stdout + ran.stderr)

    def assert_clean(self):
        report = self.answer("check", self.archive)
        self.assertEqual(report["problems"], [])
        return report


def expectations(name):
    """What should be found in a sample clipping."""
    return json.loads((EXPECTED / name).with_suffix(".json").read_text(encoding="utf8"))
