#include "store/importfixture.h"
#include "support/resultcompare.h"

using namespace Qt::StringLiterals;
using namespace corridor;
using teststore::figure;
using teststore::ImportFile;
using teststore::kNone;

/// What a store gives to be imported elsewhere.
class tst_Tidy : public ImportFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { openStore(); }

    void tidyRowsAreInOrder();
    void tidyRowsMakeTheSameStore();
    void mappingsAreRemembered();
};

void tst_Tidy::tidyRowsAreInOrder()
{
    VERIFY_OK(apply(teststore::wholeFile()));
    ImportFile next(u"next.csv"_s);
    next.add(ImportFile::key(), {figure(2020, 1)});
    VERIFY_OK(apply(next));
    const QStringList rows = teststore::tidy(m_store->imports);
    QStringList sorted;
    QStringList keys;
    for (const QString &row : rows)
        keys << row.section(u'|', 0, 9);
    sorted = keys;
    sorted.sort();
    QCOMPARE(keys, sorted);
    const QStringList revised = rows.filter(u"|DEU|TOTAL|"_s).filter(u"|2020|"_s);
    QCOMPARE(revised.size(), 2);
    QVERIFY(revised.at(0).endsWith(u"|revision"_s));
    QVERIFY(revised.at(1).endsWith(u"|current"_s));
    int taken = 0;
    const Status stopped = m_store->imports.eachTidyRow([&](const FigureImport::TidyRow &) {
        ++taken;
        return Status(Error{Error::Code::Storage, u"full"_s, {}});
    });
    QVERIFY(!stopped);
    QCOMPARE(taken, 1);
}

void tst_Tidy::tidyRowsMakeTheSameStore()
{
    VERIFY_OK(apply(teststore::wholeFile()));
    ImportFile next(u"next.csv"_s);
    next.add(ImportFile::key(), {figure(2020, 1), figure(2021, 11)});
    next.add(ImportFile::key(u"DEU"_s, u"8517"_s), {figure(2022, 5, 99)}).quantityUnit = u"kilogram"_s;
    VERIFY_OK(apply(next));
    VERIFY_OK(m_store->figures.setAnalystFigure(ImportFile::key(), Period::year(2020), 7, u"mine"_s));
    ImportFile tidy(u"tidy.csv"_s);
    const auto read = m_store->imports.eachTidyRow([&](const FigureImport::TidyRow &row) {
        if (tidy.series.empty() || tidy.series.back().key != row.key)
            tidy.add(row.key, {}).quantityUnit = row.quantityUnit;
        const Figure &f = row.figure;
        const quint32 note = tidy.note({boundCode(f.bound), row.flag, f.printed, f.note, row.document});
        const ImportFigure made{qint32(f.period.storedFirst()),
                                qint32(f.period.storedUntil()),
                                quint32(f.line),
                                note,
                                f.value,
                                f.quantity.value_or(kNone),
                                quint8(f.status)};
        (row.current ? tidy.series.back().figures : tidy.series.back().revisions).push_back(made);
        return success();
    });
    VERIFY_OK(read);
    tidy.batch.document.clear(); // each row says its own
    tidy.batch.catalogue.documents << m_store->catalogue.documents().value();
    const Bundle bundle = teststore::tinyBundle(m_folder->filePath(u"bundle"_s));
    for (const Bundle *with : {static_cast<const Bundle *>(nullptr), &bundle}) {
        const auto second = teststore::open(m_folder->filePath(with ? u"b.sqlite"_s : u"e.sqlite"_s), with);
        QVERIFY(second);
        ImportFile own = tidy;
        if (!with) { // nothing is there to stand on
            own.batch.catalogue.areas << m_store->catalogue.areas().value();
            own.batch.catalogue.units << m_store->catalogue.units().value();
            own.batch.catalogue.indicators << m_store->catalogue.indicators().value();
            own.batch.catalogue.sources << m_store->catalogue.sources().value();
        }
        VERIFY_OK(second->imports.apply(own.made()));
        QCOMPARE(teststore::tidy(second->imports), teststore::tidy(m_store->imports));
        QVERIFY(!second->imports.apply(own.made()).value().batch.isValid());
    }
}

void tst_Tidy::mappingsAreRemembered()
{
    QCOMPARE(m_store->imports.mapping(u"abc"_s).value(), QString());
    VERIFY_OK(m_store->imports.rememberMapping(u"abc"_s, u"{\"a\":1}"_s));
    VERIFY_OK(m_store->imports.rememberMapping(u"def"_s, u"{}"_s));
    VERIFY_OK(m_store->imports.rememberMapping(u"abc"_s, u"{\"a\":2}"_s));
    QCOMPARE(m_store->imports.mapping(u"abc"_s).value(), u"{\"a\":2}"_s);
    QCOMPARE(m_store->imports.mapping(u"def"_s).value(), u"{}"_s);
    FigureImport readOnly(*m_store->opened.reader, nullptr, [] {});
    QVERIFY(!readOnly.rememberMapping(u"x"_s, u"{}"_s));
}

QTEST_GUILESS_MAIN(tst_Tidy)
#include "tst_tidy.moc"
