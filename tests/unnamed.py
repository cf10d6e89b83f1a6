#!/usr/bin/env python3
"""Fails if two files of a folder define the same type, constant or function in their unnamed namespaces, or one that a
header declares, since a unity build compiles them together; and if two headers define the same type, since a program
that links both takes one for the other, and nothing else would tell.

usage: unnamed.py FOLDER…
"""
import collections
import pathlib
import re
import sys

# "using" may be said twice if it says the same.
DEFINITION = re.compile(r"(?:struct|class|enum class|enum) (\w+)(?! *;)"
                        r"|(?:static )?(?:constexpr|const) [^=({]*?(\w+)(?:\[\w*\])? *[={;]"
                        r"|\w[^=;{]*?(\w+\(.*\))$")
ENUMERATORS = re.compile(r"enum \w* *\{(.*)\}")
TYPE = re.compile(r"^(?:struct|class|enum class|enum) (\w+)(?: final)?(?: : [^{;]*)?\n\{|^enum (?:class )?(\w+)[^;{]*\{",
                  re.MULTILINE)
DECLARATION = re.compile(r"(?:struct|class|enum class|enum) (\w+)\b(?!.*<)")


def names_of(path):
    unnamed = False
    for line in path.read_text(encoding="utf8").splitlines():
        if line == "namespace {":
            unnamed = True
        elif line.startswith("} // namespace"):
            unnamed = False
        elif unnamed and (found := DEFINITION.match(line)):
            # Of a function the types of its parameters count, not their names.
            yield found[1] or found[2] or re.sub(r"\b\w+(?=[,)])", "", found[3])
            if listed := ENUMERATORS.match(line):
                yield from re.findall(r"(\w+)(?: *= *[^,]+)?(?:,|$)", listed[1].strip())


def declared_in(folder):
    for path in pathlib.Path(folder).rglob("*.h"):
        for line in path.read_text(encoding="utf8").splitlines():
            if found := DECLARATION.match(line):
                yield found[1], path


def defined_twice(folders):
    types = collections.defaultdict(set)
    for folder in folders:
        for path in pathlib.Path(folder).rglob("*.h"):
            for found in TYPE.finditer(path.read_text(encoding="utf8")):
                types[found[1] or found[2]].add(str(path))
    return [f"{name} is in {', '.join(sorted(paths))}" for name, paths in types.items() if len(paths) > 1]


def main():
    problems = defined_twice(sys.argv[1:])
    count = 0
    for folder in sys.argv[1:]:
        files = collections.defaultdict(set)
        declared = dict(declared_in(folder))
        for path in sorted(pathlib.Path(folder).rglob("*.cpp")):
            count += 1
            for name in names_of(path):
                files[path.parent, name].add(path.name)
                if name in declared:
                    problems.append(f"{path}: {name} is in {declared[name]}, too")
        problems += [f"{where}: {name} is in {', '.join(sorted(paths))}"
                     for (where, name), paths in files.items() if len(paths) > 1]
    if not count:
        sys.exit("no files")
    print("\n".join(problems) if problems else f"The names in {count} files differ")
    sys.exit(1 if problems else 0)


main()
