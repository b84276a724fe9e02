#include "dashboard/pagewords.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace corridor {

Text pageTitle(Page page)
{
    switch (page) {
    case Page::Overview:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Overview"));
    case Page::Trade:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Trade"));
    case Page::Mirror:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Mirror statistics"));
    case Page::Products:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Products"));
    case Page::Compare:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Compare partnerships"));
    case Page::Investment:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Investment"));
    case Page::Education:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Education"));
    case Page::Transport:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Transport"));
    case Page::Timeline:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Timeline"));
    case Page::Targets:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Targets and claims"));
    case Page::Data:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Data"));
    case Page::Sources:
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Sources"));
    case Page::Imports:
        break;
    }
    return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Imports"));
}

Text pageSubtitle(Page page, const CountryPair &pair)
{
    if (page == Page::Data)
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Every figure with its unit, status and source"));
    if (page == Page::Sources)
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Where the figures, events and statements come from"));
    if (page == Page::Imports)
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "What was written into the store, and when"));
    return Text::joined({Text::label(u"area"_s, pair.one), Text::label(u"area"_s, pair.other)}, u" ↔ "_s);
}

bool isChartPage(Page page)
{
    return page == Page::Trade || page == Page::Investment || page == Page::Education || page == Page::Transport;
}

} // namespace corridor
