#pragma once

#include "import/malformedtables.h"

#include <QByteArrayList>
#include <QString>

#include <optional>

/// A damaged file, and what must be said about it.
struct Malformed {
    QByteArray label;
    QByteArray file; ///< Name of the file.
    QByteArray bytes;
    QByteArray code;
    int line = 0;
    int column = 0;
    QByteArray found = {}; ///< Only checked when it is not empty.
};

/// The lines of a base as cells with their quotes, so that one of them can be damaged.
class Lines {
public:
    explicit Lines(const TableBase &base) : m_base(base)
    {
        for (const QByteArray &line : base.text.chopped(1).split('\n'))
            m_lines << cellsOf(line);
    }

    [[nodiscard]] int column(const QByteArray &head) const
    {
        const QByteArrayList &heads = m_lines.at(m_base.head - 1);
        for (int i = 0; i < heads.size(); ++i) {
            if (bare(heads.at(i)) == head)
                return i;
        }
        return -1;
    }
    [[nodiscard]] QByteArrayList &line(int number) { return m_lines[number - 1]; }
    [[nodiscard]] QByteArrayList &row() { return line(m_base.row); }
    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }
    void append(const QByteArrayList &cells) { m_lines << cells; }
    void truncate(int count) { m_lines.resize(count); }
    /// The character at which \a cell of the line \a number begins; past the last: where it would.
    [[nodiscard]] int place(int number, int cell) const
    {
        const QByteArray before = m_lines.at(number - 1).mid(0, cell).join(m_base.delimiter);
        return static_cast<int>(QString::fromUtf8(before).size()) + (cell > 0 ? 2 : 1);
    }
    [[nodiscard]] QByteArray text() const
    {
        QByteArray text;
        for (const QByteArrayList &cells : m_lines)
            text += cells.join(m_base.delimiter) + '\n';
        return text;
    }
    [[nodiscard]] static QByteArray bare(QByteArray cell)
    {
        return cell.startsWith('"') ? cell.mid(1).chopped(1) : cell;
    }

private:
    [[nodiscard]] QByteArrayList cellsOf(const QByteArray &line) const
    {
        QByteArrayList cells{QByteArray()};
        bool quoted = false;
        for (const char c : line) {
            quoted = quoted != (c == '"');
            if (c == m_base.delimiter && !quoted)
                cells << QByteArray();
            else
                cells.last() += c;
        }
        return cells;
    }

    TableBase m_base;
    QList<QByteArrayList> m_lines;
};

/// Damages one table in every way that fits it.
class TableDamage {
public:
    explicit TableDamage(const TableBase &base, bool wide) : m_base(base), m_wide(wide) {}

    [[nodiscard]] QList<Malformed> all()
    {
        bytes();
        limits();
        heads();
        numbers();
        raggedRows();
        if (!m_wide)
            keys();
        return m_all;
    }

private:
    void take(const char *label, const QByteArray &bytes, const QByteArray &code, int line, int column,
              const QByteArray &found = {})
    {
        m_all << Malformed{
            m_base.reader + " (" + m_base.file + "): " + label, m_base.file, bytes, code, line, column, found};
    }
    /// The row with \a text in the place of the cell under \a head.
    void cell(const char *label, const QByteArray &head, const QByteArray &text, const char *code,
              const QByteArray &found = {})
    {
        Lines lines(m_base);
        const int column = lines.column(head);
        if (column < 0)
            qFatal("%s has no column %s", m_base.file.constData(), head.constData());
        lines.row()[column] = text;
        take(label, lines.text(), code, m_base.row, lines.place(m_base.row, column), found);
    }

    void bytes()
    {
        Lines lines(m_base);
        // The last cell: any quote behind it would close it.
        const int end = lines.count();
        QByteArray &open = lines.line(end).last();
        open = '"' + Lines::bare(open);
        take("quote never closed", lines.text(), "unclosedQuote", end,
             lines.place(end, static_cast<int>(lines.line(end).size()) - 1));

        lines = Lines(m_base);
        const QByteArray first = Lines::bare(lines.row().at(0));
        lines.row()[0] = '"' + first + "\"x";
        take("text after a quote", lines.text(), "strayQuote", m_base.row,
             static_cast<int>(QString::fromUtf8(first).size()) + 3, "x");

        lines = Lines(m_base);
        const int column = lines.column(m_base.value);
        const int place = lines.place(m_base.row, column);
        lines.row()[column] = QByteArray("1\0", 2);
        take("NUL byte", lines.text(), "nulByte", m_base.row, place + 1);

        lines.row()[column] = "1\xFF";
        const QByteArray mark = m_base.text.startsWith("\xEF\xBB\xBF") ? "" : "\xEF\xBB\xBF";
        take("byte that UTF-8 does not know", mark + lines.text(), "badEncoding", m_base.row, place + 1, "FF");

        lines.row()[column] = "1\xC3\x28";
        take("half a character", mark + lines.text(), "badEncoding", m_base.row, place + 1);

        lines = Lines(m_base);
        take("ends in a character", mark + lines.text() + "\xD0", "badEncoding", lines.count() + 1, 1, "D0");
    }

    void limits()
    {
        Lines lines(m_base);
        lines.row()[0] = QByteArray((1 << 20) + 1, 'A');
        take("field of more than a megabyte", lines.text(), "fieldTooLong", m_base.row, 1);

        lines.row()[0] = '"' + QByteArray((1 << 20) + 1, 'A') + '"';
        take("quoted field of more than a megabyte", lines.text(), "fieldTooLong", m_base.row, 1);

        lines = Lines(m_base);
        while (lines.row().size() < 4100)
            lines.row() << "x";
        take("4100 columns", lines.text(), "tooManyColumns", m_base.row, lines.place(m_base.row, 4096));
    }

    void heads()
    {
        Lines lines(m_base);
        if (!m_base.needed.isEmpty()) {
            lines.line(m_base.head)[lines.column(m_base.needed)] = "zzz";
            take("key column missing", lines.text(), "missingColumn", m_base.head, 0, m_base.neededFound);

            lines = Lines(m_base);
            const int column = lines.column(m_base.needed);
            for (int number = m_base.head; number <= lines.count(); ++number)
                lines.line(number) << lines.line(number).at(column);
            take("key column twice", lines.text(), "duplicateColumn", m_base.head,
                 lines.place(m_base.head, static_cast<int>(lines.line(m_base.head).size()) - 1));
        }
        lines = Lines(m_base);
        lines.truncate(m_base.head);
        take("heads only", lines.text(), m_base.bare, m_base.bareLine, 0);
    }

    void numbers()
    {
        struct Bad {
            const char *label;
            const char *text;
        };
        // One letter behind a number may be a flag of the publisher: `1e` is an estimate in some formats.
        for (const Bad &bad : {Bad{"infinite", "inf"}, Bad{"hexadecimal", "0x1F"}, Bad{"underscore", "1_000"},
                               Bad{"letters", "twelve"}, Bad{"number and letters", "12kg"}, Bad{"two points", "1.2.3"},
                               Bad{"two signs", "--5"}, Bad{"digits of another script", "١٢"}})
            cell(bad.label, m_base.value, bad.text, "badNumber", bad.text);
        cell("too large", m_base.value, "1e999", "numberTooLarge", "1e999");
        cell("too large and negative", m_base.value, "-9e400", "numberTooLarge", "-9e400");
    }

    void raggedRows()
    {
        Lines lines(m_base);
        const int width = static_cast<int>(lines.row().size());
        lines.row() << "1"
                    << "2";
        take("more cells than heads", lines.text(), "raggedRow", m_base.row, lines.place(m_base.row, width));

        lines = Lines(m_base);
        const int value = lines.column(m_base.value);
        lines.row() = lines.row().mid(0, value);
        take("fewer cells than heads", lines.text(), "raggedRow", m_base.row, lines.place(m_base.row, value - 1));

        lines = Lines(m_base);
        const int last = lines.count();
        lines.line(last) = lines.line(last).mid(0, value);
        take("ends in a row", lines.text().chopped(1), "raggedRow", last, lines.place(last, value - 1));
    }

    void keys()
    {
        for (const char *text : {"2025-Q5", "2025-13", "2023-02-29", "0000", "soon"})
            cell((QByteArray("period ") + text).constData(), m_base.period, text, "badPeriod", text);
        cell("no period", m_base.period, "", "missingValue");
        if (!m_base.key.isEmpty())
            cell("no key", m_base.key, "", "missingValue");
        if (!m_base.flow.isEmpty()) {
            cell("unknown flow", m_base.flow, "Teleport", "unknownFlow", "Teleport");
            cell("no flow", m_base.flow, "", "missingValue");
        }
        Lines lines(m_base);
        QByteArrayList again = lines.row();
        again[lines.column(m_base.value)] = "99.5";
        lines.append(again);
        const int last = lines.count();
        take("key twice, two values", lines.text(), "duplicateKey", last,
             lines.place(last, lines.column(m_base.value)));
    }

    TableBase m_base;
    bool m_wide;
    QList<Malformed> m_all;
};
