#include "core/csvtext.h"
#include "report/parity/parity.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

QByteArray csvRow(const QStringList &cells)
{
    QByteArrayList row;
    for (const QString &cell : cells)
        row << csvField(guardedText(cell));
    return row.join(',') + "\r\n";
}

} // namespace

QString findingCode(ParityFinding::Kind kind)
{
    switch (kind) {
    case ParityFinding::Kind::Number:
        return u"number"_s;
    case ParityFinding::Kind::Words:
        return u"words"_s;
    case ParityFinding::Kind::Lost:
        return u"lost"_s;
    case ParityFinding::Kind::Untranslated:
        return u"untranslated"_s;
    case ParityFinding::Kind::Fallback:
        return u"fallback"_s;
    case ParityFinding::Kind::Missing:
        return u"missing"_s;
    case ParityFinding::Kind::Raw:
        return u"raw"_s;
    }
    Q_UNREACHABLE();
}

QByteArray parityCsv(const QList<ParityPage> &pages)
{
    QByteArray table = csvRow({u"pair"_s, u"page"_s, u"row"_s, u"numbers"_s, u"sentences"_s, u"names"_s, u"findings"_s,
                               u"language"_s, u"item"_s, u"english"_s, u"shown"_s});
    for (const ParityPage &page : pages) {
        const QString pair = page.pair.toString();
        const QString code = pageCode(page.page);
        table += csvRow({pair,
                         code,
                         u"compared"_s,
                         QString::number(page.numbers),
                         QString::number(page.sentences),
                         QString::number(page.names),
                         QString::number(page.findings.size()),
                         {},
                         {},
                         {},
                         {}});
        for (const ParityFinding &finding : page.findings)
            table += csvRow({pair,
                             code,
                             findingCode(finding.kind),
                             {},
                             {},
                             {},
                             {},
                             languageCode(finding.language),
                             finding.item,
                             finding.english,
                             finding.shown});
    }
    return table;
}

QByteArray parityJson(const QList<ParityPage> &pages)
{
    QJsonArray all;
    for (const ParityPage &page : pages) {
        QJsonArray findings;
        for (const ParityFinding &finding : page.findings)
            findings.append(QJsonObject{{u"kind"_s, findingCode(finding.kind)},
                                        {u"language"_s, languageCode(finding.language)},
                                        {u"item"_s, finding.item},
                                        {u"english"_s, finding.english},
                                        {u"shown"_s, finding.shown}});
        all.append(QJsonObject{{u"pair"_s, page.pair.toString()},
                               {u"page"_s, pageCode(page.page)},
                               {u"numbers"_s, page.numbers},
                               {u"sentences"_s, page.sentences},
                               {u"names"_s, page.names},
                               {u"findings"_s, findings}});
    }
    return QJsonDocument(all).toJson();
}

} // namespace corridor
