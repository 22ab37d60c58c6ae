"""The whole job of each person at the desk, by names and roles alone.

    consult.py PROGRAM practitioner|receptionist|displays
"""

import subprocess
import sys
import unicodedata

from desk import Atspi, Lost, run


def is_arabic(words):
    return any(unicodedata.name(letter, "").startswith("ARABIC") for letter in words)


def page(desk):
    """What the patient reads now: a document, named by its title."""
    return desk.find("document frame").get_name()


def search(desk, words):
    """Types into the field; answers come while it is typed."""
    field = desk.find("text", "Search").get_editable_text_iface()
    field.set_text_contents(words)
    desk.find("list item", lambda name: "الحمل" in name or "حامل" in name)
    field.set_text_contents("")


def practitioner(desk):
    search(desk, "حامل")
    desk.press("push button", "Present")
    shown = [page(desk)]
    if not shown[0]:
        raise Lost("the patient's page has no title")
    ticked = 0
    while len(shown) < 3:
        desk.press("push button", "Next")
        desk.wait("another page", lambda: page(desk) != shown[-1])
        shown.append(page(desk))

    desk.press("push button", "Next patient language")
    desk.wait("a page in Arabic", lambda: is_arabic(page(desk)))

    while ticked < 2:
        tick = desk.wait("a tick", lambda: next(
            (node for name in ("On the sheet", "Tick for the sheet")
             for node in desk.all("push button", name)), None))
        if desk.is_on(tick):
            desk.do(tick)  # ticked to start with: taken off, to be put on again
            desk.find("push button", "Tick for the sheet")
        desk.press("push button", "Tick for the sheet")
        if not desk.is_on(desk.find("push button", "On the sheet")):
            raise Lost("the tick says it is on")
        ticked += 1
        before = page(desk)
        desk.press("push button", "Next")
        desk.wait("another page", lambda: page(desk) != before)

    desk.press("push button", "End the presentation")
    desk.gone("document frame")
    # Ends the consult; nothing was printed, so it asks.
    desk.do(desk.find("menu item", "Consult"))
    desk.press("menu item", "Next patient")
    desk.press("push button", "End the consult")
    desk.find("label", lambda words: words.startswith("Ready for the next patient"))


def receptionist(desk):
    desk.do(desk.find("list item", "Botulinum toxin"))      # 1: the treatment
    desk.press("radio button", "العربية")                   # 2: the language
    desk.press("push button", "Print sheet")                # 3: print
    desk.find("label", lambda words: "sent to everywhere" in words)
    # From the window of her own the last sheet once more, and the next patient.
    desk.do(desk.find("menu item", "View"))
    desk.press("menu item", "Reception’s window")
    desk.press("push button", "Print the last sheet again")
    desk.press("push button", "Next patient")
    desk.find("label", lambda words: words.startswith("Ready for the next patient"))


def monitors(*arguments):
    subprocess.run(["xrandr", *arguments], check=True)


def displays(desk):
    """A second display is plugged in and out while something is shown on it."""
    monitors("--setmonitor", "desk", "960/254x1080/286+0+0", "screen")
    monitors("--setmonitor", "patient", "960/254x1080/286+960+0", "none")
    desk.press("push button", "Present")
    screen = desk.find("document frame")
    desk.wait("the page on the second display",
              lambda: screen.get_extents(Atspi.CoordType.SCREEN).x >= 960)
    desk.press("push button", "Next")
    desk.wait("another page", lambda: page(desk) != "")
    shown = page(desk)
    monitors("--delmonitor", "patient")
    desk.find("label", lambda words: "display is gone" in words)
    if desk.all("document frame"):
        raise Lost("a private view that stays private")
    monitors("--setmonitor", "patient", "960/254x1080/286+960+0", "none")
    desk.wait("the page on the display again",
              lambda: desk.find("document frame").get_extents(Atspi.CoordType.SCREEN).x >= 960)
    if page(desk) != shown:
        raise Lost(f"the page “{shown}”")
    desk.press("push button", "End the presentation")
    desk.gone("document frame")


if __name__ == "__main__":
    sys.exit(run(sys.argv[1], {"practitioner": practitioner,
                               "receptionist": receptionist,
                               "displays": displays}[sys.argv[2]]))
