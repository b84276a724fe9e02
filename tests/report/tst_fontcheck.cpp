#include "pictures.h"
#include "report/exportfile.h"
#include "report/fontcheck.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace corridor;
using namespace Qt::StringLiterals;

/// On a system without the font that pictures are set in.
class tst_FontCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhichPackageIsMissing();
    void noPictureIsMadeOfBoxes_data();
    void noPictureIsMadeOfBoxes();
};

void tst_FontCheck::saysWhichPackageIsMissing()
{
    const Status checked = checkFonts(Language::Kazakh);
    QVERIFY(!checked);
    QVERIFY(checked.error().message.contains(u"Inter"_s));
    QVERIFY(checked.error().message.contains(u"fonts-inter"_s));
}

void tst_FontCheck::noPictureIsMadeOfBoxes_data()
{
    QTest::addColumn<ExportFormat>("format");
    for (const ExportFormat format : {ExportFormat::Png, ExportFormat::Svg, ExportFormat::Pdf})
        QTest::newRow(qPrintable(exportFormatCode(format))) << format;
}

void tst_FontCheck::noPictureIsMadeOfBoxes()
{
    QFETCH(ExportFormat, format);
    const Pictures pictures;
    const auto made = exportBytes(pictures.dashboard(), {{}, {}, format, {}}, pictures.formatter(Language::Russian));
    QVERIFY(!made);
    QVERIFY(made.error().message.contains(u"fonts-inter"_s));
}

int main(int argc, char **argv)
{
    // Fonts of an empty folder: what the system has is not looked at.
    const QTemporaryDir folder;
    QFile config(folder.filePath(u"fonts.conf"_s));
    if (!config.open(QIODevice::WriteOnly))
        return 1;
    config.write("<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">\n<fontconfig><dir>" +
                 QFile::encodeName(folder.path()) + "</dir></fontconfig>\n");
    config.close();
    qputenv("FONTCONFIG_FILE", QFile::encodeName(config.fileName()));
    QApplication app(argc, argv);
    tst_FontCheck test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fontcheck.moc"
