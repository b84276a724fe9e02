#include "pages/widgets/figurechoices.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

class Choices {
public:
    void add(const QString &code, const QString &name)
    {
        const auto same = [&code](const FigureChoice &choice) { return choice.code == code; };
        if (!code.isEmpty() && code != "-"_L1 && std::none_of(m_choices.cbegin(), m_choices.cend(), same))
            m_choices.append({code, name});
    }
    [[nodiscard]] QList<FigureChoice> sorted(const QLocale &locale)
    {
        const QCollator collator(locale);
        std::sort(m_choices.begin(), m_choices.end(), [&](const FigureChoice &one, const FigureChoice &other) {
            return collator.compare(one.name, other.name) < 0;
        });
        return m_choices;
    }

private:
    QList<FigureChoice> m_choices;
};

} // namespace

QString sourceLine(const SourceEntry &entry)
{
    const QString title = entry.documents.isEmpty() || entry.documents.first().title.isEmpty()
                              ? entry.source.dataset
                              : entry.documents.first().title;
    return title.isEmpty() ? entry.source.publisher : u"%1 — %2"_s.arg(entry.source.publisher, title);
}

FigureChoices figureChoices(const Dashboard &dashboard, const ViewState &state, const Formatter &formatter)
{
    Choices indicators;
    Choices reporters;
    Choices partners;
    Choices sources;
    if (const Result<QList<SourceEntry>> entries = dashboard.sources()) {
        for (const SourceEntry &entry : entries.value()) {
            if (entry.figures > 0)
                sources.add(entry.source.code, sourceLine(entry));
            for (const QString &indicator : entry.indicators)
                indicators.add(indicator, formatter.label(u"indicator"_s, indicator));
        }
    }
    for (const SearchEntry &entry : dashboard.searchEntries(state)) {
        if (entry.kind != SearchEntry::Kind::Area)
            continue;
        const QString name = formatter.text(entry.title);
        reporters.add(entry.opens.filterReporter, name);
        partners.add(entry.opens.filterReporter, name);
        partners.add(entry.opens.filterPartner, name);
    }
    const QLocale &locale = formatter.locale();
    return {indicators.sorted(locale), reporters.sorted(locale), partners.sorted(locale), sources.sorted(locale)};
}

} // namespace corridor
