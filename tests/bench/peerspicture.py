"""Draws the tables of peers.sh: peerspicture.py WINDOWS.csv FIGURES.csv PICTURE.png"""

import csv
import sys

import matplotlib
matplotlib.use("Agg")
from matplotlib import pyplot

OURS, THEIRS = "#0d6e6e", "#b9c4c9"


def bars(axes, title, rows):
    """One horizontal bar for each (name, ratio); ours stands out by colour and by its name."""
    names = [name for name, _ in rows]
    values = [value for _, value in rows]
    colours = [OURS if name.startswith("Bayan") else THEIRS for name in names]
    drawn = axes.barh(names, values, color=colours)
    axes.bar_label(drawn, labels=[f"{value:.2f} ×" for value in values], padding=4)
    axes.invert_yaxis()
    axes.set_title(title, loc="left", fontweight="bold")
    axes.set_xlim(0, max(values, default=1) * 1.15)
    axes.spines[["top", "right", "bottom"]].set_visible(False)
    axes.set_xticks([])


def main():
    windows, figures, picture = sys.argv[1:]
    with open(windows, newline="", encoding="utf-8") as file:
        programs = [row for row in csv.DictReader(file) if not row["remark"]]
    with open(figures, newline="", encoding="utf-8") as file:
        ratios = [(row[0], float(row[4])) for row in csv.reader(file) if row[4]]
    parts = [
        ("Start to window, × an empty window",
         [(row["program"], float(row["x floor"])) for row in programs]),
        ("Memory, × an empty window",
         [(row["program"], float(row["memory x floor"])) for row in programs]),
        ("Bayan ÷ the other: search, sheets",
         [("Bayan: " + what, ratio) for what, ratio in ratios
          if what.startswith(("keystroke, 10", "keystroke, 20", "handout"))]),
        ("Bayan, × with one treatment",
         [("Bayan: " + what, ratio) for what, ratio in ratios
          if "treatment" in what and not what.startswith("library packed")]),  # it should grow
    ]
    parts = [part for part in parts if part[1]]
    figure, axes = pyplot.subplots(
        len(parts), 1, figsize=(11, 0.5 + sum(0.9 + 0.36 * len(rows) for _, rows in parts)),
        gridspec_kw={"height_ratios": [1 + len(rows) for _, rows in parts]},
        constrained_layout=True, squeeze=False)
    for place, (title, rows) in zip(axes[:, 0], parts):
        bars(place, title, rows)
    figure.savefig(picture, dpi=120)


main()
