"""The program as a screen reader finds it: by roles and names on the bus."""

import os
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds; a busy machine is slow


class Lost(Exception):
    """Something a person would look for is not there."""


def walk(node, depth=0):
    yield node
    if depth > 40:
        return
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield from walk(child, depth + 1)


def role_of(node):
    """By the name that every version of the bus gave it at first."""
    name = node.get_role_name()
    return {"button": "push button"}.get(name, name)


def is_seen(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


class Desk:
    def __init__(self, program, *arguments):
        self._folder = tempfile.TemporaryDirectory()
        environment = dict(os.environ, XDG_CONFIG_HOME=self._folder.name)
        self.process = subprocess.Popen([program, *arguments], env=environment)
        self.app = self.wait("the program on the bus", self._application)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(20)
        self._folder.cleanup()

    def _application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(i)
            if app is not None and app.get_process_id() == self.process.pid:
                return app
        return None

    def wait(self, what, look):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise Lost(f"the program ended with {self.process.returncode} before {what}")
            try:
                found = look()
            except GLib.Error:
                found = None  # it changed while it was read
            if found:
                return found
            time.sleep(0.1)
        raise Lost(f"no {what}")

    def all(self, role, name=None, seen=True):
        found = []
        for node in walk(self.app):
            if role_of(node) != role or (seen and not is_seen(node)):
                continue
            if name is None or node.get_name() == name or (
                    callable(name) and name(node.get_name())):
                found.append(node)
        return found

    def find(self, role, name=None):
        return self.wait(f"{role} “{name}”", lambda: next(iter(self.all(role, name)), None))

    def gone(self, role, name=None):
        self.wait(f"end of {role} “{name}”", lambda: not self.all(role, name))

    def press(self, role, name):
        """Does the first thing the control offers."""
        self.do(self.find(role, name))

    @staticmethod
    def do(node):
        try:
            node.do_action(0)
        except GLib.Error:
            pass  # a window that waits for an answer keeps the call waiting

    def is_on(self, node):
        return node.get_state_set().contains(Atspi.StateType.CHECKED)


def tree(node, depth=0):
    """For a person who wonders what the test saw."""
    lines = []
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is None or not is_seen(child):
            continue
        lines.append("  " * depth + f"{role_of(child)}: {child.get_name()[:70]}")
        lines += tree(child, depth + 1)
    return lines


def run(program, job):
    try:
        with Desk(program, "--interface-language", "en") as desk:
            try:
                job(desk)
            except Lost:
                print("\n".join(tree(desk.app)), file=sys.stderr)
                raise
    except Lost as lost:
        print(f"{job.__name__}: {lost}", file=sys.stderr)
        return 1
    print(f"{job.__name__}: done")
    return 0
