#pragma once

#include <QHash>
#include <QProcess>
#include <QStringList>

/// What one run of a program said.
struct Run {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs corridor without a display, with \a extra settings on top of an otherwise bare environment.
inline Run runCorridor(const QStringList &arguments, const QHash<QString, QString> &extra = {})
{
    QProcessEnvironment environment;
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    for (const QString &kept : {QStringLiteral("PATH"), QStringLiteral("HOME"), QStringLiteral("ASAN_OPTIONS"),
                                QStringLiteral("UBSAN_OPTIONS"), QStringLiteral("LSAN_OPTIONS")}) {
        if (own.contains(kept))
            environment.insert(kept, own.value(kept));
    }
    for (auto each = extra.cbegin(); each != extra.cend(); ++each)
        environment.insert(each.key(), each.value());

    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QString::fromUtf8(CORRIDOR_PROGRAM), arguments);
    Run run;
    if (!process.waitForStarted() || !process.waitForFinished(120'000))
        return run;
    run.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}
