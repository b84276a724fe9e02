#pragma once

#include "store/batchrepository.h"
#include "store/bundled/seed.h"
#include "store/cataloguerepository.h"
#include "store/figureimport.h"
#include "store/figurerepository.h"
#include "store/opening.h"
#include "store/sqlite/database.h"
#include "store/sqlite/query.h"
#include "store/viewrepository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

/// Stores and bundled folders for the tests of the store.
namespace teststore {

using namespace Qt::StringLiterals;

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// The rows of \a sql, each as its values in SQL's own writing.
inline QStringList rows(const corridor::Database &database, const QString &table)
{
    QStringList columns;
    QStringList lines;
    auto names = corridor::Query::prepare(database, "SELECT name FROM pragma_table_info(?)");
    if (!names)
        return {names.error().message};
    corridor::Query query = std::move(names).value();
    query.with(table);
    while (query.next())
        columns << u"quote(\"%1\")"_s.arg(query.text(0));
    const QString sql = u"SELECT %1 AS line FROM \"%2\" ORDER BY line"_s.arg(columns.join(u"||' '||"_s), table);
    auto prepared = corridor::Query::prepare(database, sql.toUtf8());
    if (!prepared)
        return {prepared.error().message};
    corridor::Query all = std::move(prepared).value();
    while (all.next())
        lines << all.text(0);
    return lines;
}

/// Every row of every table as text.
inline QString dump(const corridor::Database &database)
{
    QStringList tables;
    auto names = corridor::Query::prepare(
        database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name");
    if (!names)
        return names.error().message;
    corridor::Query query = std::move(names).value();
    while (query.next())
        tables << query.text(0);
    QString text;
    for (const QString &table : tables)
        text += u"== "_s + table + u'\n' + rows(database, table).join(u'\n') + u'\n';
    return text;
}

/// A folder of bundled files, small and whole. Change a file with write() and give the bundle another revision.
inline corridor::Bundle tinyBundle(const QString &folder, const QString &revision = QStringLiteral("one"))
{
    const QDir to(folder);
    write(to.filePath(u"units.csv"_s), "code,dimension,scale\nUSD,money,compact\n");
    write(to.filePath(u"areas.csv"_s), "code,kind,iso2,m49\nKAZ,country,KZ,398\nTUR,country,TR,792\n");
    write(to.filePath(u"indicators.csv"_s), "code,page,rank,unit,kind,partner,derived\n"
                                            "goods_export,trade,1,USD,flow,yes,\n"
                                            "gdp,investment,1,USD,level,no,\n");
    write(to.filePath(u"sources.csv"_s), "code,publisher,dataset,url,licence,attribution\n"
                                         "bns,Bureau,Exports,https://example.org,,\n"
                                         "press,Paper,Article,,,\n");
    write(to.filePath(u"documents.csv"_s), "code,source,title,url,published,retrieved,licence\n"
                                           "bns_2024,bns,\"Exports, 2024\",,2025,,\n"
                                           "press_1,press,\"He said \"\"more\"\"\",,,,\n");
    write(to.filePath(u"events.csv"_s), "code,date,precision,category,importance,areas,documents\n"
                                        "ties,1992-03-02,day,diplomacy,1,KAZ;TUR,press_1;bns_2024\n");
    write(to.filePath(u"targets.csv"_s),
          "code,announced,precision,indicator,areas,comparator,value,unit,due,documents,note\n"
          "t15,2025-07,month,goods_export,KAZ;TUR,reach,15000000000,USD,,press_1,\n");
    write(to.filePath(u"claims.csv"_s),
          "code,stated,precision,indicator,reporter,partner,period,comparator,value,unit,importance,documents,against\n"
          "c5,,,goods_export,,TUR,2024,>,5000000000,USD,1,press_1,bns_2024\n"
          "open,2025,year,,,,,,,,3,press_1,\n");
    write(to.filePath(u"preferences.csv"_s), "indicator,reporter,rank,source,from,to\n"
                                             "goods_export,KAZ,1,bns,2020,\ngoods_export,KAZ,1,press,,2019\n");
    write(to.filePath(u"observations.csv"_s),
          "indicator,reporter,partner,commodity,frequency,period,value,unit,status,source,document,basis,valuation,"
          "detail,bound,printed,note,vintage\n"
          "goods_export,KAZ,TUR,TOTAL,A,2023,3500000000.25,USD,official,bns,bns_2024,reported,FOB,,,,,current\n"
          "goods_export,KAZ,TUR,TOTAL,A,2024,3100000000,USD,provisional,bns,bns_2024,reported,FOB,,,3.1 bn,,current\n"
          "goods_export,KAZ,TUR,TOTAL,A,2023,3400000000,USD,official,bns,press_1,reported,FOB,,,,old,revision\n"
          "goods_export,KAZ,TUR,TOTAL,P,2025-01/2025-09,0,USD,press,press,press_1,reported,,,max,,,current\n"
          "gdp,KAZ,-,TOTAL,A,2024,288000000000,USD,official,bns,bns_2024,reported,,,,,,current\n");
    write(to.filePath(u"labels/area.csv"_s), "id,form,en,tr,kk,ru\n"
                                             "KAZ,name,Kazakhstan,Kazakistan,Қазақстан,Казахстан\n"
                                             "KAZ,gen,,Kazakistan'ın,Қазақстанның,Казахстана\n");
    for (const QString &kind : {u"indicator"_s, u"unit"_s, u"commodity"_s, u"event"_s, u"category"_s, u"target"_s,
                                u"claim"_s, u"status"_s, u"source_short"_s, u"note"_s})
        write(to.filePath(u"labels/%1.csv"_s.arg(kind)), "id,form,en,tr,kk,ru\nx,name,X,X,X,X\n");
    return {folder, revision};
}

/// An open store with its repositories, and how often it said that it changed.
struct TestStore {
    explicit TestStore(corridor::OpenedStore store) : opened(std::move(store)) {}

    corridor::OpenedStore opened;
    int announced = 0;
    std::function<void()> announce = [this] { ++announced; };
    corridor::CatalogueRepository catalogue{*opened.reader};
    corridor::FigureRepository figures{*opened.reader, opened.writer.get(), announce};
    corridor::ViewRepository views{*opened.reader, opened.writer.get(), announce};
    corridor::BatchRepository batches{*opened.reader, opened.writer.get(), announce};
    corridor::FigureImport imports{*opened.reader, opened.writer.get(), announce};

    [[nodiscard]] QString dump() const { return teststore::dump(*opened.reader); }
};

/// Null, with a warning, when it does not open.
inline std::unique_ptr<TestStore> open(const QString &path, const corridor::Bundle *bundle)
{
    auto opened = corridor::openStoreFile(path, false, bundle);
    if (!opened) {
        qWarning("%s", qPrintable(opened.error().message));
        return nullptr;
    }
    return std::make_unique<TestStore>(std::move(opened).value());
}

inline corridor::SeriesKey exportsKey()
{
    corridor::SeriesKey key;
    key.indicator = u"goods_export"_s;
    key.reporter = u"KAZ"_s;
    key.partner = u"TUR"_s;
    key.unit = u"USD"_s;
    key.source = u"bns"_s;
    key.valuation = u"FOB"_s;
    return key;
}

} // namespace teststore
