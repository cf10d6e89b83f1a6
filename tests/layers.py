#!/usr/bin/env python3
"""Fails if a file of core/ includes something from a floor above its own, something of Qt that its floor does not use,
or a third-party header in a header.

usage: layers.py CORE [HEADERS]     HEADERS is the folder with those of Qt, if they are not where Debian has them
"""
import glob
import pathlib
import re
import sys

PARSING = {"extraction", "pdf", "importing", "worker-server"}
MAY_INCLUDE = {
    "base": set(),
    "model": {"base"},
    "text": {"model", "base"},
    "storage": {"text", "base"},
    "extraction": {"text", "model", "base"},
    "pdf": {"text", "model", "base"},
    "importing": {"extraction", "pdf", "storage", "text", "model", "base"},
    "worker": {"text", "model", "base"},
    "worker-server": {"worker", "importing", "extraction", "pdf", "storage", "text", "model", "base"},
    "archive": {"storage", "text", "model", "base"},
    "search": {"archive", "storage", "text", "model", "base"},
    "exporting": {"archive", "text", "model", "base"},
    "jobs": {"base", "model", "text", "storage", "worker", "archive", "search", "exporting"},
}
FOREIGN = {
    "storage": {"sqlite3.h", "sqlite3ext.h", "zstd.h"},
    "text": {"unicode"},
    "extraction": {"gumbo.h", "uchardet", "uchardet.h", "unicode"},
    "pdf": {"poppler-qt6.h", "poppler-annotation.h", "poppler-link.h", "qpdf", "unicode"},
    "importing": {"md4c.h", "zstd.h"},
    "search": {"libstemmer.h"},
    "exporting": {"qpdf", "poppler-qt6.h", "poppler-annotation.h", "poppler-link.h", "hyphen.h", "zip.h"},
}
QT = {"pdf": {"QtGui"}, "importing": {"QtGui"}, "exporting": {"QtGui", "QtSvg"}, "jobs": {"QtGui"}}  # besides QtCore
SYSTEM = {"sys", "unistd.h", "fcntl.h", "signal.h", "poll.h", "errno.h", "spawn.h", "linux", "time.h", "dirent.h"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def floor_of(path, core):
    relative = path.relative_to(core)
    if relative.parts[0] == "worker" and len(relative.parts) > 2 and relative.parts[1] == "server":
        return "worker-server"
    return relative.parts[0]


def qt_classes(headers):
    """The module of each class."""
    return {path.name: path.parent.name for path in headers.glob("Qt*/Q*") if not path.suffix}


def problems_of(path, core, modules):
    floor = floor_of(path, core)
    for kind, name in INCLUDE.findall(path.read_text(encoding="utf8")):
        first = name.split("/")[0]
        if kind == '"':
            target = "worker-server" if name.startswith("worker/server/") else first
            if target not in MAY_INCLUDE:
                yield f"includes \"{name}\": paths start at core/"
            elif target != floor and target not in MAY_INCLUDE[floor]:
                yield f"includes \"{name}\", which is not below {floor}"
            elif not (core / name).exists():
                yield f"includes \"{name}\", which is not there"
        elif name in modules or first in modules.values():
            module = modules.get(name, first)
            if module != "QtCore" and module not in QT.get(floor, set()):
                yield f"includes <{name}> of {module}, which {floor} does not use"
        elif first.startswith("Q"):
            yield f"includes <{name}>, which no module of Qt here has"
        elif ("/" in name or name.endswith(".h")) and first not in SYSTEM:
            if path.suffix == ".h":
                yield f"includes <{name}> in a header"
            elif first not in FOREIGN.get(floor, set()):
                yield f"includes <{name}>, which {floor} does not use"


def main():
    core = pathlib.Path(sys.argv[1])
    folders = sys.argv[2:] or glob.glob("/usr/include/*/qt6")
    modules = {name: module for folder in folders for name, module in qt_classes(pathlib.Path(folder)).items()}
    if not modules:
        sys.exit(f"no headers of Qt in {folders}")
    files = sorted(core.rglob("*.h")) + sorted(core.rglob("*.cpp")) + sorted(core.rglob("*.c"))
    if not files:
        sys.exit(f"no files in {core}")
    found = [f"{path}: {problem}" for path in files for problem in problems_of(path, core, modules)]
    print("\n".join(found) if found else f"{len(files)} files keep their floors")
    sys.exit(1 if found else 0)


main()
