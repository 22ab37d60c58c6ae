"""Start and memory of window programs, measured from outside: peers.sh runs this.

peers.py TABLE.csv MEMORY.csv BAYAN FLOOR: the time from the start of a program until the
window manager has its first window, and the proportional set size of all its
processes once they have come to rest, then what that memory is. Programs take turns, so that a busy
moment falls on all; the first round, which fills the disk cache and answers a
new user, does not count.
"""

import csv
import datetime
import os
import pathlib
import platform
import select
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

from Xlib import X, display

ROUNDS = 11
PATIENCE = 60  # seconds until a program is taken to open no window
PARTS = ["own data", "program", "Qt", "other libraries", "other files"]


class Program:
    def __init__(self, name, package, command):
        self.name = name
        self.package = package  # empty: ours
        self.command = command
        self.home = tempfile.mkdtemp(prefix="peer-")
        self.starts = []  # milliseconds
        self.memory = []  # megabytes
        self.parts = {part: [] for part in PARTS}  # of it, megabytes
        self.trouble = "" if shutil.which(command[0]) else "could not be installed"

    def version(self):
        if not self.package:
            return ""
        answer = subprocess.run(
            ["dpkg-query", "--show", "--showformat=${Version}", self.package],
            capture_output=True, text=True, check=False)
        return answer.stdout


def managed_windows(screen):
    """The windows the window manager knows."""
    name = screen.display.get_atom("_NET_CLIENT_LIST")
    found = screen.root.get_full_property(name, X.AnyPropertyType)
    return set(found.value) if found else set()


class Screen:
    def __init__(self):
        self.display = display.Display()
        self.root = self.display.screen().root
        self.root.change_attributes(event_mask=X.PropertyChangeMask)

    def wait_for_window(self, before, process):
        """True once there is a window that was not there before."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and process.poll() is None:
            if managed_windows(self) - before:
                return True
            if not self.display.pending_events():
                select.select([self.display.fileno()], [], [], 0.2)
            while self.display.pending_events():
                self.display.next_event()
        return False


def processes_of(session):
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            if int((folder / "stat").read_text().rpartition(")")[2].split()[3]) == session:
                yield folder
        except (OSError, ValueError):
            continue  # it has ended meanwhile


def held(session, file):
    """Pairs of a mapping's path, empty for memory of its own, and kilobytes of it, shared
    pages by their share; of all processes of a session."""
    for folder in processes_of(session):
        try:
            lines = (folder / file).read_text().splitlines()
        except OSError:
            continue
        path = ""
        for line in lines:
            words = line.split()
            if not words[0].endswith(":"):
                path = " ".join(words[5:])
            elif words[0] == "Pss:":
                yield path, int(words[1])


def megabytes(session):
    return sum(kilobytes for _, kilobytes in held(session, "smaps_rollup")) / 1024


def part_of(path, program):
    if not path.startswith("/"):
        return "own data"  # heap, stacks and the like
    name = os.path.basename(path)
    if name == os.path.basename(program):
        return "program"
    if "/qt6/" in path or "/qt5/" in path or name.startswith(("libQt6", "libQt5")):
        return "Qt"
    return "other libraries" if ".so" in name else "other files"


def megabytes_by_part(session, program):
    parts = dict.fromkeys(PARTS, 0.0)
    for path, kilobytes in held(session, "smaps"):
        parts[part_of(path, program)] += kilobytes / 1024
    return parts


def at_rest(session):
    time.sleep(0.5)
    before, now = 0.0, megabytes(session)
    for _ in range(20):
        if abs(now - before) <= 0.05:
            break
        time.sleep(0.2)
        before, now = now, megabytes(session)
    return now


def run(program, screen):
    """Milliseconds to the window, megabytes and these by part, or None where none comes."""
    environment = {key: value for key, value in os.environ.items()
                   if key not in ("QT_ACCESSIBILITY", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON")}
    environment.update(HOME=program.home, XDG_CONFIG_HOME=program.home + "/config",
                       XDG_DATA_HOME=program.home + "/data",
                       XDG_CACHE_HOME=program.home + "/cache",
                       QTWEBENGINE_DISABLE_SANDBOX="1")
    before = managed_windows(screen)
    started = time.monotonic()
    process = subprocess.Popen(program.command, env=environment, start_new_session=True,
                               stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    try:
        if not screen.wait_for_window(before, process):
            return None
        elapsed = (time.monotonic() - started) * 1000
        memory = at_rest(process.pid)
        return elapsed, memory, megabytes_by_part(process.pid, program.command[0])
    finally:
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()
        end = time.monotonic() + 5
        while managed_windows(screen) - before and time.monotonic() < end:
            time.sleep(0.05)


def rows(programs):
    floor = programs[0]
    for program in programs:
        if program.trouble:
            yield [program.name, program.version(), "", "", "", "", program.trouble]
            continue
        start = statistics.median(program.starts)
        memory = statistics.median(program.memory)
        yield [program.name, program.version(), f"{start:.0f}",
               f"{start / statistics.median(floor.starts):.2f}", f"{memory:.1f}",
               f"{memory / statistics.median(floor.memory):.2f}", ""]


def machine():
    model = next((line.partition(":")[2].strip()
                  for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines()
                  if line.startswith("model name")), platform.machine())
    system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    return f"{len(os.sched_getaffinity(0))} cores of {model}, {system}"


def write(table, lines):
    with open(table, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(lines)
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    for line in lines:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())


def main():
    table, memory, bayan, floor = sys.argv[1:]
    programs = [
        Program("empty QMainWindow", "", [floor]),
        Program("Bayan", "", [bayan]),
        Program("Qt Assistant", "assistant-qt6", ["/usr/lib/qt6/bin/assistant"]),  # no document
        Program("KeePassXC", "keepassxc", ["keepassxc"]),
        Program("Zeal", "zeal", ["zeal"]),
        Program("GoldenDict", "goldendict", ["goldendict"]),
        Program("Kiwix", "kiwix", ["kiwix-desktop"]),
    ]
    screen = Screen()
    for turn in range(ROUNDS + 1):
        for program in programs:
            if program.trouble:
                continue
            measured = run(program, screen) or run(program, screen)  # some fail now and then
            if measured is None:
                program.trouble = "opened no window"
            elif turn:
                program.starts.append(measured[0])
                program.memory.append(measured[1])
                for part, megabytes_of_it in measured[2].items():
                    program.parts[part].append(megabytes_of_it)
        print(f"Round {turn} of {ROUNDS}", file=sys.stderr)
    for program in programs:
        shutil.rmtree(program.home, ignore_errors=True)

    heading = ["program", "version", "window, ms", "x floor", "memory, MB", "memory x floor",
               "remark"]
    if programs[0].trouble:
        sys.exit("The empty window, which the others are held against, " + programs[0].trouble)
    print(f"{datetime.date.today()}, {machine()}, medians of {ROUNDS} rounds")
    write(table, [heading] + list(rows(programs)))
    print()
    write(memory, [["memory, MB"] + PARTS] +
          [[program.name] + [f"{statistics.median(program.parts[part]):.1f}" for part in PARTS]
           for program in programs if not program.trouble])


main()
