"""What the benchmarks share: generated archives, child processes and their cost, the head of a
report, and where it is kept."""
import argparse
import datetime
import os
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CLOCK = "2026-01-01T00:00:00Z"  # after the newest article, so that all are published


def fail(text):
    sys.exit(f"{os.path.basename(sys.argv[0])}: {text}")


class Sample:
    """What one child process cost: `wall` and `cpu` in seconds, `memory` (its peak) in MiB, and
    what it printed: `out`, `err`. Ends the benchmark when the child fails."""

    def __init__(self, command, cwd=None):
        # The tool reads options from KYYEU_…: they must not reach it.
        environment = {k: v for k, v in os.environ.items() if not k.startswith("KYYEU_")}
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            start = time.monotonic()
            child = subprocess.Popen(command, stdout=out, stderr=err, env=environment, cwd=cwd)
            _, status, usage = os.wait4(child.pid, 0)
            self.wall = time.monotonic() - start
            child.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0)
            err.seek(0)
            self.out, self.err = out.read().decode(), err.read().decode()
        if child.returncode != 0:
            fail(f"{command[0]} failed with {child.returncode}\n{self.err[-2000:]}")
        self.cpu = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / 1024


def make_corpus(articles, folder, seed=1):
    """An archive of generated articles. KYYEU_CORPUS_MAKER names the maker."""
    maker = os.environ.get("KYYEU_CORPUS_MAKER",
                           os.path.join(os.path.dirname(ROOT), "shared/corpus/make-corpus"))
    if not os.access(maker, os.X_OK):
        fail("set KYYEU_CORPUS_MAKER to the corpus maker")
    return Sample([maker, "--articles", str(articles), "--units", "200", "--clusters", "16",
                   "--years", "10", "--seed", str(seed), "--out", folder, "--flavour", "kyyeu"])


def size_of(folder):
    """Number of files and their bytes."""
    files = [os.path.join(where, name) for where, _, names in os.walk(folder) for name in names]
    return len(files), sum(os.path.getsize(file) for file in files)


def arguments(doc, **defaults):
    """A parser that knows what every benchmark takes."""
    parser = argparse.ArgumentParser(description=doc,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", default=os.path.join(ROOT, "build/release/kyyeu"))
    parser.add_argument("--work")
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--date", default=datetime.date.today().isoformat())
    for name, value in defaults.items():
        parser.add_argument("--" + name.replace("_", "-"), type=type(value), default=value)
    return parser


def run(parser, measure, title):
    """Calls measure(args, folder to work in, load average at the start) for the lines of a report,
    prints them and, with --record, writes bench/results/TITLE.md."""
    args = parser.parse_args()
    args.tool = os.path.abspath(args.tool)
    if not os.access(args.tool, os.X_OK):
        fail("no tool to measure; run script/build release")
    load = os.getloadavg()[0]
    work = tempfile.mkdtemp(dir=args.work)
    try:
        text = "\n".join(measure(args, work, load)) + "\n"
    finally:
        shutil.rmtree(work)
    print(text, end="")
    if args.record:
        os.makedirs(os.path.join(ROOT, "bench/results"), exist_ok=True)
        name = os.path.basename(sys.argv[0])
        with open(os.path.join(ROOT, f"bench/results/{name}.md"), "w", encoding="utf-8") as file:
            file.write(f"# {title}\n\n{text}")


def cores():
    return len(os.sched_getaffinity(0))
