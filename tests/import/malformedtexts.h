#pragma once

#include "import/malformed.h"

/// A small valid JSON or XML file of one format.
struct TextBase {
    QByteArray reader;
    QByteArray file;
    QByteArray text;
    QByteArray value;  ///< A figure as it stands there …
    QByteArray period; ///< … and its period; empty: it is not written there.
    QByteArray member; ///< What the figures cannot be found without.
    QByteArray record; ///< Before this text …
    QByteArray again;  ///< … the same figure can stand with another value.
};

inline QList<TextBase> jsonTexts()
{
    return {
        {"comtrade-json", "comtrade.json",
         "{\"count\":1,\"data\":[\n"
         "{\"typeCode\":\"C\",\"freqCode\":\"A\",\"period\":\"2024\",\"reporterCode\":398,\"reporterISO\":\"KAZ\","
         "\"flowCode\":\"X\",\"partnerCode\":792,\"partnerISO\":\"TUR\",\"partner2Code\":0,"
         "\"classificationCode\":\"H6\",\"cmdCode\":\"TOTAL\",\"customsCode\":\"C00\",\"motCode\":0,"
         "\"primaryValue\":1500.5}],\"error\":\"\"}\n",
         "1500.5", "\"2024\"", "primaryValue", "{\"typeCode\"",
         "{\"typeCode\":\"C\",\"freqCode\":\"A\",\"period\":\"2024\",\"reporterCode\":398,\"reporterISO\":\"KAZ\","
         "\"flowCode\":\"X\",\"partnerCode\":792,\"partnerISO\":\"TUR\",\"partner2Code\":0,\"classificationCode\":"
         "\"H6\",\"cmdCode\":\"TOTAL\",\"customsCode\":\"C00\",\"motCode\":0,\"primaryValue\":7},"},
        {"worldbank-json", "wb.json",
         "[{\"page\":1,\"pages\":1,\"per_page\":\"50\",\"total\":1,\"lastupdated\":\"2026-01-15\"},[\n"
         "{\"indicator\":{\"id\":\"XX.MADE\",\"value\":\"Made "
         "up\"},\"country\":{\"id\":\"KZ\",\"value\":\"Kazakhstan\"},"
         "\"countryiso3code\":\"KAZ\",\"date\":\"2024\",\"value\":1500.5,\"unit\":\"\",\"decimal\":1}]]\n",
         "1500.5", "\"2024\"", "countryiso3code", "{\"indicator\"",
         "{\"indicator\":{\"id\":\"XX.MADE\",\"value\":\"Made "
         "up\"},\"country\":{\"id\":\"KZ\",\"value\":\"Kazakhstan\"},\"countryiso3code\":\"KAZ\",\"date\":\"2024\","
         "\"value\":7,\"unit\":\"\",\"decimal\":1},"},
        {"json-stat", "stat.json",
         "{\"version\":\"2.0\",\"class\":\"dataset\",\"label\":\"Made "
         "up\",\"id\":[\"country\",\"year\"],\"size\":[1,2],\n"
         "\"role\":{\"time\":[\"year\"],\"geo\":[\"country\"]},\n"
         "\"dimension\":{\"country\":{\"category\":{\"index\":{\"KZ\":0}}},"
         "\"year\":{\"category\":{\"index\":[\"2024\",\"2025\"]}}},\n\"value\":[1500.5,3],\"source\":{\"a\":1}}\n",
         "1500.5", "", "dimension", "\"source\"", "\"value\":[7,8],"},
        {"sdmx-json", "sdmx.json",
         "{\"header\":{\"id\":\"T\",\"prepared\":\"2026-02-01T00:00:00Z\"},\n"
         "\"dataSets\":[{\"action\":\"Information\",\"series\":{\"0\":{\"observations\":{\"0\":[1500.5]}}}}],\n"
         "\"structure\":{\"dimensions\":{\"series\":[{\"id\":\"REF_AREA\",\"values\":[{\"id\":\"KAZ\"}]}],\n"
         "\"observation\":[{\"id\":\"TIME_PERIOD\",\"values\":[{\"id\":\"2025-Q1\"}]}]}}}\n",
         "1500.5", "", "dataSets", "\"0\":[1500.5]", "\"0\":[7],"},
    };
}

inline QList<TextBase> xmlTexts()
{
    return {
        {"sdmx-ml", "specific.xml",
         "<?xml version=\"1.0\"?>\n<m:StructureSpecificData "
         "xmlns:m=\"http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message\">\n"
         "<m:Header><m:ID>T</m:ID><m:Structure structureID=\"A\" dimensionAtObservation=\"TIME_PERIOD\"/></m:Header>\n"
         "<m:DataSet><Series FREQ=\"A\" REF_AREA=\"KAZ\" UNIT=\"USD\">\n"
         "<Obs TIME_PERIOD=\"2025\" OBS_VALUE=\"1500.5\"/></Series>\n</m:DataSet></m:StructureSpecificData>\n",
         "\"1500.5\"", "\"2025\"", "OBS_VALUE", "<Obs", "<Obs TIME_PERIOD=\"2025\" OBS_VALUE=\"7\"/>"},
        {"sdmx-ml", "generic.xml",
         "<?xml version=\"1.0\"?>\n<m:GenericData "
         "xmlns:m=\"http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message\" "
         "xmlns:g=\"http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic\">\n"
         "<m:Header><m:ID>T</m:ID><m:Structure structureID=\"S\" dimensionAtObservation=\"TIME_PERIOD\"/></m:Header>\n"
         "<m:DataSet><g:Series><g:SeriesKey><g:Value id=\"REF_AREA\" value=\"KAZ\"/></g:SeriesKey>\n"
         "<g:Obs><g:ObsDimension value=\"2025\"/><g:ObsValue value=\"1500.5\"/></g:Obs></g:Series>\n"
         "</m:DataSet></m:GenericData>\n",
         "\"1500.5\"", "\"2025\"", "ObsValue", "<g:Obs>",
         "<g:Obs><g:ObsDimension value=\"2025\"/><g:ObsValue value=\"7\"/></g:Obs>"},
    };
}

/// Damages a JSON or XML text in every way that fits it. The mark `¦` stands where the trouble is.
class TextDamage {
public:
    explicit TextDamage(TextBase base) : m_base(std::move(base)) {}

    [[nodiscard]] QList<Malformed> json()
    {
        syntax();
        strings();
        jsonLimits();
        ends();
        figure("letters for a figure", "\"twelve\"", "badNumber");
        period("\"2025-13\"");
        period("\"soon\"");
        return m_all;
    }

    [[nodiscard]] QList<Malformed> xml()
    {
        elements();
        xmlLimits();
        ends();
        for (const char *bad : {"\"twelve\"", "\"0x1F\"", "\"1_000\"", "\"inf\"", "\"1.2.3\""})
            figure((QByteArray("figure ") + bad).constData(), bad, "badNumber");
        figure("figure too large", "\"1e999\"", "numberTooLarge");
        for (const char *bad : {"\"2025-Q5\"", "\"2025-13\"", "\"2023-02-29\"", "\"soon\""})
            period(bad);
        return m_all;
    }

private:
    /// Takes \a marked, whose mark is the place of the trouble.
    void take(const QByteArray &label, QByteArray marked, const char *code)
    {
        static const QByteArray mark = "¦";
        const qsizetype at = marked.indexOf(mark);
        if (at < 0)
            qFatal("no mark in %s", label.constData());
        const QByteArray before = marked.left(at);
        const QByteArray line = before.mid(before.lastIndexOf('\n') + 1);
        marked.remove(at, mark.size());
        m_all << Malformed{m_base.reader + " (" + m_base.file + "): " + label,
                           m_base.file,
                           marked,
                           code,
                           static_cast<int>(before.count('\n')) + 1,
                           static_cast<int>(QString::fromUtf8(line).size()) + 1};
    }
    /// \a added behind the last member of the last object.
    [[nodiscard]] QByteArray inObject(const QByteArray &added) const
    {
        QByteArray text = m_base.text;
        return text.insert(text.lastIndexOf('}'), added);
    }
    /// \a added before the last end tag.
    [[nodiscard]] QByteArray inRoot(const QByteArray &added) const
    {
        QByteArray text = m_base.text;
        return text.insert(text.lastIndexOf("</"), added);
    }
    /// The value of an attribute begins behind its quote, a JSON string with it.
    [[nodiscard]] QByteArray marked(const QByteArray &text) const
    {
        return m_base.reader == "sdmx-ml" ? "\"¦" + text.mid(1) : "¦" + text;
    }
    void figure(const char *label, const QByteArray &text, const char *code)
    {
        take(label, QByteArray(m_base.text).replace(m_base.value, marked(text)), code);
    }
    void period(const QByteArray &text)
    {
        if (!m_base.period.isEmpty())
            take("period " + text, QByteArray(m_base.text).replace(m_base.period, marked(text)), "badPeriod");
    }

    void syntax()
    {
        take("unknown word", inObject(",\"z\":¦nul"), "badSyntax");
        take("word in capitals", inObject(",\"z\":¦True"), "badSyntax");
        take("number with a zero before", inObject(",\"z\":¦01"), "badSyntax");
        take("number with a plus", inObject(",\"z\":¦+1"), "badSyntax");
        take("number that ends in a point", inObject(",\"z\":¦1."), "badSyntax");
        take("number that begins with a point", inObject(",\"z\":¦.5"), "badSyntax");
        take("infinite number", inObject(",\"z\":¦-Infinity"), "badSyntax");
        take("single quotes", inObject(",\"z\":¦'a'"), "badSyntax");
        take("key without quotes", inObject(",¦z:1"), "badSyntax");
        take("no colon", inObject(",\"z\" ¦1"), "badSyntax");
        take("no comma", inObject(",\"z\":1 ¦\"y\":2"), "badSyntax");
        take("two commas", inObject(",¦,\"z\":1"), "badSyntax");
        take("comma before the end of an object", inObject(",\"z\":{\"a\":1,¦}"), "badSyntax");
        take("comma before the end of an array", inObject(",\"z\":[1,¦]"), "badSyntax");
        take("wrong bracket", inObject(",\"z\":[1¦}"), "badSyntax");
        take("comment", inObject("¦/* x */"), "badSyntax");
        take("text after the end", m_base.text + "¦x\n", "badSyntax");
    }

    void strings()
    {
        take("unknown escape", inObject(",\"z\":\"a\\¦x\""), "badSyntax");
        take("half of a pair", inObject(",\"z\":¦\"\\ud800\""), "badSyntax");
        take("escape with letters", inObject(",\"z\":\"\\u00¦zz\""), "badSyntax");
        take("line break in a string", inObject(",\"z\":\"a¦\nb\""), "badSyntax");
        take("NUL", inObject(QByteArray(",\"z\":\"a¦\0b\"", 12)), "nulByte");
        take("byte that UTF-8 does not know", "\xEF\xBB\xBF" + inObject(",\"z\":\"a¦\xFF\""), "badEncoding");
        m_all.last().column -= m_all.last().line == 1 ? 1 : 0; // The mark at the front is no character.
    }

    void jsonLimits()
    {
        take("string of more than a megabyte", inObject(",\"z\":¦\"" + QByteArray((1 << 20) + 1, 'a') + '"'),
             "fieldTooLong");
        int depth = 0;
        for (const char c : m_base.text.left(m_base.text.lastIndexOf('}')))
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        take("too deep", inObject(",\"z\":" + QByteArray(64 - depth, '[') + "¦" + QByteArray(500, '[')), "tooDeep");
    }

    void ends()
    {
        const qsizetype value = m_base.text.indexOf(m_base.value);
        cutAt("ends in a figure", value + 3);
        cutAt("ends before a figure", value);
        cutAt("ends early", m_base.text.size() - 2);
    }

    /// The place is the end of a JSON text, and the tag of XML that does not end.
    void cutAt(const char *label, qsizetype size)
    {
        QByteArray text = m_base.text.left(size);
        text.insert(m_base.reader == "sdmx-ml" ? text.lastIndexOf('<') : size, "¦");
        take(label, text, "truncated");
    }

    void elements()
    {
        take("wrong end tag", inRoot("<a></¦b>"), "badSyntax");
        take("no quotes", inRoot("<a b=¦c/>"), "badSyntax");
        take("unknown entity", inRoot("<a>¦&nbsp;</a>"), "badSyntax");
        take("attribute twice", inRoot("<a b=\"1\" ¦b=\"2\"/>"), "badSyntax");
        take("less-than in an attribute", inRoot("<a b=\"¦<\"/>"), "badSyntax");
        take("bare ampersand", inRoot("<a>x &¦ y</a>"), "badSyntax");
        take("text after the end", m_base.text + "¦x\n", "badSyntax");
        take("second root", m_base.text + "¦<a/>\n", "badSyntax");
        take("NUL", inRoot(QByteArray("<a>x¦\0</a>", 11)), "nulByte");
        take("byte that UTF-8 does not know", "\xEF\xBB\xBF" + inRoot("<a>¦\xFF</a>"), "badEncoding");
        QByteArray text = m_base.text;
        const char *doctype = "¦<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>\n";
        take("document type", text.insert(text.indexOf('\n') + 1, doctype), "doctype");
        text = m_base.text;
        take("document type from elsewhere",
             text.insert(text.indexOf('\n') + 1, "¦<!DOCTYPE x SYSTEM \"file:///etc/passwd\">\n"), "doctype");
    }

    void xmlLimits()
    {
        QByteArray deep;
        for (int i = 0; i < 63; ++i)
            deep += "<a>";
        take("too deep", inRoot(deep + "¦<a><a><a>"), "tooDeep");
        take("attribute of more than a megabyte", inRoot("<a b=\"¦" + QByteArray((1 << 20) + 1, 'a') + "\"/>"),
             "fieldTooLong");
    }

    TextBase m_base;
    QList<Malformed> m_all;
};

/// Files that are no tables at all, or not what their name says.
inline QList<Malformed> otherFiles()
{
    using namespace std::string_literals;
    const auto bytes = [](const std::string &text) { return QByteArray::fromStdString(text); };
    return {
        {"empty file", "empty.csv", "", "empty", 0, 0},
        {"blanks only", "blank.csv", " \r\n \n\t\n", "empty", 0, 0},
        {"byte order mark only", "mark.csv", "\xEF\xBB\xBF", "empty", 0, 0},
        {"pointer of Git LFS", "lfs.csv", "version https://git-lfs.github.com/spec/v1\noid sha256:4665\nsize 12345\n",
         "lfsPointer", 1, 1},
        {"error page", "data.csv",
         "<!DOCTYPE html><html><head><title>404</title></head><body><h1>Not Found</h1></body></html>\n", "notData", 0,
         0},
        {"cut zip", "cut.zip", bytes("PK\x03\x04\x14\0\0\0\x08\0\0\0\0\0\0\0\0\0"s), "badArchive", 0, 0},
        {"zip without members", "none.zip", bytes("PK\x05\x06"s + std::string(18, '\0')), "empty", 0, 0},
        {"cut gzip", "cut.csv.gz", bytes("\x1F\x8B\x08\0\0\0\0\0\0\x03KT"s), "badArchive", 0, 0},
        {"no xz after its magic", "bad.csv.xz", bytes("\xFD"s + "7zXZ\0\0\4garbage garbage garbage"s), "badArchive", 0,
         0},
        {"no zstd after its magic", "bad.csv.zst", bytes("\x28\xB5\x2F\xFDgarbage garbage"s), "badArchive", 0, 0},
        {"cut old workbook", "cut.xls", bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(600, '\0')),
         "badArchive", 0, 0},
        {"random bytes", "random.csv", bytes("\x81\x8D\x8F\x90\x9D\x81\x8D\n\x81,\x8F\n"s), "badEncoding", 1, 1},
        {"half of UTF-16", "half.csv",
         bytes("\xFF\xFE"
               "a\0,\0b\0\n\0"
               "1"s),
         "badEncoding", 2, 1},
        {"lone surrogate", "pair.csv",
         bytes("\xFF\xFE"
               "a\0,\0\x00\xD8"
               "b\0\n\0"s),
         "badEncoding", 1, 3},
        {"prose", "letter.txt", "Dear colleague,\nplease find the figures below.\nBest wishes\n", "unrecognised", 0, 0},
    };
}

/// All malformed files, each with its own name.
inline QList<Malformed> malformedFiles()
{
    QList<Malformed> all = otherFiles();
    for (const TableBase &base : longTables())
        all << TableDamage(base, false).all();
    for (const TableBase &base : wideTables())
        all << TableDamage(base, true).all();
    for (const TextBase &base : jsonTexts())
        all << TextDamage(base).json();
    for (const TextBase &base : xmlTexts())
        all << TextDamage(base).xml();
    return all;
}
