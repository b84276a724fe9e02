#include "pages/importing/importtables.h"

#include "models/celltext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

QString words(const char *text) { return QCoreApplication::translate("corridor::ImportTables", text); }

/// The name of \a id in the store, else as the file calls it, else the code itself.
QString nameOf(const ImportReading &reading, const Formatter &formatter, const QString &kind, const QString &id)
{
    const QString known = formatter.label(kind, id);
    if (!known.isEmpty() && known != id)
        return known;
    return reading.names.value(kind + u'/' + id, id);
}

QString partnerName(const ImportReading &reading, const Formatter &formatter, const SeriesKey &key)
{
    return key.partner == u"-"_s ? QString(kMissingMark) : nameOf(reading, formatter, u"area"_s, key.partner);
}

TextCell numberCell(const QString &text, double value) { return {text, value, true}; }

} // namespace

ImportTable understoodRows(const ImportReading &reading, const Formatter &formatter)
{
    ImportTable table;
    table.heads = {words(QT_TRANSLATE_NOOP("corridor::ImportTables", "Line")),
                   words(QT_TRANSLATE_NOOP("corridor::ImportTables", "Reporter")),
                   words(QT_TRANSLATE_NOOP("corridor::ImportTables", "Partner")),
                   words(QT_TRANSLATE_NOOP("corridor::ImportTables", "Indicator")),
                   words(QT_TRANSLATE_NOOP("corridor::ImportTables", "Product")),
                   words(QT_TRANSLATE_NOOP("corridor::ImportTables", "Period")),
                   words(QT_TRANSLATE_NOOP("corridor::ImportTables", "Value")),
                   words(QT_TRANSLATE_NOOP("corridor::ImportTables", "Unit")),
                   words(QT_TRANSLATE_NOOP("corridor::ImportTables", "Status"))};
    for (const ImportRow &row : reading.firstRows) {
        const Figure &figure = row.figure;
        table.rows << QList<TextCell>{numberCell(QString::number(figure.line), static_cast<double>(figure.line)),
                                      {nameOf(reading, formatter, u"area"_s, row.key.reporter), {}, false},
                                      {partnerName(reading, formatter, row.key), {}, false},
                                      {nameOf(reading, formatter, u"indicator"_s, row.key.indicator), {}, false},
                                      {row.key.commodity, {}, false},
                                      {formatter.period(figure.period), figure.period.toString(), false},
                                      numberCell(valueText(formatter, figure.value, figure.bound), figure.value),
                                      {nameOf(reading, formatter, u"unit"_s, row.key.unit), {}, false},
                                      {statusText(formatter, figure.status), {}, false}};
    }
    return table;
}

ImportTable changedFigures(const ImportReading &reading, const ImportCounts &counts, const Formatter &formatter)
{
    ImportTable table;
    table.heads = {words(QT_TRANSLATE_NOOP("corridor::ImportTables", "Line")),
                   words(QT_TRANSLATE_NOOP("corridor::ImportTables", "Reporter")),
                   words(QT_TRANSLATE_NOOP("corridor::ImportTables", "Partner")),
                   words(QT_TRANSLATE_NOOP("corridor::ImportTables", "Indicator")),
                   words(QT_TRANSLATE_NOOP("corridor::ImportTables", "Product")),
                   words(QT_TRANSLATE_NOOP("corridor::ImportTables", "Period")),
                   words(QT_TRANSLATE_NOOP("corridor::ImportTables", "Before")),
                   words(QT_TRANSLATE_NOOP("corridor::ImportTables", "Now"))};
    for (const FigureChange &change : counts.changes) {
        const auto valueAndStatus = [&](double value, FigureStatus status) {
            const QString text = valueText(formatter, value, Bound::None);
            return change.oldStatus == change.newStatus ? text : text + u" ("_s + statusText(formatter, status) + u')';
        };
        table.rows << QList<TextCell>{numberCell(QString::number(change.line), static_cast<double>(change.line)),
                                      {nameOf(reading, formatter, u"area"_s, change.key.reporter), {}, false},
                                      {partnerName(reading, formatter, change.key), {}, false},
                                      {nameOf(reading, formatter, u"indicator"_s, change.key.indicator), {}, false},
                                      {change.key.commodity, {}, false},
                                      {formatter.period(change.period), change.period.toString(), false},
                                      numberCell(valueAndStatus(change.oldValue, change.oldStatus), change.oldValue),
                                      numberCell(valueAndStatus(change.newValue, change.newStatus), change.newValue)};
    }
    return table;
}

ImportTable rejectedRows(const QList<ImportProblem> &problems, const Formatter &)
{
    ImportTable table;
    table.heads = {words(QT_TRANSLATE_NOOP("corridor::ImportTables", "Line")),
                   words(QT_TRANSLATE_NOOP("corridor::ImportTables", "Column")),
                   words(QT_TRANSLATE_NOOP("corridor::ImportTables", "Found")),
                   words(QT_TRANSLATE_NOOP("corridor::ImportTables", "Why it was not taken"))};
    for (const ImportProblem &problem : problems) {
        const auto place = [](qint64 number) {
            return TextCell{number > 0 ? QString::number(number) : QString(kMissingMark), number, true};
        };
        QString reason = problem.message;
        if (!problem.sheet.isEmpty())
            reason = problem.sheet + u": "_s + reason;
        table.rows << QList<TextCell>{
            place(problem.where.line), place(problem.where.column), {problem.found, {}, false}, {reason, {}, false}};
    }
    return table;
}

QStringList skipReasons(const ImportReading &reading, const Formatter &)
{
    struct Reason {
        const char *name;
        const char *phrase;
    };
    constexpr std::array kReasons{
        Reason{"missing", QT_TRANSLATE_N_NOOP("corridor::ImportTables", "%n without a value")},
        Reason{"note", QT_TRANSLATE_N_NOOP("corridor::ImportTables", "%n note(s) or title(s)")},
        Reason{"breakdown", QT_TRANSLATE_N_NOOP("corridor::ImportTables", "%n part(s) of figures that are there too")},
        Reason{"selfPair", QT_TRANSLATE_N_NOOP("corridor::ImportTables", "%n of a country with itself")},
        Reason{"deleted", QT_TRANSLATE_N_NOOP("corridor::ImportTables", "%n marked as deleted")},
        Reason{"notNumeric", QT_TRANSLATE_N_NOOP("corridor::ImportTables", "%n with text instead of a number")}};
    QStringList phrases;
    for (const Reason &reason : kReasons) {
        if (const qint64 rows = reading.skippedBy.value(QString::fromLatin1(reason.name)); rows > 0)
            phrases << QCoreApplication::translate("corridor::ImportTables", reason.phrase, nullptr,
                                                   static_cast<int>(rows));
    }
    return phrases;
}

} // namespace corridor
