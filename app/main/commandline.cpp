#include "main/commandline.h"

#include "i18n/languagecontroller.h"
#include "main/carriercommands.h"
#include "main/commandoptions.h"
#include "main/datacommands.h"
#include "main/importcommands.h"
#include "main/reporting/briefingcommand.h"
#include "main/reporting/reportcommand.h"
#include "main/reporting/reportoptions.h"
#include "store/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

struct Command {
    QString name;
    QStringList options; ///< Besides those that every command takes.
    int (*run)(const QCommandLineParser &options, const QStringList &words);
};

const QList<Command> &commands()
{
    static const QList<Command> all{
        {u"report"_s,
         {u"format"_s, u"size"_s, u"preset"_s, u"scale"_s, u"date"_s, u"theme"_s, u"pair"_s, u"pattern"_s, u"parity"_s,
          u"output"_s, u"json"_s},
         [](const QCommandLineParser &options, const QStringList &words) { return runReport(options, words); }},
        {u"briefing"_s,
         {u"template"_s, u"date"_s, u"pair"_s, u"output"_s, u"png"_s},
         [](const QCommandLineParser &options, const QStringList &words) { return runBriefing(options, words); }},
        {u"series"_s, {u"json"_s}, runSeries},
        {u"figures"_s,
         {u"json"_s, u"reporter"_s, u"partner"_s, u"commodity"_s, u"frequency"_s, u"source"_s, u"transform"_s,
          u"forecast"_s},
         runFigures},
        {u"import"_s,
         {u"json"_s, u"format"_s, u"map"_s, u"encoding"_s, u"member"_s, u"reporter"_s, u"unit"_s, u"source-title"_s,
          u"source-url"_s, u"publisher"_s, u"dry-run"_s, u"accept-partial"_s},
         runImport},
        {u"batches"_s, {u"json"_s}, runBatches},
        {u"undo"_s, {}, runUndo},
        {u"export"_s, {u"tidy"_s}, runExport},
        {u"inspect"_s, {u"json"_s}, runInspect},
        {u"verify"_s, {u"json"_s}, runVerify},
    };
    return all;
}

void addOptions(QCommandLineParser &parser)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("corridor::CommandLine", text); };
    parser.setApplicationDescription(
        tr(QT_TRANSLATE_NOOP("corridor::CommandLine", "Metrics of a partnership between two countries.")));
    parser.addOptions({
        {{u"h"_s, u"help"_s}, tr(QT_TRANSLATE_NOOP("corridor::CommandLine", "Shows this help."))},
        {{u"v"_s, u"version"_s}, tr(QT_TRANSLATE_NOOP("corridor::CommandLine", "Shows the version."))},
        {u"store"_s, tr(QT_TRANSLATE_NOOP("corridor::CommandLine", "The store to open.")), u"PATH"_s},
        {u"lang"_s, tr(QT_TRANSLATE_NOOP("corridor::CommandLine", "Language: en, tr, kk or ru; report takes several.")),
         u"CODE"_s},
        {u"theme"_s, tr(QT_TRANSLATE_NOOP("corridor::CommandLine", "light, dark or system.")), u"NAME"_s},
        {u"template"_s,
         tr(QT_TRANSLATE_NOOP("corridor::CommandLine",
                              "briefing: a template that the window saved; if not given, six pages that suit any pair. "
                              "--pair, --date and -o FILE.pdf (or FOLDER/) hold for it too.")),
         u"FILE"_s},
        {u"png"_s, tr(QT_TRANSLATE_NOOP("corridor::CommandLine", "briefing: folder for its pages as pictures.")),
         u"FOLDER"_s},
        {u"json"_s, tr(QT_TRANSLATE_NOOP("corridor::CommandLine",
                                         "report, series, figures, import, batches, inspect, verify: print JSON."))},
        {u"reporter"_s, tr(QT_TRANSLATE_NOOP("corridor::CommandLine", "figures, import: whose figures, such as KAZ.")),
         u"ISO3"_s},
        {u"partner"_s, tr(QT_TRANSLATE_NOOP("corridor::CommandLine", "figures: the other side, such as TUR.")),
         u"ISO3"_s},
        {u"commodity"_s, tr(QT_TRANSLATE_NOOP("corridor::CommandLine", "figures: TOTAL if not given.")), u"CODE"_s},
        {u"frequency"_s, tr(QT_TRANSLATE_NOOP("corridor::CommandLine", "figures: A, H, Q, M, W, D or P.")), u"F"_s},
        {u"source"_s, tr(QT_TRANSLATE_NOOP("corridor::CommandLine", "figures: one source, by code or as printed.")),
         u"SOURCE"_s},
        {u"transform"_s,
         tr(QT_TRANSLATE_NOOP("corridor::CommandLine",
                              "figures: compute that, in the order given: change, pctchange, index:YEAR, share, "
                              "perhead, gdp, cagr, movsum:N, movavg:N, cumulative, real:YEAR, currency:CODE, balance, "
                              "coverage, bothways.")),
         u"NAME[:ARG]"_s},
        {u"forecast"_s,
         tr(QT_TRANSLATE_NOOP("corridor::CommandLine", "figures: carry each row on for that many periods.")), u"N"_s},
    });
    addReportOptions(parser);
    addImportOptions(parser);
    parser.addPositionalArgument(
        u"command"_s,
        tr(QT_TRANSLATE_NOOP(
            "corridor::CommandLine",
            "report PAGE…, briefing, series, figures INDICATOR, import FILE…, batches, undo BATCH, or export; a "
            "window opens without one. PAGE is overview, trade, investment, education, transport, "
            "timeline, targets or all.")),
        u"[command]"_s);
    parser.addPositionalArgument(
        u"FILE.png"_s,
        tr(QT_TRANSLATE_NOOP("corridor::CommandLine",
                             "Pictures that Corridor exported: open FILE.png, or the file alone, opens the view again; "
                             "inspect FILE.png prints what it carries; verify FILE.png says whether it matches, its "
                             "figures have changed since (exit code 3), or it was altered (4).")),
        u"[FILE.png]"_s);
}

/// The language of messages: the first one asked for, else the system's. Needed before options can be described.
Language messageLanguage(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.parse(arguments); // What is wrong with the others is said later, in this language.
    const QStringList codes = parser.values(u"lang"_s);
    return languageFromCode(codes.isEmpty() ? QString() : codes.constFirst()).value_or(systemLanguage());
}

int usage(const QString &message)
{
    printError(message);
    return ExitUsage;
}

/// The first option that \a command does not take, or nothing.
std::optional<QString> strangeOption(const QCommandLineParser &parser, const Command *command)
{
    QStringList allowed{u"store"_s, u"lang"_s};
    allowed << (command ? command->options : QStringList{u"theme"_s});
    for (const QString &given : parser.optionNames()) {
        const QString name = given == u"o"_s ? u"output"_s : given;
        if (!allowed.contains(name))
            return given;
    }
    return std::nullopt;
}

std::optional<ThemeChoice> themeFromName(const QString &name)
{
    if (name == u"system"_s)
        return ThemeChoice::System;
    if (name == u"light"_s)
        return ThemeChoice::Light;
    if (name == u"dark"_s)
        return ThemeChoice::Dark;
    return std::nullopt;
}

bool isPictureName(std::string_view name)
{
    constexpr std::string_view kSuffix = ".png";
    return name.size() > kSuffix.size() &&
           qstrnicmp(name.data() + name.size() - kSuffix.size(), kSuffix.data(), kSuffix.size()) == 0;
}

/// Takes `open FILE.png`, or the file alone, out of \a words. \returns an ExitCode when no file follows
std::optional<int> takePicture(QStringList &words, StartOptions &start)
{
    if (words.isEmpty())
        return std::nullopt;
    const bool opens = words.constFirst() == u"open"_s;
    if (!opens && !isPictureName(words.constFirst().toStdString()))
        return std::nullopt;
    if (words.size() != (opens ? 2 : 1))
        return wrongWords(u"open FILE.png"_s);
    start.picture = words.constLast();
    words.clear();
    return std::nullopt;
}

/// An ExitCode when a language is given that there is not.
std::optional<int> checkLanguages(const QCommandLineParser &parser)
{
    for (const QString &code : parser.values(u"lang"_s)) {
        if (!languageFromCode(code))
            return usage(QCoreApplication::translate("corridor::CommandLine",
                                                     "There is no language “%1”; take en, tr, kk or ru.")
                             .arg(code));
    }
    return std::nullopt;
}

std::optional<int> readWindowOptions(const QCommandLineParser &parser, StartOptions &start)
{
    start.storePath = parser.value(u"store"_s);
    start.language = languageFromCode(parser.value(u"lang"_s));
    if (parser.isSet(u"theme"_s)) {
        start.theme = themeFromName(parser.value(u"theme"_s));
        if (!start.theme)
            return usage(QCoreApplication::translate("corridor::CommandLine",
                                                     "There is no theme “%1”; take light, dark or system.")
                             .arg(parser.value(u"theme"_s)));
    }
    return std::nullopt;
}

} // namespace

void printError(const QString &message)
{
    const QByteArray line = message.simplified().toUtf8();
    std::fprintf(stderr, "corridor: %s\n", line.constData());
}

Status printAnswer(const QByteArray &text)
{
    const auto size = static_cast<size_t>(text.size());
    if (std::fwrite(text.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return success();
    const QString cause = qt_error_string(errno);
    return Error{
        Error::Code::Storage,
        QCoreApplication::translate("corridor::CommandLine", "The answer could not be written: %1.").arg(cause),
        {}};
}

int exitCode(const Status &done)
{
    if (done)
        return ExitDone;
    printError(done.error().message);
    return ExitFailed;
}

int wrongWords(const QString &expected)
{
    printError(QCoreApplication::translate("corridor::CommandLine", "Expected: corridor %1").arg(expected));
    return ExitUsage;
}

Result<std::unique_ptr<Store>> openStore(const QCommandLineParser &options)
{
    const QString path = options.value(u"store"_s);
    return Store::open(path.isEmpty() ? Store::defaultPath() : path);
}

std::optional<int> runCommandLine(const QStringList &arguments, StartOptions &start)
{
    if (arguments.size() <= 1)
        return std::nullopt; // most starts: nothing to read, and no language to read it in
    LanguageController language;
    language.setLanguage(messageLanguage(arguments));
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    if (parser.isSet(u"help"_s))
        return exitCode(printAnswer(parser.helpText().toUtf8()));
    if (parser.isSet(u"version"_s))
        return exitCode(printAnswer("corridor " + QCoreApplication::applicationVersion().toUtf8() + '\n'));

    QStringList words = parser.positionalArguments();
    if (const auto wrong = takePicture(words, start))
        return wrong;
    const Command *command = nullptr;
    if (!words.isEmpty()) {
        const QString name = words.takeFirst();
        for (const Command &each : commands()) {
            if (each.name == name)
                command = &each;
        }
        if (!command)
            return usage(QCoreApplication::translate("corridor::CommandLine",
                                                     "There is no command “%1”; take report, briefing, series, "
                                                     "figures, import, batches, undo, export, open, inspect or verify, "
                                                     "or see --help.")
                             .arg(name));
    }
    if (const auto strange = strangeOption(parser, command)) {
        return usage(QCoreApplication::translate("corridor::CommandLine", "--%1 does not belong here; see --help.")
                         .arg(*strange));
    }
    if (const auto wrong = checkLanguages(parser))
        return wrong;
    if (!command)
        return readWindowOptions(parser, start);
    return command->run(parser, words);
}

bool wantsNoDisplay(int argc, char *argv[])
{
    constexpr std::array kOfWindow{"--store", "--lang", "--theme"};
    constexpr std::array kOfQt{"--platform", "-platform", "--style", "-style"};
    const auto isOneOf = [](const auto &words, const char *argument) {
        return std::any_of(words.begin(), words.end(), [argument](const char *word) {
            return std::string_view(argument, std::strcspn(argument, "=")) == word;
        });
    };
    bool noDisplay = false;
    bool hasWord = false;
    bool opens = false; ///< A picture, in a window.
    for (int i = 1; i < argc; ++i) {
        const char *argument = argv[i];
        if (isOneOf(kOfWindow, argument) || isOneOf(kOfQt, argument)) {
            if (std::strchr(argument, '=') == nullptr)
                ++i; // Its value: a store may well be called `report`.
            continue;
        }
        if (argument[0] != '-') {
            const bool isFirst = !std::exchange(hasWord, true);
            opens = opens || (isFirst && (std::strcmp(argument, "open") == 0 || isPictureName(argument)));
            if (opens)
                continue;
        }
        // A command, or an option that answers or is wrong; but Qt has options of its own with a single dash.
        const bool answers = std::strcmp(argument, "-h") == 0 || std::strcmp(argument, "-v") == 0;
        noDisplay = noDisplay || argument[0] != '-' || argument[1] == '-' || answers;
    }
    return noDisplay;
}

} // namespace corridor
