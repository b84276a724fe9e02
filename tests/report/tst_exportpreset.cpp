#include "report/exportpreset.h"

#include <QTest>

using namespace corridor;
using namespace Qt::StringLiterals;

class tst_ExportPreset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codesAreThoseOfTheCommandLine();
    void everyPresetIsFoundByCodeAndBySize();
    void hasThePhysicalSize_data();
    void hasThePhysicalSize();
    void sizeOfLengths_data();
    void sizeOfLengths();
    void refusesWhatIsTooSmallOrTooLarge_data();
    void refusesWhatIsTooSmallOrTooLarge();
};

void tst_ExportPreset::codesAreThoseOfTheCommandLine()
{
    QStringList codes;
    for (const ExportPreset preset : exportPresets())
        codes << presetCode(preset);
    QCOMPARE(codes, QStringList({u"slide"_s, u"slide-small"_s, u"a4"_s, u"a4-landscape"_s, u"square"_s, u"social"_s}));
    QVERIFY(!presetFromCode(u"A4"_s));
    QVERIFY(!presetFromCode(QString()));
}

void tst_ExportPreset::everyPresetIsFoundByCodeAndBySize()
{
    for (const ExportPreset preset : exportPresets()) {
        QCOMPARE(presetFromCode(presetCode(preset)), std::optional(preset));
        QCOMPARE(presetOfSize(presetSize(preset)), std::optional(preset));
    }
    QVERIFY(!presetOfSize({{1600, 901}, 120}));
    QVERIFY(!presetOfSize({{1600, 900}, 121}));
}

void tst_ExportPreset::hasThePhysicalSize_data()
{
    QTest::addColumn<ExportPreset>("preset");
    QTest::addColumn<SizeUnit>("unit");
    QTest::addColumn<QSizeF>("length");
    QTest::newRow("slide") << ExportPreset::Slide << SizeUnit::Inches << QSizeF(13.333, 7.5);
    QTest::newRow("small slide") << ExportPreset::SlideSmall << SizeUnit::Inches << QSizeF(13.333, 7.5);
    QTest::newRow("page") << ExportPreset::A4 << SizeUnit::Millimetres << QSizeF(210.0, 297.0);
    QTest::newRow("page on its side") << ExportPreset::A4Landscape << SizeUnit::Millimetres << QSizeF(297.0, 210.0);
    QTest::newRow("square") << ExportPreset::Square << SizeUnit::Pixels << QSizeF(1200.0, 1200.0);
}

void tst_ExportPreset::hasThePhysicalSize()
{
    QFETCH(ExportPreset, preset);
    QFETCH(SizeUnit, unit);
    QFETCH(QSizeF, length);
    const QSizeF found = lengthsOf(presetSize(preset), unit);
    QVERIFY(qAbs(found.width() - length.width()) < 0.1);
    QVERIFY(qAbs(found.height() - length.height()) < 0.1);
}

void tst_ExportPreset::sizeOfLengths_data()
{
    QTest::addColumn<QSizeF>("length");
    QTest::addColumn<SizeUnit>("unit");
    QTest::addColumn<int>("dpi");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("pixels") << QSizeF(1000, 500) << SizeUnit::Pixels << 300 << QSize(1000, 500);
    QTest::newRow("millimetres") << QSizeF(254, 127) << SizeUnit::Millimetres << 300 << QSize(3000, 1500);
    QTest::newRow("rounded") << QSizeF(210, 297) << SizeUnit::Millimetres << 144 << QSize(1191, 1684);
    QTest::newRow("inches") << QSizeF(4, 3.5) << SizeUnit::Inches << 200 << QSize(800, 700);
    QTest::newRow("smallest") << QSizeF(320, 320) << SizeUnit::Pixels << kLowestDpi << QSize(320, 320);
    QTest::newRow("largest") << QSizeF(8000, 8000) << SizeUnit::Pixels << kHighestDpi << QSize(8000, 8000);
}

void tst_ExportPreset::sizeOfLengths()
{
    QFETCH(QSizeF, length);
    QFETCH(SizeUnit, unit);
    QFETCH(int, dpi);
    QFETCH(QSize, pixels);
    const auto size = sizeFromLengths(length, unit, dpi);
    QVERIFY(size);
    QCOMPARE(*size, (PictureSize{pixels, dpi}));
    ImageOptions options;
    setSize(options, *size);
    QCOMPARE(options.size, pixels);
    QCOMPARE(options.dpi, dpi);
}

void tst_ExportPreset::refusesWhatIsTooSmallOrTooLarge_data()
{
    QTest::addColumn<QSizeF>("length");
    QTest::addColumn<SizeUnit>("unit");
    QTest::addColumn<int>("dpi");
    QTest::newRow("too narrow") << QSizeF(319, 500) << SizeUnit::Pixels << 96;
    QTest::newRow("too low") << QSizeF(500, 80) << SizeUnit::Millimetres << 96;
    QTest::newRow("too wide") << QSizeF(30, 10) << SizeUnit::Inches << 300;
    QTest::newRow("nothing") << QSizeF() << SizeUnit::Pixels << 96;
    QTest::newRow("no number") << QSizeF(qQNaN(), 500) << SizeUnit::Pixels << 96;
    QTest::newRow("endless") << QSizeF(qInf(), 500) << SizeUnit::Millimetres << 96;
    QTest::newRow("resolution too low") << QSizeF(1000, 500) << SizeUnit::Pixels << kLowestDpi - 1;
    QTest::newRow("resolution too high") << QSizeF(1000, 500) << SizeUnit::Pixels << kHighestDpi + 1;
}

void tst_ExportPreset::refusesWhatIsTooSmallOrTooLarge()
{
    QFETCH(QSizeF, length);
    QFETCH(SizeUnit, unit);
    QFETCH(int, dpi);
    QVERIFY(!sizeFromLengths(length, unit, dpi));
}

QTEST_GUILESS_MAIN(tst_ExportPreset)
#include "tst_exportpreset.moc"
