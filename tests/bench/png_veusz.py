"""png_veusz.py SERIES FOLDER COUNT: the series as bars, COUNT times, 2400 x 1600. SERIES has `nan` for gaps."""
import sys

import veusz.embed

rows = [[float(cell) for cell in line.split()] for line in open(sys.argv[1])]
window = veusz.embed.Embedded("bench", hidden=True)
root = window.Root
root.width.val = "24in"
root.height.val = "16in"
page = root.Add("page")
graph = page.Add("graph")
for column in range(1, 5):
    window.SetData(f"series{column}", [row[column] for row in rows])
window.SetData("years", [row[0] for row in rows])
bar = graph.Add("bar")
bar.lengths.val = ["series1", "series2", "series3", "series4"]
bar.posn.val = "years"
graph.Add("key")
for number in range(int(sys.argv[3])):
    window.Export(f"{sys.argv[2]}/veusz-{number + 1}.png", dpi=100)
window.Close()
