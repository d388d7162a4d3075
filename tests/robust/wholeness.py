"""What the tests of interrupted builds share: an archive in three states, and what is whole."""

import hashlib
import os
import pathlib
import shutil
import subprocess

COPIED = ("site.toml", "content", "themes")


def digests(folder):
    """Path → SHA-256 of every file below the folder."""
    found = {}
    for above, _, names in os.walk(folder):
        for name in names:
            path = pathlib.Path(above, name)
            found[str(path.relative_to(folder))] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


class Archive:
    """A copy of an archive that can be put into three states: as it is, with one body changed (a
    small change), with another title of the site (every page changes)."""

    STATES = ("plain", "body", "title")

    def __init__(self, tool, source, work):
        self.tool = tool
        self.jobs = os.cpu_count()
        self.root = work / "archive"
        self.out = work / "web" / "site"
        self.stage = work / "web" / ".site.kyyeu-new"
        self.out.parent.mkdir(parents=True)
        self.root.mkdir()
        for name in COPIED:
            place = source / name
            if place.is_dir():
                shutil.copytree(place, self.root / name)
            elif place.exists():
                shutil.copy(place, self.root / name)
        self.article = sorted((self.root / "content" / "articles").rglob("*.md"))[0]
        self.texts = {path: path.read_text() for path in (self.article, self.root / "site.toml")}
        self.clean = {state: self.build_clean(state, work) for state in self.STATES}

    def enter(self, state):
        for path, text in self.texts.items():
            path.write_text(text)
        if state == "body":
            self.article.write_text(self.texts[self.article] + "\nMột câu được thêm vào.\n")
        if state == "title":
            settings = self.root / "site.toml"
            lines = self.texts[settings].splitlines()
            first = next(i for i, line in enumerate(lines) if line.startswith("title"))
            lines[first] = 'title = "Kỷ yếu có tên khác"'
            settings.write_text("\n".join(lines) + "\n")

    def command(self, out=None):
        return [self.tool, "build", "-s", self.root, "-d", out or self.out, "-j", str(self.jobs),
                "--clock", "2026-01-02T08:00:00+07:00"]

    def run(self, prefix=()):
        return subprocess.run([*prefix, *self.command()], capture_output=True, text=True)

    def build_clean(self, state, work):
        self.enter(state)
        out = work / f"clean-{state}"
        run = subprocess.run(self.command(out), capture_output=True, text=True)
        if run.returncode != 0:
            raise SystemExit(run.stderr)
        return digests(out)

    def faults_between(self, before, after):
        """Files of the published site that belong to neither state."""
        allowed = (self.clean[before], self.clean[after])
        return [path for path, digest in digests(self.out).items()
                if not path.startswith(".kyyeu-new/")
                and all(state.get(path) != digest for state in allowed)]

    def faults_at_end(self, state, tidy=True):
        """How the published site differs from a clean build, and, if `tidy`, what is left over."""
        now, wanted = digests(self.out), self.clean[state]
        faults = [path for path in now.keys() | wanted.keys() if now.get(path) != wanted.get(path)]
        if tidy and self.stage.exists():
            faults.append(str(self.stage))
        return faults
