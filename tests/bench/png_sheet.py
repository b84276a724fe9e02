"""png_sheet.py SERIES FILE: a workbook whose only sheet is a chart of the series, for LibreOffice."""
import sys

import xlsxwriter

rows = [line.split() for line in open(sys.argv[1])]
book = xlsxwriter.Workbook(sys.argv[2])
sheet = book.add_chartsheet("Chart")
data = book.add_worksheet("Data")
chart = book.add_chart({"type": "column"})
for number, row in enumerate(rows):
    data.write_number(number, 0, int(row[0]))
    for column in range(1, 5):
        if row[column] != "?":
            data.write_number(number, column, float(row[column]))
for column, name in enumerate(["exports", "imports", "exports", "imports"], start=1):
    last = len(rows) - 1
    chart.add_series({"name": name, "categories": ["Data", 0, 0, last, 0], "values": ["Data", 0, column, last, column]})
chart.set_title({"name": "Trade of Kazakhstan and Türkiye"})
sheet.set_chart(chart)
sheet.set_landscape()
sheet.activate()
book.close()
