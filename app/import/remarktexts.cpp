#include "import/remarktexts.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

using ingest::NotData;
using Kind = ingest::Remark::Kind;

constexpr auto kContext = "corridor::Import";

/// %1 is the text of a remark, %2 what it is of, %n its count.
struct Words {
    Kind kind;
    const char *sentence;
    bool counts = false; ///< With a plural.
};

constexpr std::array kWords{
    Words{Kind::NotesLeftOut,
          QT_TRANSLATE_N_NOOP("corridor::Import", "%n line(s) of notes beside the table were left out."), true},
    Words{Kind::LegendLeftOut,
          QT_TRANSLATE_N_NOOP("corridor::Import", "%n line(s) of the legend below the table were left out."), true},
    Words{Kind::SheetLeftOut, QT_TRANSLATE_NOOP("corridor::Import", "The sheet “%1” was left out: no figures.")},
    Words{Kind::TablesLeftOut, QT_TRANSLATE_NOOP("corridor::Import", "Only the first table was read.")},
    Words{Kind::ColumnsLeftOut,
          QT_TRANSLATE_NOOP("corridor::Import", "Columns that are no flow of trade were left out: %1.")},
    Words{Kind::OtherColumnsLeftOut,
          QT_TRANSLATE_NOOP("corridor::Import", "Only the values of exports and imports were read, no other columns.")},
    Words{Kind::ColumnsWithoutPeriod,
          QT_TRANSLATE_N_NOOP("corridor::Import", "%n column(s) without a period were left out."), true},
    Words{Kind::OtherQuantities,
          QT_TRANSLATE_N_NOOP("corridor::Import",
                              "%n quantity(ies) were left out: their unit is not that of the rest of the series."),
          true},
    Words{Kind::OnePage,
          QT_TRANSLATE_NOOP("corridor::Import", "This is page %1 of %2: the other pages are files of their own.")},
    Words{Kind::NoUnit, QT_TRANSLATE_NOOP("corridor::Import",
                                          "The file names no unit for some figures. They are taken as plain counts.")},
    Words{
        Kind::UnstatedUnit,
        QT_TRANSLATE_NOOP("corridor::Import", "The file does not say the unit of its values. Choose it if you know.")},
    Words{Kind::AssumedUnit,
          QT_TRANSLATE_NOOP("corridor::Import",
                            "The file does not say its unit. Thousand US dollars were assumed, as on Trade Map.")},
    Words{Kind::NoScale,
          QT_TRANSLATE_NOOP("corridor::Import",
                            "No column says unit and scale. The figures are taken as they are written.")},
    Words{Kind::NoMeasure,
          QT_TRANSLATE_NOOP("corridor::Import",
                            "Neither the file nor its name says which measure of investment this is.")},
    Words{Kind::NoProduct,
          QT_TRANSLATE_NOOP("corridor::Import", "The file names no product. All products together were assumed.")},
    Words{Kind::NoIndicator,
          QT_TRANSLATE_NOOP("corridor::Import",
                            "The file names neither indicator nor unit. Both come from its name, or from you.")},
    Words{Kind::CountryOfPublisher,
          QT_TRANSLATE_NOOP("corridor::Import",
                            "The file names no country. The figures were put under %1, the country of its "
                            "publisher (%2).")}};

constexpr std::array kNotData{
    std::pair{NotData::Countries, QT_TRANSLATE_NOOP("corridor::Import", "a list of countries")},
    std::pair{NotData::Products, QT_TRANSLATE_NOOP("corridor::Import", "a list of product codes")},
    std::pair{NotData::Indicators, QT_TRANSLATE_NOOP("corridor::Import", "a list of indicators")},
    std::pair{NotData::Codes, QT_TRANSLATE_NOOP("corridor::Import", "a list of codes and names")},
    std::pair{NotData::AboutCountries, QT_TRANSLATE_NOOP("corridor::Import", "metadata about countries")},
    std::pair{NotData::AboutIndicators, QT_TRANSLATE_NOOP("corridor::Import", "metadata about indicators")},
    std::pair{NotData::AboutFigures, QT_TRANSLATE_NOOP("corridor::Import", "notes on figures")},
    std::pair{NotData::AboutYears, QT_TRANSLATE_NOOP("corridor::Import", "notes on years")},
    std::pair{NotData::Dictionary, QT_TRANSLATE_NOOP("corridor::Import", "a data dictionary")},
    std::pair{NotData::Concordance, QT_TRANSLATE_NOOP("corridor::Import", "a concordance of product codes")},
    std::pair{NotData::Structure,
              QT_TRANSLATE_NOOP("corridor::Import", "an SDMX structure message: code lists and definitions")},
    std::pair{NotData::Collection, QT_TRANSLATE_NOOP("corridor::Import", "a JSON-stat collection: links to data sets")},
    std::pair{NotData::ServiceError, QT_TRANSLATE_NOOP("corridor::Import", "an error message of a web service")},
    std::pair{NotData::ServiceAnswer,
              QT_TRANSLATE_NOOP("corridor::Import", "an answer of a web service without data")}};

QString sentenceOf(const Words &words, const ingest::Remark &remark)
{
    const QString sentence = QCoreApplication::translate(kContext, words.sentence, nullptr,
                                                         words.counts ? static_cast<int>(remark.count) : -1);
    const QString text = QString::fromStdString(remark.text);
    // One arg() for both: a text from the file may itself hold “%2”.
    if (sentence.contains(u"%2"_s))
        return sentence.arg(text, QString::fromStdString(remark.of));
    return sentence.contains(u"%1"_s) ? sentence.arg(text) : sentence;
}

} // namespace

QString describedRemark(const ingest::Remark &remark)
{
    for (const Words &words : kWords) {
        if (words.kind == remark.kind)
            return sentenceOf(words, remark);
    }
    return QString::fromLatin1(ingest::remarkName(remark.kind));
}

QString describedNotData(const std::string &name)
{
    for (const auto &[what, words] : kNotData) {
        if (name == ingest::notDataName(what))
            return QCoreApplication::translate(kContext, words);
    }
    return {};
}

} // namespace corridor
