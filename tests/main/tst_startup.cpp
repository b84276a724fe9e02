#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// The program itself, started as a person does.
class tst_Startup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutADisplayItSaysWhatToDo_data();
    void withoutADisplayItSaysWhatToDo();
    void aWindowOpensPaintsAndEndsOnASignal_data();
    void aWindowOpensPaintsAndEndsOnASignal();

private:
    QProcessEnvironment environment() const;

    QTemporaryDir m_folder;
};

QProcessEnvironment tst_Startup::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    environment.insert(u"QT_LOGGING_RULES"_s, u"corridor.start=true"_s);
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    return environment;
}

void tst_Startup::withoutADisplayItSaysWhatToDo_data()
{
    QTest::addColumn<QString>("display");
    QTest::newRow("no display") << QString();
    QTest::newRow("a display that is not there") << u":4711"_s;
}

void tst_Startup::withoutADisplayItSaysWhatToDo()
{
    QFETCH(QString, display);
    QProcessEnvironment environment = this->environment();
    environment.remove(u"QT_QPA_PLATFORM"_s);
    if (!display.isEmpty())
        environment.insert(u"DISPLAY"_s, display);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(CORRIDOR_PROGRAM), QStringList());
    QVERIFY(program.waitForFinished());
    const QString said = QString::fromUtf8(program.readAllStandardError());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 1);
    QCOMPARE(said.count(u'\n'), 1);
    QVERIFY2(said.contains(u"app/run report"_s), qPrintable(said));
}

void tst_Startup::aWindowOpensPaintsAndEndsOnASignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void tst_Startup::aWindowOpensPaintsAndEndsOnASignal()
{
    QFETCH(int, signal);
    QProcess program;
    program.setProcessEnvironment(environment());
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(CORRIDOR_PROGRAM), {u"-platform"_s, u"offscreen"_s});
    QByteArray said;
    while (!said.contains("painted") && program.waitForReadyRead(30'000))
        said += program.readAll();
    QVERIFY2(said.contains("painted"), said.constData());
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), signal), 0);
    QVERIFY(program.waitForFinished());
    said += program.readAll();
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(said.trimmed(), QByteArray("corridor.start: painted")); // and no warning
    QVERIFY(QFile::exists(m_folder.filePath(u"config/corridor/corridor.ini"_s)));
}

QTEST_GUILESS_MAIN(tst_Startup)
#include "tst_startup.moc"
