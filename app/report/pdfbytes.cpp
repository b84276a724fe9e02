#include "report/pdfbytes.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

const QDate kUnknownDay(1970, 1, 1);

/// Writes \a text over what stands between \a from and \a until, with spaces up to its end.
void overwrite(QByteArray *bytes, qsizetype from, qsizetype until, const QByteArray &text)
{
    bytes->replace(from, until - from, text.leftJustified(until - from, ' ', true));
}

void fixDate(QByteArray *pdf, const QDate &date)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype at = pdf->lastIndexOf(key);
    const qsizetype close = at < 0 ? -1 : pdf->indexOf(')', at);
    if (close < 0)
        return;
    const QDate day = date.isValid() ? date : kUnknownDay;
    overwrite(pdf, at, close + 1, key + day.toString(u"yyyyMMdd"_s).toLatin1() + "000000Z)");
}

/// `/ID [ <hex> <hex> ]` of the trailer.
void fixIdentifier(QByteArray *pdf)
{
    const qsizetype trailer = pdf->lastIndexOf("trailer");
    const qsizetype at = trailer < 0 ? -1 : pdf->indexOf("/ID", trailer);
    if (at < 0)
        return;
    QList<std::pair<qsizetype, qsizetype>> places;
    const qsizetype close = pdf->indexOf(']', at);
    for (qsizetype open = pdf->indexOf('<', at); open >= 0 && open < close; open = pdf->indexOf('<', open + 1)) {
        const qsizetype end = pdf->indexOf('>', open);
        if (end < 0)
            return;
        places.append({open + 1, end});
    }
    for (const auto &[from, until] : places)
        pdf->replace(from, until - from, QByteArray(until - from, '0'));
    const QByteArray hash = QCryptographicHash::hash(*pdf, QCryptographicHash::Sha256).toHex();
    for (const auto &[from, until] : places)
        pdf->replace(from, until - from, hash.left(until - from).leftJustified(until - from, '0'));
}

/// A text as PDF keeps it: UTF-16 with its mark, in hexadecimal.
QByteArray pdfText(const QString &text)
{
    QByteArray bytes("\xfe\xff");
    for (const QChar unit : text) {
        bytes.append(static_cast<char>(unit.unicode() >> 8));
        bytes.append(static_cast<char>(unit.unicode() & 0xff));
    }
    return '<' + bytes.toHex() + '>';
}

QByteArray reference(int object) { return QByteArray::number(object) + " 0 R"; }

/// What the end of a file says, and its objects.
class PdfObjects {
public:
    explicit PdfObjects(const QByteArray &pdf) : m_pdf(pdf)
    {
        const qsizetype trailer = pdf.lastIndexOf("trailer");
        const qsizetype start = pdf.lastIndexOf("startxref");
        if (trailer < 0 || start < trailer)
            return;
        m_trailer = pdf.mid(trailer, start - trailer);
        m_table = pdf.mid(start + 9, 24).simplified().split(' ').value(0).toLongLong();
        m_size = number(m_trailer, "/Size ");
        m_root = number(m_trailer, "/Root ");
        readTable();
    }

    [[nodiscard]] bool isValid() const { return m_size > 0 && m_offsets.contains(m_root); }
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] int root() const { return m_root; }
    [[nodiscard]] qint64 table() const { return m_table; }
    [[nodiscard]] QByteArray trailer() const { return m_trailer; }

    /// What stands between `N 0 obj` and `endobj`.
    [[nodiscard]] QByteArray body(int object) const
    {
        const auto found = m_offsets.find(object);
        if (found == m_offsets.end())
            return {};
        const qsizetype begin = m_pdf.indexOf("obj", found->second) + 3;
        const qsizetype end = m_pdf.indexOf("endobj", begin);
        return end < 0 ? QByteArray() : m_pdf.mid(begin, end - begin).trimmed();
    }

    [[nodiscard]] QList<int> pages() const
    {
        const QByteArray tree = body(number(body(m_root), "/Pages "));
        const qsizetype open = tree.indexOf("/Kids");
        const QByteArray kids = tree.mid(open, tree.indexOf(']', open) - open);
        QList<int> pages;
        static const QRegularExpression pattern(u"(\\d+) 0 R"_s);
        for (auto each = pattern.globalMatch(QString::fromLatin1(kids)); each.hasNext();)
            pages << each.next().captured(1).toInt();
        return pages;
    }

    /// The number behind \a key in \a text, 0 when there is none.
    [[nodiscard]] static int number(const QByteArray &text, const QByteArray &key)
    {
        const qsizetype at = text.indexOf(key);
        return at < 0 ? 0 : text.mid(at + key.size(), 12).simplified().split(' ').value(0).toInt();
    }

private:
    /// `xref`, `0 N`, then a line of twenty bytes an object.
    void readTable()
    {
        if (m_table <= 0 || m_pdf.mid(m_table, 4) != "xref")
            return;
        qsizetype at = m_pdf.indexOf('\n', m_table) + 1;
        at = m_pdf.indexOf('\n', at) + 1;
        for (int object = 0; object < m_size; ++object, at += 20) {
            if (m_pdf.mid(at + 17, 1) == "n")
                m_offsets.emplace(object, m_pdf.mid(at, 10).toLongLong());
        }
    }

    const QByteArray &m_pdf;
    QByteArray m_trailer;
    qint64 m_table = 0;
    int m_size = 0;
    int m_root = 0;
    std::map<int, qint64> m_offsets;
};

/// An update of a file: objects behind its end, with a table of their own that refers to the one before.
class PdfUpdate {
public:
    PdfUpdate(const QByteArray &pdf, const PdfObjects &objects) : m_bytes(pdf), m_objects(objects)
    {
        if (!m_bytes.endsWith('\n'))
            m_bytes += '\n';
    }

    void add(int object, const QByteArray &body)
    {
        m_offsets[object] = m_bytes.size();
        m_bytes += QByteArray::number(object) + " 0 obj\n" + body + "\nendobj\n";
    }

    [[nodiscard]] QByteArray finished()
    {
        const qsizetype table = m_bytes.size();
        m_bytes += "xref\n";
        int size = m_objects.size();
        for (const auto &[object, offset] : m_offsets) {
            m_bytes += QByteArray::number(object) + " 1\n" + QByteArray::number(offset).rightJustified(10, '0') +
                       " 00000 n \n";
            size = std::max(size, object + 1);
        }
        QByteArray trailer = m_objects.trailer().trimmed();
        trailer.replace("/Size " + QByteArray::number(m_objects.size()), "/Size " + QByteArray::number(size));
        trailer.insert(trailer.lastIndexOf(">>"), "/Prev " + QByteArray::number(m_objects.table()) + '\n');
        return m_bytes + trailer + "\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    }

private:
    QByteArray m_bytes;
    const PdfObjects &m_objects;
    std::map<int, qsizetype> m_offsets;
};

} // namespace

QByteArray fixedPdf(QByteArray pdf, const QDate &date)
{
    fixDate(&pdf, date);
    fixIdentifier(&pdf);
    return pdf;
}

QByteArray withBookmarks(const QByteArray &pdf, const QList<PdfBookmark> &bookmarks, const QString &language)
{
    const PdfObjects objects(pdf);
    if (!objects.isValid())
        return pdf;
    const QList<int> pages = objects.pages();
    QList<PdfBookmark> entries = bookmarks;
    entries.removeIf([&pages](const PdfBookmark &each) { return each.page < 0 || each.page >= pages.size(); });
    PdfUpdate update(pdf, objects);
    const int outline = objects.size();
    const int first = outline + 1;
    const int last = outline + static_cast<int>(entries.size());

    QByteArray catalog = objects.body(objects.root());
    QByteArray added = "/Lang (" + language.toLatin1() + ")\n";
    if (!entries.isEmpty())
        added += "/Outlines " + reference(outline) + "\n/PageMode /UseOutlines\n";
    catalog.insert(catalog.lastIndexOf(">>"), added);
    update.add(objects.root(), catalog);
    if (entries.isEmpty())
        return update.finished();

    update.add(outline, "<<\n/Type /Outlines\n/First " + reference(first) + "\n/Last " + reference(last) + "\n/Count " +
                            QByteArray::number(entries.size()) + "\n>>");
    for (int i = 0; i < entries.size(); ++i) {
        const PdfBookmark &entry = entries.at(i);
        QByteArray body = "<<\n/Title " + pdfText(entry.title) + "\n/Parent " + reference(outline) + "\n/Dest [" +
                          reference(pages.at(entry.page)) + " /Fit]\n";
        if (i > 0)
            body += "/Prev " + reference(first + i - 1) + '\n';
        if (first + i < last)
            body += "/Next " + reference(first + i + 1) + '\n';
        update.add(first + i, body + ">>");
    }
    return update.finished();
}

} // namespace corridor
