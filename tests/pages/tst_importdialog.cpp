#include "import/importer.h"
#include "pagefixture.h"
#include "pages/importing/importdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace corridor;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHead = "period,reporterISO,flowCode,partnerISO,cmdCode,primaryValue\n";

} // namespace

/// The import dialog on small Comtrade files, driven as a person would.
class tst_ImportDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void showsRowsBeforeAnythingIsWritten();
    void importsOnEnter();
    void showsOldAndNewValues();
    void holdsRejectedRowsBackUntilTicked();
    void saysWhyAFileIsRefused();
    void keepsWhatIsTypedAboutTheSource();
    void followsAChangedGuess();
    void takesSeveralFiles();
    void readsAPastedTable();
    void mapsAnUnknownTableAndRemembersIt();
    void closesWhileReading();
    void everyLabelIsPlainText();

private:
    [[nodiscard]] ImportRequest file(const QString &name, const QByteArray &text) const;
    /// A dialog that has read \a requests.
    [[nodiscard]] std::unique_ptr<ImportDialog> open(const QList<ImportRequest> &requests);
    [[nodiscard]] qint64 figures() { return m_fixture->store().figures().count().value(); }

    std::unique_ptr<PageFixture> m_fixture;
    QTemporaryDir m_folder;
};

void tst_ImportDialog::init()
{
    m_fixture = std::make_unique<PageFixture>();
    m_fixture->setLanguage(Language::English);
}

ImportRequest tst_ImportDialog::file(const QString &name, const QByteArray &text) const
{
    ImportRequest request;
    request.path = m_folder.filePath(name);
    QFile out(request.path);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
        qFatal("no fixture");
    return request;
}

std::unique_ptr<ImportDialog> tst_ImportDialog::open(const QList<ImportRequest> &requests)
{
    auto dialog = std::make_unique<ImportDialog>(requests, m_fixture->store(), m_fixture->formatter());
    dialog->show();
    auto *bar = dialog->findChild<QWidget *>(u"progressBar"_s);
    if (!QTest::qWaitFor([&] { return !bar->isVisible(); }, 20'000))
        qFatal("still reading");
    return dialog;
}

void tst_ImportDialog::showsRowsBeforeAnythingIsWritten()
{
    const qint64 before = figures();
    const auto dialog = open({file(u"a.csv"_s, kHead + "2021,UZB,X,TUR,TOTAL,1500\n2022,UZB,X,TUR,TOTAL,1700\n")});
    const QAbstractItemModel *rows = dialog->findChild<QTableView *>(u"rowsTable"_s)->model();
    QCOMPARE(rows->rowCount(), 2);
    QCOMPARE(rows->index(0, 1).data().toString(), u"Uzbekistan"_s);
    QCOMPARE(rows->index(0, 2).data().toString(), u"Türkiye"_s);
    QCOMPARE(rows->index(1, 6).data().toString(), u"1,700"_s);
    QVERIFY(dialog->findChild<QLabel *>(u"titleLabel"_s)->text().contains(u"UN Comtrade"_s));
    QVERIFY(dialog->findChild<QLabel *>(u"evidenceLabel"_s)->text().contains(u"primaryValue"_s));
    QVERIFY(dialog->findChild<QLabel *>(u"countsLabel"_s)->text().contains(u"New: 2"_s));
    QCOMPARE(figures(), before);
}

void tst_ImportDialog::importsOnEnter()
{
    const qint64 before = figures();
    const auto dialog = open({file(u"a.csv"_s, kHead + "2021,UZB,X,TUR,TOTAL,1500\n")});
    QSignalSpy imported(dialog.get(), &ImportDialog::imported);
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QCOMPARE(imported.count(), 1);
    QCOMPARE(dialog->result(), int(QDialog::Accepted));
    QCOMPARE(figures(), before + 1);
}

void tst_ImportDialog::showsOldAndNewValues()
{
    open({file(u"a.csv"_s, kHead + "2021,UZB,X,TUR,TOTAL,1500\n")})->accept();
    const auto dialog = open({file(u"b.csv"_s, kHead + "2021,UZB,X,TUR,TOTAL,1600\n")});
    const QAbstractItemModel *changes = dialog->findChild<QTableView *>(u"changesTable"_s)->model();
    QCOMPARE(changes->rowCount(), 1);
    QCOMPARE(changes->index(0, 6).data().toString(), u"1,500"_s);
    QCOMPARE(changes->index(0, 7).data().toString(), u"1,600"_s);
}

void tst_ImportDialog::holdsRejectedRowsBackUntilTicked()
{
    const qint64 before = figures();
    const auto dialog = open({file(u"a.csv"_s, kHead + "2021,UZB,X,TUR,TOTAL,1500\n2022,UZB,X,TUR,TOTAL,many\n")});
    auto *import = dialog->findChild<QDialogButtonBox *>(u"buttonBox"_s)->button(QDialogButtonBox::Ok);
    QVERIFY(!import->isEnabled());
    const QAbstractItemModel *problems = dialog->findChild<QTableView *>(u"problemsTable"_s)->model();
    QCOMPARE(problems->rowCount(), 1);
    QCOMPARE(problems->index(0, 0).data().toString(), u"3"_s);
    QCOMPARE(problems->index(0, 2).data().toString(), u"many"_s);
    dialog->findChild<QCheckBox *>(u"partialCheck"_s)->click();
    QVERIFY(import->isEnabled());
    import->click();
    QCOMPARE(figures(), before + 1);
}

void tst_ImportDialog::saysWhyAFileIsRefused()
{
    const auto dialog = open({file(u"empty.csv"_s, {})});
    const auto *problem = dialog->findChild<QLabel *>(u"problemLabel"_s);
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"empty"_s));
    QVERIFY(!dialog->findChild<QDialogButtonBox *>(u"buttonBox"_s)->button(QDialogButtonBox::Ok)->isEnabled());
}

void tst_ImportDialog::keepsWhatIsTypedAboutTheSource()
{
    const auto dialog = open({file(u"a.csv"_s, kHead + "2021,UZB,X,TUR,TOTAL,1500\n")});
    dialog->findChild<QLineEdit *>(u"publisherEdit"_s)->setText(u"Chamber of Trade"_s);
    dialog->findChild<QLineEdit *>(u"datasetEdit"_s)->setText(u"Own tables"_s);
    dialog->accept();
    const auto sources = m_fixture->store().catalogue().sources();
    VERIFY_OK(sources);
    const QList<Source> &all = sources.value();
    QVERIFY(std::any_of(all.begin(), all.end(), [](const Source &source) {
        return source.publisher == u"Chamber of Trade"_s && source.dataset == u"Own tables"_s;
    }));
}

void tst_ImportDialog::followsAChangedGuess()
{
    const auto dialog =
        open({file(u"a.csv"_s, "period;reporterISO;flowCode;partnerISO;cmdCode;primaryValue\n2021;UZB;X;TUR;TOTAL;1,5\n"
                               "2022;UZB;X;TUR;TOTAL;2,25\n")});
    const QAbstractItemModel *rows = dialog->findChild<QTableView *>(u"rowsTable"_s)->model();
    QCOMPARE(rows->index(1, 6).data().toString(), u"2.25"_s);
    auto *separator = dialog->findChild<QComboBox *>(u"separatorCombo"_s);
    separator->setCurrentIndex(separator->findData(u"\t"_s));
    Q_EMIT separator->activated(separator->currentIndex());
    auto *bar = dialog->findChild<QWidget *>(u"progressBar"_s);
    QTRY_VERIFY(!bar->isVisible());
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"problemLabel"_s)->isVisible());
}

void tst_ImportDialog::takesSeveralFiles()
{
    const qint64 before = figures();
    const auto dialog = open({file(u"a.csv"_s, kHead + "2021,UZB,X,TUR,TOTAL,1500\n"), file(u"b.csv"_s, "nonsense"),
                              file(u"c.csv"_s, kHead + "2022,UZB,X,TUR,TOTAL,1600\n")});
    auto *list = dialog->findChild<QListWidget *>(u"fileList"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 3);
    dialog->accept();
    QVERIFY(dialog->isVisible()); // One is left, and says why.
    QCOMPARE(figures(), before + 2);
}

void tst_ImportDialog::readsAPastedTable()
{
    ImportRequest request;
    request.pasted = "period\treporterISO\tflowCode\tpartnerISO\tcmdCode\tprimaryValue\n2021\tUZB\tX\tTUR\tTOTAL\t7\n";
    const auto dialog = open({request});
    QCOMPARE(dialog->findChild<QTableView *>(u"rowsTable"_s)->model()->rowCount(), 1);
}

void tst_ImportDialog::mapsAnUnknownTableAndRemembersIt()
{
    const QByteArray table = "wer,womit,wann,wieviel\nUZB,TUR,2021,15\nUZB,TUR,2022,17\n";
    const auto dialog = open({file(u"odd.csv"_s, table)});
    QWidget *columns = dialog->findChild<QWidget *>(u"columnsArea"_s);
    const QHash<QString, QString> roles{
        {u"wer"_s, u"reporter"_s}, {u"womit"_s, u"partner"_s}, {u"wann"_s, u"period"_s}, {u"wieviel"_s, u"value"_s}};
    QComboBox *last = nullptr;
    const auto combos = columns->findChildren<QComboBox *>();
    for (QComboBox *combo : combos) {
        const int index = combo->findData(roles.value(combo->accessibleName()));
        if (index >= 0)
            combo->setCurrentIndex(index);
        last = combo;
    }
    QVERIFY(last);
    Q_EMIT last->activated(last->currentIndex());
    auto *bar = dialog->findChild<QWidget *>(u"progressBar"_s);
    QTRY_VERIFY(!bar->isVisible());
    QTRY_COMPARE(dialog->findChild<QTableView *>(u"rowsTable"_s)->model()->rowCount(), 2);
    dialog->accept();
    QCOMPARE(dialog->result(), int(QDialog::Accepted));

    const auto again = open({file(u"odd2.csv"_s, "wer,womit,wann,wieviel\nUZB,TUR,2023,19\n")});
    QCOMPARE(again->findChild<QTableView *>(u"rowsTable"_s)->model()->rowCount(), 1);
}

void tst_ImportDialog::closesWhileReading()
{
    QByteArray text = kHead;
    for (int i = 0; i < 200'000; ++i)
        text += "2021,UZB,X,TUR," + QByteArray::number(100'000 + i) + ",1\n";
    const qint64 before = figures();
    {
        ImportDialog dialog({file(u"large.csv"_s, text)}, m_fixture->store(), m_fixture->formatter());
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }
    QCOMPARE(figures(), before);
}

void tst_ImportDialog::everyLabelIsPlainText()
{
    const auto dialog = open({file(u"<b>a.csv"_s, kHead + "2021,UZB,X,TUR,TOTAL,1500\n")});
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->buddy(), qPrintable(label->objectName()));
}

QTEST_MAIN(tst_ImportDialog)
#include "tst_importdialog.moc"
