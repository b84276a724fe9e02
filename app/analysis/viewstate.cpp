#include "analysis/viewstate.h"

#include "analysis/figurewindow.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr std::array kPages{"overview",  "trade",    "mirror",  "products", "compare", "investment", "education",
                            "transport", "timeline", "targets", "data",     "sources", "imports"};
constexpr std::array kSides{"one", "other", "both"};
constexpr std::array kKinds{"automatic", "bars",  "lines",   "steps", "area",    "grouped",   "percent",  "bothways",
                            "scatter",   "slope", "heatmap", "donut", "treemap", "waterfall", "multiples"};
constexpr std::array kTabs{"chart", "table", "sources"};
constexpr int kLastYear = 9999;
constexpr double kLongestForecast = 120.0;

template<typename Enum, size_t N>
QString wordOf(const std::array<const char *, N> &words, Enum value)
{
    return QString::fromLatin1(words.at(static_cast<size_t>(value)));
}

template<typename Enum, size_t N>
std::optional<Enum> valueOf(const std::array<const char *, N> &words, QStringView word)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [word](const char *each) { return word == QLatin1String(each); });
    if (found == words.end())
        return std::nullopt;
    return static_cast<Enum>(std::distance(words.begin(), found));
}

bool isAreaCode(QStringView code)
{
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

/// Reads the fields of one JSON object and remembers the first that is wrong, so that fromJson() reads as a list.
class Reader {
public:
    explicit Reader(const QJsonObject &json) : m_json(json) {}

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    /// The text of \a field, or nothing when it is absent or wrong.
    std::optional<QString> text(const QString &field)
    {
        const QJsonValue value = m_json.value(field);
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isString()) {
            fail(field, QCoreApplication::translate("ViewState", "A text is expected there."));
            return std::nullopt;
        }
        return value.toString();
    }

    void text(const QString &field, QString *into)
    {
        if (const auto read = text(field))
            *into = *read;
    }

    /// Reads \a field as a word that \a parse knows.
    template<typename T, typename Parse>
    void word(const QString &field, T *into, Parse parse)
    {
        const auto read = text(field);
        if (!read)
            return;
        if (const auto value = parse(QStringView(*read)))
            *into = *value;
        else
            fail(field,
                 QCoreApplication::translate("ViewState", "“%1” is not known there. It may come from a newer Corridor.")
                     .arg(*read));
    }

    void year(const QString &field, int *into)
    {
        const QJsonValue value = m_json.value(field);
        if (value.isUndefined())
            return;
        const int year = value.toInt(-1);
        if (!value.isDouble() || year < 1 || year > kLastYear)
            fail(field, QCoreApplication::translate("ViewState", "A year from 1 to 9999 is expected there."));
        else
            *into = year;
    }

    void flag(const QString &field, bool *into)
    {
        const QJsonValue value = m_json.value(field);
        if (value.isUndefined())
            return;
        if (!value.isBool())
            fail(field, QCoreApplication::translate("ViewState", "true or false is expected there."));
        else
            *into = value.toBool();
    }

    void number(const QString &field, double least, double greatest, double *into)
    {
        const QJsonValue value = m_json.value(field);
        if (value.isUndefined())
            return;
        const double number = value.toDouble(least - 1.0);
        if (!value.isDouble() || !(number >= least && number <= greatest))
            fail(field, QCoreApplication::translate("ViewState", "A number from %1 to %2 is expected there.")
                            .arg(QString::number(least), QString::number(greatest)));
        else
            *into = number;
    }

    void sortedList(const QString &field, QStringList *into)
    {
        list(field, into);
        into->sort();
        into->removeDuplicates();
    }

    void list(const QString &field, QStringList *into)
    {
        const QJsonValue value = m_json.value(field);
        if (value.isUndefined())
            return;
        const QJsonArray items = value.toArray();
        if (!value.isArray() ||
            !std::all_of(items.begin(), items.end(), [](const QJsonValue &item) { return item.isString(); })) {
            fail(field, QCoreApplication::translate("ViewState", "A list of texts is expected there."));
            return;
        }
        into->clear();
        for (const QJsonValue &item : items)
            into->append(item.toString());
    }

    void fail(const QString &field, const QString &why)
    {
        if (!m_error)
            m_error = Error{
                Error::Code::InvalidInput,
                QCoreApplication::translate("ViewState", "The view's field “%1” cannot be read. %2").arg(field, why),
                Where{field}};
    }

private:
    const QJsonObject &m_json;
    std::optional<Error> m_error;
};

std::optional<QDate> parseDay(QStringView text)
{
    const auto period = Period::parse(text);
    if (!period || period->frequency() != Frequency::Day)
        return std::nullopt;
    return period->first();
}

/// \a word when it is empty or the text of a period.
std::optional<QString> periodText(QStringView word)
{
    return word.isEmpty() || Period::parse(word) ? std::optional(word.toString()) : std::nullopt;
}

void readPairs(Reader &reader, QList<CountryPair> *pairs)
{
    QStringList texts;
    reader.list(u"compared"_s, &texts);
    for (const QString &text : std::as_const(texts)) {
        const auto pair = CountryPair::parse(text);
        if (!pair || pairs->size() == ViewState::kMostCompared) {
            reader.fail(u"compared"_s,
                        QCoreApplication::translate("ViewState", "At most %n pairs like KAZ-CHN are expected there.",
                                                    nullptr, static_cast<int>(ViewState::kMostCompared)));
            return;
        }
        pairs->append(*pair);
    }
}

/// What is computed from figures, and how far a chart has been gone into.
void readAnalysis(Reader &reader, ViewState *state)
{
    reader.list(u"transforms"_s, &state->transforms);
    double periods = state->forecast;
    reader.number(u"forecast"_s, 0.0, kLongestForecast, &periods);
    state->forecast = static_cast<int>(periods);
    reader.number(u"cifMargin"_s, 0.0, 1.0, &state->cifMargin);
    reader.word(u"knownOn"_s, &state->knownOn, parseDay);
    reader.text(u"commodity"_s, &state->commodity);
    reader.text(u"nomenclature"_s, &state->nomenclature);
    readPairs(reader, &state->compared);
    reader.text(u"ranking"_s, &state->ranking);
    reader.text(u"focus"_s, &state->focus);
    reader.word(u"zoom"_s, &state->zoom, periodText);
    reader.flag(u"logScale"_s, &state->logScale);
    reader.flag(u"freeAxes"_s, &state->freeAxes);
}

std::optional<Error> refuseVersion(const QJsonObject &json)
{
    const QJsonValue version = json.value(u"version"_s);
    const int number = version.toInt(-1);
    if (!version.isDouble() || number < 1)
        return Error{
            Error::Code::InvalidInput,
            QCoreApplication::translate(
                "ViewState", "The view's field “version” is missing or is not a number: this is not a saved view."),
            Where{u"version"_s}};
    if (number > ViewState::kVersion)
        return Error{Error::Code::Incompatible,
                     QCoreApplication::translate(
                         "ViewState",
                         "This view was saved by a newer Corridor (version %1 of its format; this one reads up to %2). "
                         "Open it with that Corridor.")
                         .arg(QString::number(number), QString::number(ViewState::kVersion)),
                     Where{u"version"_s}};
    return std::nullopt;
}

} // namespace

QString pageCode(Page page) { return wordOf(kPages, page); }

std::optional<Page> pageFromCode(QStringView code) { return valueOf<Page>(kPages, code); }

std::optional<CountryPair> CountryPair::parse(QStringView text)
{
    if (text.size() != 7 || text.at(3) != u'-')
        return std::nullopt;
    const QStringView one = text.left(3);
    const QStringView other = text.mid(4);
    if (!isAreaCode(one) || !isAreaCode(other) || one == other)
        return std::nullopt;
    return CountryPair{one.toString(), other.toString()};
}

QJsonObject ViewState::toJson() const
{
    const ViewState usual;
    QJsonObject json{{u"version"_s, kVersion}, {u"page"_s, pageCode(page)}, {u"pair"_s, pair.toString()}};
    const auto put = [&json](const QString &field, const auto &value, const auto &normal, const auto &written) {
        if (!(value == normal))
            json.insert(field, written(value));
    };
    const auto plain = [](const auto &value) { return QJsonValue(value); };
    const auto day = [](const QDate &date) { return QJsonValue(date.toString(Qt::ISODate)); };

    put(u"side"_s, side, usual.side, [](ReporterSide each) { return wordOf(kSides, each); });
    put(u"firstYear"_s, firstYear, usual.firstYear, plain);
    put(u"lastYear"_s, lastYear, usual.lastYear, plain);
    put(u"indicator"_s, indicator, usual.indicator, plain);
    put(u"kind"_s, kind, usual.kind, [](ChartKind each) { return wordOf(kKinds, each); });
    put(u"tab"_s, tab, usual.tab, [](ContentTab each) { return wordOf(kTabs, each); });
    put(u"frequency"_s, frequency, usual.frequency, [](Frequency each) { return QString(frequencyCode(each)); });
    put(u"hiddenCategories"_s, hiddenCategories, usual.hiddenCategories,
        [](const QStringList &each) { return QJsonArray::fromStringList(each); });
    put(u"timelineFirst"_s, timelineFirst, usual.timelineFirst, day);
    put(u"timelineLast"_s, timelineLast, usual.timelineLast, day);
    put(u"selectedEvent"_s, selectedEvent, usual.selectedEvent, plain);
    put(u"filterText"_s, filterText, usual.filterText, plain);
    put(u"filterIndicator"_s, filterIndicator, usual.filterIndicator, plain);
    put(u"filterReporter"_s, filterReporter, usual.filterReporter, plain);
    put(u"filterPartner"_s, filterPartner, usual.filterPartner, plain);
    put(u"filterSource"_s, filterSource, usual.filterSource, plain);
    put(u"filterPeriod"_s, filterPeriod, usual.filterPeriod, plain);
    put(u"sortColumn"_s, sortColumn, usual.sortColumn, plain);
    put(u"sortDescending"_s, sortDescending, usual.sortDescending, plain);
    put(u"selection"_s, selection, usual.selection, plain);
    put(u"transforms"_s, transforms, usual.transforms,
        [](const QStringList &each) { return QJsonArray::fromStringList(each); });
    put(u"forecast"_s, forecast, usual.forecast, plain);
    put(u"cifMargin"_s, cifMargin, usual.cifMargin, plain);
    put(u"knownOn"_s, knownOn, usual.knownOn, day);
    put(u"commodity"_s, commodity, usual.commodity, plain);
    put(u"nomenclature"_s, nomenclature, usual.nomenclature, plain);
    put(u"compared"_s, compared, usual.compared, [](const QList<CountryPair> &each) {
        QJsonArray pairs;
        for (const CountryPair &compare : each)
            pairs.append(compare.toString());
        return pairs;
    });
    put(u"ranking"_s, ranking, usual.ranking, plain);
    put(u"focus"_s, focus, usual.focus, plain);
    put(u"zoom"_s, zoom, usual.zoom, plain);
    put(u"logScale"_s, logScale, usual.logScale, plain);
    put(u"freeAxes"_s, freeAxes, usual.freeAxes, plain);
    return json;
}

Result<ViewState> ViewState::fromJson(const QJsonObject &json)
{
    if (const auto error = refuseVersion(json))
        return *error;

    ViewState state;
    Reader reader(json);
    reader.word(u"page"_s, &state.page, pageFromCode);
    reader.word(u"pair"_s, &state.pair, CountryPair::parse);
    reader.word(u"side"_s, &state.side, [](QStringView word) { return valueOf<ReporterSide>(kSides, word); });
    reader.year(u"firstYear"_s, &state.firstYear);
    reader.year(u"lastYear"_s, &state.lastYear);
    reader.text(u"indicator"_s, &state.indicator);
    reader.word(u"kind"_s, &state.kind, [](QStringView word) { return valueOf<ChartKind>(kKinds, word); });
    reader.word(u"tab"_s, &state.tab, [](QStringView word) { return valueOf<ContentTab>(kTabs, word); });
    reader.word(u"frequency"_s, &state.frequency, frequencyFromCode);
    reader.sortedList(u"hiddenCategories"_s, &state.hiddenCategories);
    reader.word(u"timelineFirst"_s, &state.timelineFirst, parseDay);
    reader.word(u"timelineLast"_s, &state.timelineLast, parseDay);
    reader.text(u"selectedEvent"_s, &state.selectedEvent);
    reader.text(u"filterText"_s, &state.filterText);
    reader.text(u"filterIndicator"_s, &state.filterIndicator);
    reader.text(u"filterReporter"_s, &state.filterReporter);
    reader.text(u"filterPartner"_s, &state.filterPartner);
    reader.text(u"filterSource"_s, &state.filterSource);
    reader.word(u"filterPeriod"_s, &state.filterPeriod, periodText);
    reader.word(u"sortColumn"_s, &state.sortColumn, [](QStringView word) {
        return word.isEmpty() || figureColumnFromName(word) ? std::optional(word.toString()) : std::nullopt;
    });
    reader.flag(u"sortDescending"_s, &state.sortDescending);
    reader.text(u"selection"_s, &state.selection);
    readAnalysis(reader, &state);

    if (state.firstYear != 0 && state.lastYear != 0 && state.firstYear > state.lastYear)
        reader.fail(u"firstYear"_s, QCoreApplication::translate("ViewState", "It lies after “lastYear”."));
    if (reader.error())
        return *reader.error();
    return state;
}

void ViewHistory::visit(const ViewState &state)
{
    if (state == current())
        return;
    m_states.resize(m_index + 1);
    m_states.append(state);
    if (m_states.size() > kLimit)
        m_states.removeFirst();
    m_index = m_states.size() - 1;
}

void ViewHistory::replace(const ViewState &state) { m_states[m_index] = state; }

void ViewHistory::back()
{
    if (canGoBack())
        --m_index;
}

void ViewHistory::forward()
{
    if (canGoForward())
        ++m_index;
}

} // namespace corridor
