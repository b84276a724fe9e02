#include "pages/importing/importchoices.h"

#include "store/store.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QProgressBar>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qint64 kDrawingPause = 60; // milliseconds
constexpr qint64 kRatePause = 1000;  // milliseconds before a rate is worth saying

QString words(const char *text) { return QCoreApplication::translate("corridor::ImportDialog", text); }

/// Refills \a combo: the item of the file's own choice first, then \a items as text and data; selects \a chosen.
void refill(QComboBox &combo, const QString &automatic, const QList<std::pair<QString, QString>> &items,
            const QString &chosen)
{
    const QSignalBlocker quiet(combo);
    combo.clear();
    combo.addItem(automatic.isEmpty()
                      ? words(QT_TRANSLATE_NOOP("corridor::ImportDialog", "Detected"))
                      : words(QT_TRANSLATE_NOOP("corridor::ImportDialog", "Detected: %1")).arg(automatic),
                  QString());
    for (const auto &[text, data] : items)
        combo.addItem(text, data);
    combo.setCurrentIndex(std::max(combo.findData(chosen), 0));
    combo.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo.setMinimumContentsLength(12);
}

QString separatorName(QChar separator)
{
    switch (separator.unicode()) {
    case u',':
        return words(QT_TRANSLATE_NOOP("corridor::ImportDialog", "Comma"));
    case u';':
        return words(QT_TRANSLATE_NOOP("corridor::ImportDialog", "Semicolon"));
    case u'\t':
        return words(QT_TRANSLATE_NOOP("corridor::ImportDialog", "Tab"));
    case u'|':
        return words(QT_TRANSLATE_NOOP("corridor::ImportDialog", "Bar"));
    default:
        return {};
    }
}

/// A number style as data of an item: decimal mark and thousands separator.
QString styleData(const ingest::NumberStyle &style)
{
    return QString(QChar::fromLatin1(style.decimal)) + QChar::fromLatin1(style.group == 0 ? '0' : style.group);
}

QString styleSample(const ingest::NumberStyle &style)
{
    const QString group = style.group == 0 ? QString() : QString(QChar::fromLatin1(style.group));
    return u'1' + group + u"234"_s + QChar::fromLatin1(style.decimal) + u'5';
}

} // namespace

void fillFormats(QComboBox &combo, const ImportFile &file)
{
    QList<std::pair<QString, QString>> items;
    const QList<ImportGuess> formats = importFormats();
    for (const ImportGuess &format : formats)
        items.append({format.title, format.format});
    const ImportReading &known = file.known();
    refill(combo, file.request.format.isEmpty() ? known.guess.title : QString(), items, file.request.format);
}

void fillEncodings(QComboBox &combo, const ImportFile &file)
{
    QList<std::pair<QString, QString>> items;
    for (const char *name : {"utf-8", "utf-16le", "utf-16be", "windows-1251", "windows-1252", "windows-1254"})
        items.append({QString::fromLatin1(name).toUpper(), QString::fromLatin1(name)});
    refill(combo, file.request.encoding.isEmpty() ? file.known().encoding.toUpper() : QString(), items,
           file.request.encoding);
}

void fillSeparators(QComboBox &combo, const ImportFile &file)
{
    QList<std::pair<QString, QString>> items;
    for (const QChar separator : {u',', u';', u'\t', u'|'})
        items.append({separatorName(separator), QString(separator)});
    const QString chosen = file.request.delimiter.isNull() ? QString() : QString(file.request.delimiter);
    refill(combo, chosen.isEmpty() ? separatorName(file.known().delimiter) : QString(), items, chosen);
    combo.setEnabled(!file.known().delimiter.isNull());
}

void fillNumbers(QComboBox &combo, const ImportFile &file, const Formatter &)
{
    QList<std::pair<QString, QString>> items;
    for (const ingest::NumberStyle style :
         {ingest::NumberStyle{'.', ','}, ingest::NumberStyle{',', '.'}, ingest::NumberStyle{',', ' '},
          ingest::NumberStyle{'.', ' '}, ingest::NumberStyle{'.', '\''}, ingest::NumberStyle{'.', 0}})
        items.append({styleSample(style), styleData(style)});
    refill(combo, file.request.numbers ? QString() : styleSample(file.known().numbers), items,
           file.request.numbers ? styleData(*file.request.numbers) : QString());
}

std::optional<ingest::NumberStyle> chosenNumbers(const QComboBox &combo)
{
    const QString data = combo.currentData().toString();
    if (data.size() != 2)
        return std::nullopt;
    const char group = data.at(1).toLatin1();
    return ingest::NumberStyle{data.at(0).toLatin1(), group == '0' ? '\0' : group};
}

void fillMembers(QComboBox &combo, const ImportFile &file)
{
    QList<std::pair<QString, QString>> items;
    for (const QString &member : file.known().members)
        items.append({member, member});
    refill(combo, {}, items, file.request.member);
}

void fillReporters(QComboBox &combo, const ImportFile &file, const Store &store, const Formatter &formatter)
{
    QList<std::pair<QString, QString>> items;
    if (const auto areas = store.catalogue().areas()) {
        for (const Area &area : areas.value())
            items.append({formatter.label(u"area"_s, area.code), area.code});
    }
    std::sort(items.begin(), items.end(), [](const auto &left, const auto &right) {
        return QString::localeAwareCompare(left.first, right.first) < 0;
    });
    refill(combo, {}, items, file.request.reporter);
}

QString stateWords(const ImportFile &file)
{
    switch (file.state) {
    case ImportFile::State::Waiting:
        return words(QT_TRANSLATE_NOOP("corridor::ImportDialog", "waiting"));
    case ImportFile::State::Reading:
        return words(QT_TRANSLATE_NOOP("corridor::ImportDialog", "being read"));
    case ImportFile::State::Ready:
        if (file.reading->rejected == 0)
            return words(QT_TRANSLATE_NOOP("corridor::ImportDialog", "ready"));
        return QCoreApplication::translate("corridor::ImportDialog", "%n row(s) rejected", nullptr,
                                           static_cast<int>(file.reading->rejected));
    case ImportFile::State::Refused:
        return words(QT_TRANSLATE_NOOP("corridor::ImportDialog", "not readable as it is"));
    case ImportFile::State::Imported:
        return words(QT_TRANSLATE_NOOP("corridor::ImportDialog", "imported"));
    case ImportFile::State::Failed:
        return words(QT_TRANSLATE_NOOP("corridor::ImportDialog", "not written"));
    }
    return {};
}

WritingProgress::WritingProgress(QProgressBar &bar, QLabel &label, const Formatter &formatter, const QString &name,
                                 const bool &stop) :
    m_bar(bar),
    m_label(label), m_formatter(formatter), m_name(name), m_stop(stop)
{
    m_time.start();
}

bool WritingProgress::advance(const ImportProgress &progress)
{
    const qint64 now = m_time.elapsed();
    if (now - m_shown < kDrawingPause)
        return !m_stop;
    m_shown = now;
    m_bar.setMaximum(progress.total > 0 ? 1000 : 0);
    if (progress.total > 0)
        m_bar.setValue(static_cast<int>(progress.done * 1000 / progress.total));
    const auto number = [this](double value) { return m_formatter.digits(value, 0); };
    QString text =
        QCoreApplication::translate("corridor::ImportDialog", "Writing %1: %2 of %3 figures")
            .arg(m_name, number(static_cast<double>(progress.done)), number(static_cast<double>(progress.total)));
    if (now > kRatePause && progress.done > 0) {
        const double rate = static_cast<double>(progress.done) * 1000.0 / static_cast<double>(now);
        const double left = static_cast<double>(progress.total - progress.done) / rate;
        text += u" · "_s + QCoreApplication::translate("corridor::ImportDialog", "%1 a second, %2 s left")
                               .arg(number(rate), number(left));
    }
    m_label.setText(text);
    QCoreApplication::processEvents();
    return !m_stop;
}

} // namespace corridor
