"""Start and memory of window programs, measured from outside: peers.sh runs this.

peers.py TABLE.csv BAYAN FLOOR: the time from the start of a program until the
window manager has its first window, and the proportional set size of all its
processes once they have come to rest. Programs take turns, so that a busy
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


class Program:
    def __init__(self, name, package, command):
        self.name = name
        self.package = package  # empty: ours
        self.command = command
        self.home = tempfile.mkdtemp(prefix="peer-")
        self.starts = []  # milliseconds
        self.memory = []  # megabytes
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


def megabytes(session):
    """What all processes of a session hold, shared pages by their share."""
    total = 0
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            if int((folder / "stat").read_text().rpartition(")")[2].split()[3]) != session:
                continue
            for line in (folder / "smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1])
        except (OSError, ValueError):
            continue  # it has ended meanwhile
    return total / 1024


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
    """Milliseconds to the window and megabytes, or None where none comes."""
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
        return elapsed, at_rest(process.pid)
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


def main():
    table, bayan, floor = sys.argv[1:]
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
            measured = run(program, screen)
            if measured is None:
                program.trouble = "opened no window"
            elif turn:
                program.starts.append(measured[0])
                program.memory.append(measured[1])
        print(f"Round {turn} of {ROUNDS}", file=sys.stderr)
    for program in programs:
        shutil.rmtree(program.home, ignore_errors=True)

    heading = ["program", "version", "window, ms", "x floor", "memory, MB", "memory x floor",
               "remark"]
    if programs[0].trouble:
        sys.exit("The empty window, which the others are held against, " + programs[0].trouble)
    lines = list(rows(programs))
    with open(table, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([heading] + lines)
    print(f"{datetime.date.today()}, {machine()}, medians of {ROUNDS} rounds")
    widths = [max(len(line[column]) for line in [heading] + lines)
              for column in range(len(heading))]
    for line in [heading] + lines:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())


main()
