"""png_matplotlib.py SERIES FOLDER COUNT: the series as bars, COUNT times, 2400 x 1600."""
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

rows = [line.split() for line in open(sys.argv[1])]
years = [int(row[0]) for row in rows]
names = ["exports", "imports", "exports", "imports"]
for number in range(int(sys.argv[3])):
    figure, axes = plt.subplots(figsize=(24, 16), dpi=100)
    for column, name in enumerate(names):
        values = [float("nan") if row[column + 1] == "?" else float(row[column + 1]) for row in rows]
        axes.bar([year + 0.2 * column for year in years], values, 0.2, label=name)
    axes.set_title("Trade of Kazakhstan and Türkiye", fontsize=30)
    axes.legend(fontsize=20)
    axes.grid(axis="y")
    figure.savefig(f"{sys.argv[2]}/matplotlib-{number + 1}.png")
    plt.close(figure)
