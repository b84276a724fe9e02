#include "store/bundled/catalogueseed.h"

#include "store/bundled/csvtable.h"
#include "store/sqlite/database.h"
#include "store/sqlite/query.h"

#include <QCoreApplication>

#include <charconv>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// How a cell is kept. An empty number or year is absent or 0, as its column wants.
enum class Cell { Text, Number, Year };

struct Column {
    const char *csv;
    const char *name = csv;
    Cell kind = Cell::Text;
    bool key = false;
};

/// A list inside a cell that has a table of its own.
struct List {
    const char *csv;
    const char *table;
    const char *owner;  ///< Column of the row that it belongs to.
    const char *member; ///< Column of what is listed.
    const char *role = nullptr;
};

struct Table {
    const char *file;
    const char *name;
    QList<Column> columns;
    QList<List> lists = {};
};

constexpr bool kKey = true;

QList<Table> tables()
{
    return {
        {"units.csv", "unit", {{"code", "code", Cell::Text, kKey}, {"dimension"}, {"scale"}}},
        {"areas.csv", "area", {{"code", "code", Cell::Text, kKey}, {"kind"}, {"iso2"}, {"m49"}}},
        {"indicators.csv",
         "indicator",
         {{"code", "code", Cell::Text, kKey}, {"page"}, {"rank"}, {"unit"}, {"kind"}, {"partner"}, {"derived"}}},
        {"sources.csv",
         "source",
         {{"code", "code", Cell::Text, kKey}, {"publisher"}, {"dataset"}, {"url"}, {"licence"}, {"attribution"}}},
        {"documents.csv",
         "document",
         {{"code", "code", Cell::Text, kKey},
          {"source"},
          {"title"},
          {"url"},
          {"published"},
          {"retrieved"},
          {"licence"}}},
        {"events.csv",
         "event",
         {{"code", "code", Cell::Text, kKey}, {"date"}, {"precision"}, {"category"}, {"importance"}},
         {{"areas", "event_area", "event", "area"}, {"documents", "event_document", "event", "document"}}},
        {"targets.csv",
         "target",
         {{"code", "code", Cell::Text, kKey},
          {"announced"},
          {"precision"},
          {"indicator"},
          {"comparator"},
          {"value", "value", Cell::Number},
          {"unit"},
          {"due"},
          {"note"}},
         {{"areas", "target_area", "target", "area"}, {"documents", "target_document", "target", "document"}}},
        {"claims.csv",
         "claim",
         {{"code", "code", Cell::Text, kKey},
          {"stated"},
          {"precision"},
          {"indicator"},
          {"reporter"},
          {"partner"},
          {"period"},
          {"comparator"},
          {"value", "value", Cell::Number},
          {"unit"},
          {"importance"}},
         {{"documents", "claim_document", "claim", "document", "for"},
          {"against", "claim_document", "claim", "document", "against"}}},
        {"preferences.csv",
         "preference",
         {{"indicator", "indicator", Cell::Text, kKey},
          {"reporter", "reporter", Cell::Text, kKey},
          {"rank", "rank", Cell::Text, kKey},
          {"source", "source", Cell::Text, kKey},
          {"from", "from_year", Cell::Year, kKey},
          {"to", "to_year", Cell::Year}}},
    };
}

/// `INSERT … ON CONFLICT … DO UPDATE`, where an update needs a difference and a row that no analyst touched.
QByteArray upsert(const QByteArray &table, const QList<QByteArray> &keys, const QList<QByteArray> &others)
{
    QByteArray marks;
    QByteArrayList assignments;
    QByteArrayList differences;
    for (qsizetype i = 0; i < keys.size() + others.size(); ++i)
        marks += "?, ";
    for (const QByteArray &column : others) {
        assignments << column + " = excluded." + column;
        differences << table + '.' + column + " IS NOT excluded." + column;
    }
    return "INSERT INTO " + table + " (" + (keys + others).join(", ") + ", batch) VALUES (" + marks +
           "?) ON CONFLICT (" + keys.join(", ") + ") DO UPDATE SET " + assignments.join(", ") +
           ", batch = excluded.batch WHERE (" + differences.join(" OR ") + ") AND " + table +
           ".batch IN (SELECT id FROM batch WHERE kind = 'bundled')";
}

QString wrongCell(const char *column, QByteArrayView found)
{
    return QCoreApplication::translate("corridor::Store", "\"%1\" does not fit the column %2")
        .arg(QString::fromUtf8(found), QString::fromLatin1(column));
}

/// Binds \a cell as \a column wants it; false when it is no number where one is needed.
bool bindCell(Query &query, int index, const Column &column, QByteArrayView cell)
{
    if (column.kind == Cell::Text) {
        query.bind(index, cell);
        return true;
    }
    if (cell.isEmpty()) {
        if (column.kind == Cell::Year)
            query.bind(index, 0);
        else
            query.bindNull(index);
        return true;
    }
    double value = 0.0;
    const auto read = std::from_chars(cell.begin(), cell.end(), value);
    if (read.ec != std::errc() || read.ptr != cell.end())
        return false;
    if (column.kind == Cell::Year)
        query.bind(index, qint64(value));
    else
        query.bind(index, value);
    return true;
}

Status seedRows(Database &writer, const CsvTable &csv, const Table &table, BatchId batch)
{
    QList<const char *> names;
    QByteArrayList keys;
    QByteArrayList others;
    for (const Column &column : table.columns) {
        names << column.csv;
        (column.key ? keys : others) << column.name;
    }
    const auto places = csv.columns(names);
    if (!places)
        return places.error();
    auto prepared = Query::prepare(writer, upsert(table.name, keys, others));
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    const auto count = int(table.columns.size());
    for (qsizetype row = 0; row < csv.rows(); ++row) {
        query.reset();
        for (int i = 0; i < count; ++i) { // keys come first in each table
            const Column &column = table.columns.at(i);
            const QByteArrayView cell = csv.cell(row, places.value().at(i));
            if (!bindCell(query, i + 1, column, cell))
                return csv.error(row, wrongCell(column.csv, cell));
        }
        query.bind(count + 1, batch);
        if (const Status done = query.run(); !done)
            return csv.error(row, done.error().message);
    }
    return success();
}

/// Writes the members of \a list anew for every row that no analyst touched.
Status seedList(Database &writer, const CsvTable &csv, const Table &table, const List &list)
{
    const auto places = csv.columns({"code", list.csv});
    if (!places)
        return places.error();
    const QByteArray name = list.table;
    const QByteArray owner = list.owner;
    const QByteArray untouched = "(SELECT code FROM " + QByteArray(table.name) +
                                 " WHERE code = ?1 AND batch IN (SELECT id FROM batch WHERE kind = 'bundled'))";
    const QByteArray role = list.role ? "'" + QByteArray(list.role) + "', " : QByteArray();
    auto clear = Query::prepare(writer, "DELETE FROM " + name + " WHERE " + owner + " IN " + untouched +
                                            (list.role ? " AND role = '" + QByteArray(list.role) + "'" : ""));
    auto add = Query::prepare(writer, "INSERT INTO " + name + " (" + owner + (list.role ? ", role" : "") + ", place, " +
                                          list.member + ") SELECT code, " + role + "?2, ?3 FROM " + untouched);
    if (!clear)
        return clear.error();
    if (!add)
        return add.error();
    Query clearing = std::move(clear).value();
    Query adding = std::move(add).value();
    for (qsizetype row = 0; row < csv.rows(); ++row) {
        const QByteArrayView code = csv.cell(row, places.value().at(0));
        if (const Status done = clearing.with(code).run(); !done)
            return csv.error(row, done.error().message);
        int place = 0;
        const QByteArrayList members = csv.cell(row, places.value().at(1)).toByteArray().split(';');
        for (const QByteArray &member : members) {
            if (member.isEmpty())
                continue;
            if (const Status done = adding.with(code, ++place, QByteArrayView(member)).run(); !done)
                return csv.error(row, wrongCell(list.csv, member) + u": "_s + done.error().message);
        }
    }
    return success();
}

Status seedLabels(Database &writer, const QString &folder, const QByteArray &kind, BatchId batch)
{
    const auto csv = CsvTable::read(u"%1/labels/%2.csv"_s.arg(folder, QString::fromLatin1(kind)));
    if (!csv)
        return csv.error();
    const QList<const char *> languages{"en", "tr", "kk", "ru"};
    const auto places = csv.value().columns(QList<const char *>{"id", "form"} + languages);
    if (!places)
        return places.error();
    auto prepared = Query::prepare(writer, upsert("label", {"kind", "id", "lang", "form"}, {"text"}));
    if (!prepared)
        return prepared.error();
    Query query = std::move(prepared).value();
    for (qsizetype row = 0; row < csv.value().rows(); ++row) {
        const QByteArrayView id = csv.value().cell(row, places.value().at(0));
        const QByteArrayView form = csv.value().cell(row, places.value().at(1));
        for (qsizetype i = 0; i < languages.size(); ++i) {
            const QByteArrayView text = csv.value().cell(row, places.value().at(2 + i));
            if (text.isEmpty())
                continue;
            query.with(QByteArrayView(kind), id, QByteArrayView(languages.at(i)),
                       form.isEmpty() ? QByteArrayView("name") : form, text, batch);
            if (const Status done = query.run(); !done)
                return csv.value().error(row, done.error().message);
        }
    }
    return success();
}

} // namespace

Status seedCatalogue(Database &writer, const QString &folder, BatchId batch)
{
    for (const Table &table : tables()) {
        const auto csv = CsvTable::read(folder + u'/' + QLatin1String(table.file));
        if (!csv)
            return csv.error();
        if (Status done = seedRows(writer, csv.value(), table, batch); !done)
            return done;
        for (const List &list : table.lists) {
            if (Status done = seedList(writer, csv.value(), table, list); !done)
                return done;
        }
    }
    for (const char *kind : {"area", "indicator", "unit", "commodity", "event", "category", "target", "claim", "status",
                             "source_short", "note"}) {
        if (Status done = seedLabels(writer, folder, kind, batch); !done)
            return done;
    }
    return success();
}

} // namespace corridor
