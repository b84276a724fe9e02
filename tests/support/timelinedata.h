#pragma once

#include "analysis/timelinespec.h"
#include "charts/theme.h"
#include "i18n/formatter.h"
#include "i18n/labeltable.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <memory>
#include <optional>
#include <random>

/// The bundled events, or as many made ones where they are not there; and what it takes to draw them.
namespace timelinedata {

/// Rows of a CSV text with quoted cells; enough for the bundled files.
inline QList<QStringList> csvRows(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    QStringList row{QString()};
    bool quoted = false;
    for (const QChar c : QString::fromUtf8(file.readAll())) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            row.append(QString());
        } else if (c == u'\n' && !quoted) {
            rows.append(row);
            row = {QString()};
        } else if (c != u'\r') {
            row.last() += c;
        }
    }
    return rows;
}

inline void addLabels(corridor::LabelTable &table, const QString &kind, const QList<QStringList> &rows)
{
    for (qsizetype i = 1; i < rows.size(); ++i) {
        for (qsizetype language = 0; language < 4 && rows.at(i).size() >= 6; ++language)
            table.add(kind, rows.at(i).at(0), corridor::kLanguages[size_t(language)], rows.at(i).at(1),
                      rows.at(i).at(2 + language));
    }
}

struct Data {
    corridor::TimelineSpec spec;
    std::shared_ptr<corridor::LabelTable> labels = std::make_shared<corridor::LabelTable>();

    [[nodiscard]] corridor::Formatter formatter(corridor::Language language) const { return {language, labels}; }
};

inline void addLanes(corridor::TimelineSpec &spec)
{
    for (const corridor::TimelineEvent &event : std::as_const(spec.events)) {
        const bool known = std::any_of(spec.lanes.cbegin(), spec.lanes.cend(), [&](const corridor::TimelineLane &lane) {
            return lane.category == event.category;
        });
        if (!known)
            spec.lanes.append({event.category, corridor::Text::label(QStringLiteral("category"), event.category)});
    }
    std::stable_sort(spec.events.begin(), spec.events.end(),
                     [](const corridor::TimelineEvent &one, const corridor::TimelineEvent &other) {
                         return one.date.first < other.date.first;
                     });
    spec.first = QDate(1990, 1, 1);
    spec.last = QDate(2026, 12, 31);
}

/// \a count events with titles as long as real ones, always the same for one \a seed.
inline Data made(int count, unsigned seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&](int most) { return int(random() % unsigned(most)); };
    const QStringList words{
        QStringLiteral("Соглашение"),  QStringLiteral("стратегического"), QStringLiteral("visit"),
        QStringLiteral("Karma"),       QStringLiteral("ынтымақтастық"),   QStringLiteral("forum"),
        QStringLiteral("университет"), QStringLiteral("Middle"),          QStringLiteral("Corridor")};
    Data data;
    for (int i = 0; i < count; ++i) {
        corridor::TimelineEvent event;
        event.code = QStringLiteral("event%1").arg(i);
        event.date.precision = upTo(5) == 0   ? corridor::DatePrecision::Year
                               : upTo(4) == 0 ? corridor::DatePrecision::Month
                                              : corridor::DatePrecision::Day;
        const bool day = event.date.precision == corridor::DatePrecision::Day;
        const bool month = event.date.precision != corridor::DatePrecision::Year;
        event.date.first = QDate(1990 + upTo(37), month ? 1 + upTo(12) : 1, day ? 1 + upTo(28) : 1);
        event.category = QStringLiteral("category%1").arg(upTo(10));
        event.importance = 1 + upTo(3);
        QStringList title;
        for (int word = 0; word < 2 + upTo(4); ++word)
            title.append(words.at(upTo(int(words.size()))));
        event.title = corridor::Text::verbatim(title.join(u' '));
        event.description = corridor::Text::verbatim(QStringLiteral("What happened, in a sentence."));
        event.source = corridor::Text::verbatim(QStringLiteral("A publisher"));
        data.spec.events.append(event);
    }
    addLanes(data.spec);
    for (const corridor::TimelineLane &lane : std::as_const(data.spec.lanes)) {
        for (const corridor::Language language : corridor::kLanguages)
            data.labels->add(QStringLiteral("category"), lane.category, language, QStringLiteral("name"),
                             QStringLiteral("Мәдениет және ties ") + lane.category.right(1));
    }
    return data;
}

inline Data bundled(const QString &folder)
{
    const QList<QStringList> rows = csvRows(folder + QStringLiteral("/events.csv"));
    const QList<QStringList> names = csvRows(folder + QStringLiteral("/labels/event.csv"));
    if (rows.size() < 2 || names.size() < 2)
        return made(130, 1);
    Data data;
    addLabels(*data.labels, QStringLiteral("event"), names);
    addLabels(*data.labels, QStringLiteral("category"), csvRows(folder + QStringLiteral("/labels/category.csv")));
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const QStringList &row = rows.at(i);
        const std::optional<corridor::VagueDate> date = corridor::VagueDate::parse(row.value(1));
        if (!date)
            continue;
        corridor::TimelineEvent event;
        event.code = row.at(0);
        event.date = *date;
        event.category = row.value(3);
        event.importance = row.value(4).toInt();
        event.title = corridor::Text::label(QStringLiteral("event"), event.code);
        event.description = corridor::Text::label(QStringLiteral("event"), event.code, QStringLiteral("description"));
        event.source = corridor::Text::verbatim(row.value(6));
        data.spec.events.append(event);
    }
    addLanes(data.spec);
    return data;
}

} // namespace timelinedata
