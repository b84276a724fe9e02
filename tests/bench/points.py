"""points.py POINTS FRAMES: the same walk and windows in matplotlib; prints `matplotlib points frames median p95 (ms)`."""
import sys
import time

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402
import numpy as np  # noqa: E402

points, frames = int(sys.argv[1]), int(sys.argv[2])
walk = 5e8 + np.cumsum((np.random.default_rng(11).random(points) - 0.5) * 1e7)
figure, axes = plt.subplots(figsize=(9.0, 4.6), dpi=100)
axes.plot(np.arange(points), walk)
figure.canvas.draw()
taken = []
for frame in range(1, frames + 1):
    width = 0.15 + 0.8 * abs((frame * 0.07) % 2.0 - 1.0)
    start = (1.0 - width) * abs((frame * 0.11) % 2.0 - 1.0)
    begin = time.perf_counter()
    axes.set_xlim(start * points, (start + width) * points)
    figure.canvas.draw()
    taken.append((time.perf_counter() - begin) * 1e3)
    if sum(taken) > 6e3 and frame >= 3:
        break
taken.sort()
print("matplotlib", points, len(taken), "%.3f %.3f" % (
    taken[int(0.5 * (len(taken) - 1) + 0.5)], taken[int(0.95 * (len(taken) - 1) + 0.5)]))
