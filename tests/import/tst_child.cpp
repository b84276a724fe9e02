#include "import/sheetfiles.h"
#include "import/sheets/child.h"

#include <QDir>
#include <QElapsedTimer>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace corridor::ingest;

class tst_Child : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void distrustsAnswers_data();
    void distrustsAnswers();
    void rowsBeforeTheFailureAreGiven();
    void endsWithItsSource();
    void sourceOutlivesAFullPipe();
    void leavesNoDescriptor();
    void programThatIsMissing();
    void fileThatIsMissing();
    void strangeFileNames();
    void memoryIsLimited();

private:
    /// A program that answers as \a script says, whatever it is asked.
    OpenOptions answering(const QByteArray &script)
    {
        OpenOptions options;
        options.readerPath = written(m_folder, u"answer"_s, "#!/bin/sh\n" + script + "\n");
        QFile::setPermissions(QString::fromStdString(options.readerPath),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return options;
    }

    QTemporaryDir m_folder;
};

void tst_Child::distrustsAnswers_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *script, const char *said) {
        QTest::newRow(name) << QByteArray(script) << QString::fromLatin1(said);
    };
    row("nothing", "exit 0", "badArchive !0,0 exit 0");
    row("another program", "echo hello", "badArchive !0,0 hello");
    row("no end", "printf 'corridor-reader 1\\nSx\\n'", "badArchive !0,0 exit 0");
    row("cut off in a line", "printf 'corridor-reader 1\\nSx\\nR1\\t2'", "badArchive !0,0 exit 0");
    row("unknown frame", "printf 'corridor-reader 1\\nX\\n.\\n'", "badArchive !0,0 ");
    row("member in a sheet", "printf 'corridor-reader 1\\nMx\\n.\\n'", "badArchive !0,0 ");
    row("no number", "printf 'corridor-reader 1\\nSx\\nRx\\ty\\n.\\n'", "badArchive x!0,0 ");
    row("bad escape", "printf 'corridor-reader 1\\nSx\\nR1\\t\\\\q\\n.\\n'", "badArchive x!1,0 ");
    row("open escape", "printf 'corridor-reader 1\\nSx\\nR1\\ty\\\\\\n.\\n'", "badArchive x!1,0 ");
    row("too many cells",
        "printf 'corridor-reader 1\\nSx\\nR1'; yes '\t' | tr -d '\\n' | head -c 5000; printf '\\n.\\n'",
        "badArchive x!1,0 ");
    row("endless line", "printf 'corridor-reader 1\\nSx\\nR1\\t'; yes x | tr -d '\\n'", "lineTooLong !0,0 ");
    row("unknown trouble", "printf 'corridor-reader 1\\nEfine\\t\\t0\\t0\\tx\\n'", "badArchive !0,0 ");
    row("error without place", "printf 'corridor-reader 1\\nEtooLarge\\n'", "badArchive !0,0 ");
    row("error", "printf 'corridor-reader 1\\nEtooLarge\\tOne\\t3\\t4\\ta\\\\tb\\n'", "tooLarge One!3,4 a");
    row("trouble that is none of its own", "printf 'corridor-reader 1\\nEcancelled\\t\\t0\\t0\\t\\n'",
        "badArchive !0,0 ");
    row("raw bytes", "printf 'corridor-reader 1\\nD99999999999\\nabc'", "badArchive !0,0 ");
    row("out of time", "kill -XCPU $$", "timeOut !0,0 ");
    row("alarm", "kill -ALRM $$", "timeOut !0,0 ");
    row("killed", "kill -KILL $$", "tooLarge !0,0 memory");
    row("crashed", "kill -SEGV $$", "badArchive !0,0 signal 11");
    row("aborted", "kill -ABRT $$", "badArchive !0,0 signal 6");
}

void tst_Child::distrustsAnswers()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, said);
    OpenOptions options = answering(script);
    options.limits.lineBytes = 1 << 20;
    options.limits.columns = 4096;
    const QString last = rowsOf("/dev/null", options).constLast();
    QVERIFY2(last.startsWith(said), qPrintable(last));
}

void tst_Child::rowsBeforeTheFailureAreGiven()
{
    const OpenOptions options =
        answering("printf 'corridor-reader 1\\nSOne\\nR1\\ta\\\\tb\\t\\tc\\nEbadSyntax\\tOne\\t2\\t3\\tx\\n'");
    QCOMPARE(rowsOf("/dev/null", options), QStringList({u"One!1: a\tb||c"_s, u"badSyntax One!2,3 x"_s}));
}

void tst_Child::endsWithItsSource()
{
    const QString noted = m_folder.filePath(u"pid"_s);
    const OpenOptions options =
        answering("echo $$ >" + noted.toUtf8() + "\nprintf 'corridor-reader 1\\nSOne\\nR1\\ta\\n'\nexec sleep 1000");
    Problem problem;
    std::unique_ptr<RowSource> source = sheetRows("/dev/null", options, problem);
    QVERIFY(source);
    QFile file(noted);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const pid_t child = file.readAll().trimmed().toInt();
    QCOMPARE(::kill(child, 0), 0);
    QElapsedTimer clock;
    clock.start();
    source.reset();
    QVERIFY(clock.elapsed() < 1000);
    QCOMPARE(::kill(child, 0), -1);
    QCOMPARE(errno, ESRCH);
}

void tst_Child::sourceOutlivesAFullPipe()
{
    // Half read and left alone for longer than the child may be silent: writing is no silence.
    QByteArray rows;
    for (int i = 1; i <= 30000; ++i)
        rows += "<row><c><v>" + QByteArray::number(i) + "</v></c></row>";
    OpenOptions options = withReader();
    options.limits.childSeconds = 1;
    Problem problem;
    const std::unique_ptr<RowSource> source = sheetRows(written(m_folder, u"a.xlsx"_s, xlsxOf(rows)), options, problem);
    QVERIFY(source);
    Row row;
    QVERIFY(source->next(row));
    QTest::qWait(1500);
    int count = 1;
    while (source->next(row))
        ++count;
    QCOMPARE(count, 30000);
    QVERIFY(!source->failure());
}

void tst_Child::leavesNoDescriptor()
{
    const auto open = [] { return QDir(u"/proc/self/fd"_s).count(); };
    const std::string path = written(m_folder, u"a.xlsx"_s, xlsxOf("<row><c><v>1</v></c></row>"));
    const auto before = open();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(rowsOf(path).size(), 1);
    QCOMPARE(open(), before);
}

void tst_Child::programThatIsMissing()
{
    OpenOptions options;
    options.readerPath = "/nowhere/corridor-reader";
    const QString said = rowsOf("/dev/null", options).constLast();
    QVERIFY2(said.startsWith(u"unreadable !0,0 /nowhere/corridor-reader"_s), qPrintable(said));
}

void tst_Child::fileThatIsMissing()
{
    const QString said = rowsOf("/nowhere/a.xlsx").constLast();
    QCOMPARE(said, u"unreadable !0,0 No such file or directory"_s);
}

void tst_Child::strangeFileNames()
{
    for (const QString &name : {u"--memory"_s, u"a b'\"$(x).xlsx"_s, u"қазақ\n.xlsx"_s}) {
        const std::string path = written(m_folder, name, xlsxOf("<row><c><v>1</v></c></row>"));
        QCOMPARE(rowsOf(path), QStringList(u"One!1: 1"_s));
    }
}

void tst_Child::memoryIsLimited()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("The sanitizer needs more address space than any limit leaves.");
#else
    QByteArray strings;
    for (int i = 0; i < 300000; ++i)
        strings += "<si><t>" + QByteArray::number(i).rightJustified(60, 'x') + "</t></si>";
    OpenOptions options = withReader();
    options.limits.childMemory = std::uint64_t(64) << 20;
    const std::string path = written(m_folder, u"a.xlsx"_s, xlsxOf("<row><c t='s'><v>1</v></c></row>", {}, strings));
    QCOMPARE(rowsOf(path, options), QStringList(u"tooLarge !0,0 memory"_s));
#endif
}

QTEST_GUILESS_MAIN(tst_Child)
#include "tst_child.moc"
